package org.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.analysis.Analyzer;
import org.hearsay.analysis.GuardedAnalyzer;
import org.hearsay.analysis.Limits;
import org.hearsay.attribution.Attributor;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.attribution.LinearModel;
import org.hearsay.attribution.NetworkAttributor;
import org.hearsay.attribution.NetworkSettings;
import org.hearsay.attribution.SyntacticAttributor;
import org.hearsay.batch.ArticleWorker;
import org.hearsay.claim.RuleClaimReader;
import org.hearsay.engine.corenlp.CoreNlpAnalyzer;
import org.hearsay.engine.corenlp.CoreNlpCoref;
import org.hearsay.engine.corenlp.CoreNlpQuotes;
import org.hearsay.engine.corenlp.SuTimeTagger;
import org.hearsay.engine.onnx.OnnxStanceScorer;
import org.hearsay.engine.onnx.OnnxWordScorer;
import org.hearsay.engine.opennlp.OpenNlpAnalyzer;
import org.hearsay.engine.opennlp.OpenNlpLanguageIdentifier;
import org.hearsay.io.FileException;
import org.hearsay.io.Provenance;
import org.hearsay.io.RecordEncoder;
import org.hearsay.io.RosterFile;
import org.hearsay.io.RunReport;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.RosterEntry;
import org.hearsay.pieces.WordPieces;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.speaker.Roster;
import org.hearsay.speaker.RosterResolver;
import org.hearsay.speaker.SieveSpeakerResolver;
import org.hearsay.speaker.SpeakerResolver;
import org.hearsay.stance.LexiconStanceDetector;
import org.hearsay.stance.NetworkStanceDetector;
import org.hearsay.stance.StanceDetector;
import org.hearsay.stance.StanceSettings;
import org.hearsay.stance.TargetList;
import org.hearsay.stance.TargetWindows;

/**
 * Puts the stages together: the only place that names engines and models.
 *
 * @param pipeline ready to use; safe to share between threads
 * @param models that were loaded for it
 */
record Wiring(Pipeline pipeline, List<RunReport.Model> models) {
  private static final String ATTRIBUTION_MODEL = "attribution-1.tsv";
  private static final String NETWORK_FOLDER = "attribution/";
  private static final String STANCE_FOLDER = "stance/";

  /** A list that comes with CoreNLP. */
  private static final String GIVEN_NAMES = "edu/stanford/nlp/models/dcoref/namegender.combine.txt";

  /**
   * Loads an engine and all models.
   *
   * @throws FileException if a model is missing, or not the one that the manifest knows, or the
   *     roster cannot be read
   */
  static Wiring load(Choice choice) {
    return loaded(
        models -> {
          CueLexicon lexicon = CueLexicon.load();
          Pipeline pipeline =
              new Pipeline(
                  analyzer(choice.engine(), choice.limits(), models, lexicon),
                  attributor(choice.attributor(), models, lexicon),
                  resolver(choice.coref(), models, choice.roster()),
                  detector(choice.stance(), models, targets(choice.targets())),
                  RuleClaimReader.load(SuTimeTagger.load(models)));
          return new Wiring(pipeline, models.opened());
        });
  }

  /**
   * Loads an engine alone.
   *
   * @throws FileException as {@link #load}
   */
  static Analyzer analyzer(Engine engine) {
    return loaded(models -> analyzer(engine, Limits.STANDARD, models, CueLexicon.load()));
  }

  /**
   * Loads CoreNLP's coreference, to be measured.
   *
   * @throws FileException as {@link #load}
   */
  static CoreNlpCoref coref() {
    return loaded(CoreNlpCoref::load);
  }

  /**
   * Loads a peer.
   *
   * @throws FileException as {@link #load}
   */
  static Function<Article, Document> peer(Baseline baseline) {
    return switch (baseline) {
      case CORENLP_QUOTE -> loaded(CoreNlpQuotes::load)::process;
    };
  }

  /** Makes something of models. */
  @FunctionalInterface
  private interface Loading<T> {
    T from(VerifiedModels models) throws IOException;
  }

  private static <T> T loaded(Loading<T> loading) {
    try {
      return loading.from(verified());
    } catch (IOException e) {
      throw new FileException("cannot load a model: " + e.getMessage(), e);
    }
  }

  /**
   * The models that may be loaded.
   *
   * @throws FileException if there is no manifest of them
   */
  static VerifiedModels verified() {
    return new VerifiedModels(home().resolve("models"));
  }

  /**
   * What processes articles with this pipeline.
   *
   * @param config that records tell the hash of
   */
  ArticleWorker worker(Map<String, Object> config) {
    return new ArticleWorker(pipeline::process, new RecordEncoder(provenance(config)));
  }

  /** What records of this pipeline say of how they were made. */
  private Provenance provenance(Map<String, Object> config) {
    List<String> references = models.stream().map(RunReport.Model::reference).toList();
    return new Provenance(Version.number(), Provenance.hash(config), references);
  }

  /** The folder that the program lives in, which the launcher names. */
  static Path home() {
    return Path.of(System.getProperty("hearsay.home", ""));
  }

  private static Analyzer analyzer(
      Engine engine, Limits limits, VerifiedModels models, CueLexicon lexicon) throws IOException {
    Analyzer chosen =
        switch (engine) {
          case corenlp -> CoreNlpAnalyzer.load(models, lexicon::mayReport, limits.sentence());
          case opennlp -> OpenNlpAnalyzer.load(models, lexicon::mayReport, limits.sentence());
        };
    return new GuardedAnalyzer(chosen, OpenNlpLanguageIdentifier.load(models), limits);
  }

  private static Attributor attributor(Finder finder, VerifiedModels models, CueLexicon lexicon)
      throws IOException {
    Attributor rules = new SyntacticAttributor(lexicon, attributionModel(models));
    return switch (finder) {
      case rules -> rules;
      case model ->
          new NetworkAttributor(
              OnnxWordScorer.load(bytes(models, NETWORK_FOLDER + ModelFolder.NETWORK)),
              new WordPieces(lines(models, NETWORK_FOLDER + ModelFolder.VOCABULARY)),
              settings(models, NETWORK_FOLDER + ModelFolder.SETTINGS, NetworkSettings::parse),
              lexicon,
              rules);
    };
  }

  private static SpeakerResolver resolver(Coref coref, VerifiedModels models, RosterFile roster)
      throws IOException {
    SpeakerResolver resolver =
        switch (coref) {
          case rules -> SieveSpeakerResolver.load(lines(models, GIVEN_NAMES));
          case corenlp -> CoreNlpCoref.load(models);
        };
    if (roster == null) {
      return resolver;
    }
    Roster.Builder builder = new Roster.Builder();
    roster.read(builder::add);
    return new RosterResolver(resolver, builder.build());
  }

  private static StanceDetector detector(Judge judge, VerifiedModels models, TargetList list)
      throws IOException {
    return switch (judge) {
      case rules -> LexiconStanceDetector.load(list);
      case model -> {
        StanceSettings settings =
            settings(models, STANCE_FOLDER + ModelFolder.SETTINGS, StanceSettings::parse);
        WordPieces pieces = new WordPieces(lines(models, STANCE_FOLDER + ModelFolder.VOCABULARY));
        yield new NetworkStanceDetector(
            OnnxStanceScorer.load(bytes(models, STANCE_FOLDER + ModelFolder.NETWORK)),
            new TargetWindows(pieces, settings.window()),
            settings,
            list);
      }
    };
  }

  private static TargetList targets(RosterFile file) {
    if (file == null) {
      return TargetList.NONE;
    }
    List<RosterEntry> entries = new ArrayList<>();
    file.read(entries::add);
    try {
      return new TargetList(entries);
    } catch (IllegalArgumentException e) {
      throw new FileException("%s: %s; give each name once".formatted(file, e.getMessage()), e);
    }
  }

  /** What stands beside a network; one that an earlier version trained may lack some of it. */
  private static <T> T settings(
      VerifiedModels models, String resource, Function<List<String>, T> parser) throws IOException {
    try {
      return parser.apply(lines(models, resource));
    } catch (IllegalArgumentException e) {
      throw new FileException(
          "cannot load a model: models/%s: %s; train a network of an earlier version again"
              .formatted(resource, e.getMessage()),
          e);
    }
  }

  private static List<String> lines(VerifiedModels models, String resource) throws IOException {
    return ModelFolder.lines(bytes(models, resource));
  }

  private static byte[] bytes(VerifiedModels models, String resource) throws IOException {
    try (InputStream in = models.open(resource)) {
      return in.readAllBytes();
    }
  }

  private static LinearModel attributionModel(VerifiedModels models) throws IOException {
    try (Reader reader =
        new InputStreamReader(models.open(ATTRIBUTION_MODEL), StandardCharsets.UTF_8)) {
      return LinearModel.read(reader);
    }
  }
}

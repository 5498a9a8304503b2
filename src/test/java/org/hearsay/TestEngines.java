package org.hearsay;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.analysis.Analyzer;
import org.hearsay.analysis.Limits;
import org.hearsay.attribution.Attributor;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.attribution.LinearModel;
import org.hearsay.attribution.NetworkAttributor;
import org.hearsay.attribution.NetworkSettings;
import org.hearsay.attribution.SyntacticAttributor;
import org.hearsay.claim.RuleClaimReader;
import org.hearsay.claim.TimeTagger;
import org.hearsay.engine.corenlp.CoreNlpAnalyzer;
import org.hearsay.engine.corenlp.SuTimeTagger;
import org.hearsay.engine.onnx.OnnxStanceScorer;
import org.hearsay.engine.onnx.OnnxWordScorer;
import org.hearsay.pieces.WordPieces;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.speaker.SieveSpeakerResolver;
import org.hearsay.stance.LexiconStanceDetector;
import org.hearsay.stance.NetworkStanceDetector;
import org.hearsay.stance.StanceDetector;
import org.hearsay.stance.StanceSettings;
import org.hearsay.stance.TargetList;
import org.hearsay.stance.TargetWindows;

/** The real engine and models for tests, loaded once for each JVM. */
public final class TestEngines {
  private TestEngines() {}

  /** The default engine, which parses what may hold an attribution. */
  public static Analyzer coreNlp() {
    return Holder.CORENLP;
  }

  /** Finds dates and times of day. */
  public static TimeTagger times() {
    return Holder.TIMES;
  }

  /** The rules with their shipped weights. */
  public static Attributor rules() {
    return Holder.RULES;
  }

  /** A pipeline with the rules, for what does not depend on who finds the attributions. */
  public static Pipeline ruled() {
    return Holder.RULED;
  }

  /** The default pipeline with the shipped network, as the command line wires it. */
  public static Pipeline pipeline() {
    return Holder.PIPELINE;
  }

  private static final class Holder {
    static final Analyzer CORENLP = load();
    static final TimeTagger TIMES = loadTimes();
    static final Attributor RULES = loadRules();
    static final Pipeline RULED = pipeline(RULES, LexiconStanceDetector.load(TargetList.NONE));
    static final Pipeline PIPELINE = pipeline(loadNetwork(), loadStance());

    private static Pipeline pipeline(Attributor attributor, StanceDetector detector) {
      return new Pipeline(
          CORENLP,
          attributor,
          SieveSpeakerResolver.load(givenNames()),
          detector,
          RuleClaimReader.load(TIMES));
    }

    private static StanceDetector loadStance() {
      Path folder = Path.of("models", "stance");
      try {
        StanceSettings settings =
            StanceSettings.parse(Files.readAllLines(folder.resolve("settings.tsv")));
        WordPieces pieces = new WordPieces(Files.readAllLines(folder.resolve("vocabulary.txt")));
        return new NetworkStanceDetector(
            OnnxStanceScorer.load(Files.readAllBytes(folder.resolve("network.onnx"))),
            new TargetWindows(pieces, settings.window()),
            settings,
            TargetList.NONE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static List<String> givenNames() {
      try (InputStream in = resource("edu/stanford/nlp/models/dcoref/namegender.combine.txt")) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Analyzer load() {
      try {
        return CoreNlpAnalyzer.load(
            Holder::resource, CueLexicon.load()::mayReport, Limits.STANDARD.sentence());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static TimeTagger loadTimes() {
      try {
        return SuTimeTagger.load(Holder::resource);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Attributor loadNetwork() {
      Path folder = Path.of("models", "attribution");
      try {
        return new NetworkAttributor(
            OnnxWordScorer.load(Files.readAllBytes(folder.resolve("network.onnx"))),
            new WordPieces(Files.readAllLines(folder.resolve("vocabulary.txt"))),
            NetworkSettings.parse(Files.readAllLines(folder.resolve("settings.tsv"))),
            CueLexicon.load(),
            RULES);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Attributor loadRules() {
      try (var reader = Files.newBufferedReader(Path.of("models", "attribution-1.tsv"))) {
        return new SyntacticAttributor(CueLexicon.load(), LinearModel.read(reader));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static InputStream resource(String name) throws IOException {
      InputStream in = TestEngines.class.getClassLoader().getResourceAsStream(name);
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return new BufferedInputStream(in);
    }
  }
}

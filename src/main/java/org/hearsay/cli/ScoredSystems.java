package org.hearsay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.GoldLayers;
import org.hearsay.eval.RecordsCheck;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.report.Report;
import org.hearsay.io.ArticleReader;
import org.hearsay.io.ReadLimits;
import org.hearsay.io.Reject;
import org.hearsay.io.RunContents;
import org.hearsay.io.StanceRecord;
import org.hearsay.pipeline.Pipeline;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code evaluate} scores: records of a run, or those of a new run, and those of a peer. */
final class ScoredSystems {
  private static final String OURS = "hearsay";
  private static final int MOST_SHOWN = 10;

  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description =
          "Articles to process, as for extract; their texts must be those of the gold. Default: the texts in the gold.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--records",
      paramLabel = "DIR",
      description = "Output folder, or file of records, to score instead of a new run.")
  private Path records;

  @Mixin private PipelineOptions options;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "For a new run: articles processed at a time. Default: one for each core.")
  private Integer threads;

  @Option(
      names = "--baseline",
      paramLabel = "NAME",
      description = "Score a peer beside it: ${COMPLETION-CANDIDATES}, which takes minutes.")
  private Baseline baseline;

  ScoredSystems(Console console) {
    this.console = console;
  }

  /**
   * The systems and their scores, the one in question first.
   *
   * @throws UsageException if options contradict each other
   * @throws org.hearsay.eval.gold.GoldException if gold and records are not of the same texts
   */
  List<Report.Scored> of(List<GoldArticle> gold) {
    if (records != null && (!inputs.isEmpty() || options.given() || threads != null)) {
      throw new UsageException(
          "--records are there already: leave out INPUT, --threads and how articles are processed (--engine, --attributor,"
              + " --coref, --stance, --roster, --targets)");
    }
    int workers = Threads.count(threads);
    List<Report.Scored> scored = new ArrayList<>();
    scored.add(records == null ? processed(gold, workers) : stored(gold));
    if (baseline != null) {
      scored.add(peer(gold));
    }
    return scored;
  }

  private Report.Scored stored(List<GoldArticle> gold) {
    Set<String> wanted = gold.stream().map(GoldArticle::id).collect(Collectors.toSet());
    List<StanceRecord> found = RunContents.records(records);
    List<Reject> rejects =
        RunContents.rejects(records).stream().filter(r -> wanted.contains(r.article())).toList();
    RunContents.texts(records, wanted)
        .ifPresent(texts -> RecordsCheck.texts(gold, texts, ids(rejects)));
    return scored(OURS, Map.of("records", records.toString()), gold, found, rejects);
  }

  private Report.Scored processed(List<GoldArticle> gold, int workers) {
    Progress progress = new Progress(console, ProgressForm.auto);
    progress.loading();
    Pipeline pipeline = options.load().pipeline();
    if (gold.stream().allMatch(GoldArticle::isSentence)) {
      pipeline = given(gold, pipeline);
    }
    GoldRun run = new GoldRun(pipeline::process, workers, progress);
    GoldRun.Found found = inputs.isEmpty() ? run.run(gold) : read(run);
    RecordsCheck.texts(gold, found.texts(), ids(found.rejects()));
    return scored(OURS, options.config(), gold, found.records(), found.rejects());
  }

  /** Sentences come with their holders and targets marked, and only stances are asked for. */
  private static Pipeline given(List<GoldArticle> gold, Pipeline pipeline) {
    GoldLayers layers = new GoldLayers(gold);
    return new Pipeline(
        pipeline.analyzer(),
        layers::attributions,
        layers::resolution,
        pipeline.detector(),
        document -> List.of());
  }

  private GoldRun.Found read(GoldRun run) {
    try (ArticleReader articles = ArticleReader.open(inputs, console.in(), ReadLimits.STANDARD)) {
      return run.run(articles, articles.total());
    }
  }

  private Report.Scored peer(List<GoldArticle> gold) {
    Progress progress = new Progress(console, ProgressForm.auto);
    progress.loading();
    GoldRun.Found found = new GoldRun(Wiring.peer(baseline), 1, progress).run(gold);
    return scored(baseline.toString(), Map.of(), gold, found.records(), found.rejects());
  }

  private Report.Scored scored(
      String name,
      Map<String, Object> settings,
      List<GoldArticle> gold,
      List<StanceRecord> found,
      List<Reject> rejects) {
    RecordsCheck.spans(gold, found);
    rejects.stream().limit(MOST_SHOWN).forEach(reject -> report(name, reject));
    if (rejects.size() > MOST_SHOWN) {
      console.err().printf("hearsay: %s: %,d more%n", name, rejects.size() - MOST_SHOWN);
    }
    Map<String, Object> all = new TreeMap<>(settings);
    all.put("rejected", rejects.size());
    return new Report.Scored(name, all, found, Evaluation.of(gold, found));
  }

  private void report(String name, Reject reject) {
    console
        .err()
        .printf(
            "hearsay: %s: %s was rejected and counts as an article without records: %s%n",
            name, reject.origin(), reject.message());
  }

  private static Set<String> ids(List<Reject> rejects) {
    Set<String> ids = new HashSet<>();
    rejects.forEach(reject -> ids.add(reject.article()));
    return ids;
  }
}

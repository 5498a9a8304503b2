package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.batch.ArticleWorker;
import org.hearsay.batch.BatchRun;
import org.hearsay.batch.Tally;
import org.hearsay.engine.corenlp.CoreNlpCoref;
import org.hearsay.io.ArticleReader;
import org.hearsay.io.Incoming;
import org.hearsay.io.Provenance;
import org.hearsay.io.ReadLimits;
import org.hearsay.io.Reading;
import org.hearsay.io.RecordEncoder;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay benchmark}: how fast the program is, beside a peer on the same articles. */
@Command(
    name = "benchmark",
    description =
        "Measures speed, beside a peer of CoreNLP's on the same articles in the same run.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "The peer is the quote annotator, or with --stage speaker the statistical coreference, each with what it needs"
          + " made before and not timed.",
      "Both process all articles once to warm up; then they take turns. Words are those of the program's tokenizer that"
          + " begin with a letter or digit; the rate is the median of the rounds. Start it with 'taskset -c 0' to"
          + " measure one core."
    })
final class BenchmarkCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Articles, as for extract.")
  private List<String> inputs;

  @Mixin private PipelineOptions options;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles processed at a time. Default: one for each core.")
  private Integer threads;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "Turns that each takes. Default: ${DEFAULT-VALUE}.")
  private int rounds;

  /** What is measured. */
  enum Stage {
    /** From article to records. */
    pipeline,
    /** Naming the speakers, on one thread. */
    speaker
  }

  @Option(
      names = "--stage",
      paramLabel = "NAME",
      defaultValue = "pipeline",
      description = "What is measured: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Stage stage;

  @Option(
      names = "--alone",
      description = "Leave the peer out, which takes some ten times as long.")
  private boolean alone;

  BenchmarkCommand(Console console) {
    this.console = console;
  }

  /** A system and what was measured of it. */
  private static final class Contestant {
    private final String name;
    private final double ready;
    private final Function<Article, Document> system;
    private final List<Double> seconds = new ArrayList<>();

    Contestant(String name, long started, Function<Article, Document> system) {
      this.name = name;
      this.ready = (System.nanoTime() - started) / NANOS;
      this.system = system;
    }

    double median() {
      return BenchmarkCommand.median(seconds);
    }
  }

  /** The middle of some values, of an even number the upper one. */
  static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  @Override
  public Integer call() {
    if (rounds < 1) {
      throw new UsageException("--rounds must be 1 or more, not " + rounds);
    }
    int workers = Threads.count(threads);
    List<Reading> articles = read();
    if (stage == Stage.speaker) {
      return speakers(articles);
    }
    List<Contestant> contestants = new ArrayList<>();
    long started = System.nanoTime();
    contestants.add(new Contestant("hearsay", started, options.load().pipeline()::process));
    if (!alone) {
      started = System.nanoTime();
      Baseline peer = Baseline.CORENLP_QUOTE;
      contestants.add(new Contestant(peer.toString(), started, Wiring.peer(peer)));
    }
    Tally tally = run(contestants.get(0), articles, workers);
    contestants.stream().skip(1).forEach(contestant -> run(contestant, articles, workers));
    contestants.forEach(contestant -> contestant.seconds.clear());
    for (int round = 0; round < rounds; round++) {
      contestants.forEach(contestant -> run(contestant, articles, workers));
    }
    print(contestants, tally, workers);
    return tally.rejected() == 0 ? ExitCode.CLEAN : ExitCode.REJECTED;
  }

  private int speakers(List<Reading> readings) {
    if (options.coref() == Coref.corenlp) {
      throw new UsageException(
          "--stage speaker measures our resolver beside CoreNLP's coreference: leave --coref corenlp out");
    }
    if (alone || threads != null) {
      throw new UsageException(
          "--stage speaker always has its peer beside it, on one thread: leave --alone and --threads out");
    }
    List<Article> articles = new ArrayList<>();
    for (Reading reading : readings) {
      if (reading instanceof Incoming incoming) {
        articles.add(incoming.article());
      }
    }
    CoreNlpCoref coref = Wiring.coref();
    new SpeakerBenchmark(
            options.load().pipeline(),
            document -> {
              CoreNlpCoref.Prepared prepared = coref.prepare(document);
              return () -> coref.resolve(prepared);
            },
            rounds)
        .run(articles, console);
    return articles.size() == readings.size() ? ExitCode.CLEAN : ExitCode.REJECTED;
  }

  private List<Reading> read() {
    List<Reading> articles = new ArrayList<>();
    try (ArticleReader reader = ArticleReader.open(inputs, console.in(), ReadLimits.STANDARD)) {
      reader.forEachRemaining(articles::add);
    }
    return articles;
  }

  private static Tally run(Contestant contestant, List<Reading> articles, int workers) {
    RecordEncoder encoder = new RecordEncoder(Provenance.NONE);
    long started = System.nanoTime();
    ArticleWorker worker =
        new ArticleWorker((article, stages) -> contestant.system.apply(article), encoder);
    Tally tally = BatchRun.local(worker, workers, articles.iterator(), outcome -> {}, done -> {});
    contestant.seconds.add((System.nanoTime() - started) / NANOS);
    return tally;
  }

  private void print(List<Contestant> contestants, Tally tally, int workers) {
    console
        .out()
        .printf(
            Locale.ROOT,
            "%,d articles, %,d words, %d threads, %d rounds%n%n%-16s %10s %10s %10s%n",
            tally.written(),
            tally.words(),
            workers,
            rounds,
            "",
            "ready",
            "words/s",
            "ratio");
    double first = contestants.get(0).median();
    for (Contestant contestant : contestants) {
      console
          .out()
          .printf(
              Locale.ROOT,
              "%-16s %8.1f s %,10.0f %10.1f%n",
              contestant.name,
              contestant.ready,
              tally.words() / contestant.median(),
              contestant.median() / first);
    }
  }
}

package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.eval.gold.BratWriter;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldFormat;
import org.hearsay.eval.gold.GoldWriter;
import org.hearsay.eval.gold.HearsayGoldWriter;
import org.hearsay.eval.gold.StanceSheet;
import org.hearsay.io.ExportFile;
import org.hearsay.io.ExportFolder;
import org.hearsay.io.RunFile;
import org.hearsay.io.WebAnnotationExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay convert}: gold between formats, and records for other tools. */
@Command(
    name = "convert",
    description =
        "Converts gold between our JSON and brat standoff, or records to Web annotations.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "hearsay: ARTICLE.json for each article, from gold of brat, of PolNeAR or of our own.",
      "brat: ARTICLE.txt and ARTICLE.ann, with the annotation.conf and visual.conf that brat needs to open the"
          + " folder. Names of speakers and stances stand in notes, but not where their targets stand. INCEpTION imports"
          + " the marks of such files, but not the events that link them.",
      "web-annotation: annotations.jsonld, W3C Web annotations (JSON-LD) of the records of a run. Where articles.jsonl"
          + " stands beside them, they are compared with it, and quotations get the text around them.",
      "",
      "A file with other content is never replaced without --force."
    })
final class ConvertCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "INPUT",
      description =
          "Folder of gold, or one file of it; for web-annotation the folder of a run, or its records.jsonl.")
  private Path input;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "NAME",
      description = "What to write: ${COMPLETION-CANDIDATES}.")
  private Target target;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "Folder to write to; made if it is missing.")
  private Path out;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "Of the gold: auto, hearsay, polnear, brat. Default: auto.")
  private GoldFormat format;

  @Option(
      names = "--stances",
      paramLabel = "FILE",
      description =
          "Stances to take in the place of the gold's own: a file, tab-separated, of article, attribution, target,"
              + " polarity and spans (120-133 180-190, in code points), under a line of these names. Only articles that"
              + " stand in it are written.")
  private Path stances;

  @Option(names = "--force", description = "Replace files that have other content.")
  private boolean force;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return target == Target.web_annotation ? records() : gold();
  }

  private int gold() {
    if (RunFile.isRecords(input)) {
      throw new UsageException(
          "%s holds records, and %s is written from gold; records convert --to web-annotation"
              .formatted(input, target));
    }
    GoldFormat from = format == null || format == GoldFormat.auto ? GoldFormat.of(input) : format;
    if (from == GoldFormat.newsmtsc || from == GoldFormat.dse) {
      throw new UsageException(
          "%s is %s: sentences without attributions, which %s cannot hold; give gold of hearsay, polnear or brat"
              .formatted(input, from, target));
    }
    List<GoldArticle> read = from.read(input);
    List<GoldArticle> articles = stances == null ? read : StanceSheet.join(stances, read);
    GoldWriter writer = target == Target.brat ? new BratWriter() : new HearsayGoldWriter();
    List<ExportFile> files = writer.files(articles);
    new ExportFolder(out, force).write(files);
    int attributions = articles.stream().mapToInt(article -> article.attributions().size()).sum();
    int marked = articles.stream().mapToInt(article -> article.stances().size()).sum();
    return done(
        Counted.of(articles.size(), "article"),
        Counted.of(attributions, "attribution"),
        Counted.of(marked, "stance"));
  }

  private int records() {
    if (format != null || stances != null) {
      throw new UsageException(
          "%s is for gold; --to web-annotation takes the records of a run"
              .formatted(format != null ? "--format" : "--stances"));
    }
    WebAnnotationExport.Summary written =
        WebAnnotationExport.write(input, new ExportFolder(out, force));
    return done(
        Counted.of(written.records(), "record"), Counted.of(written.annotations(), "annotation"));
  }

  private int done(String... counts) {
    console.out().println(String.join(", ", counts) + " written to " + out);
    return ExitCode.CLEAN;
  }

  /** What can be written. */
  enum Target {
    hearsay,
    brat,
    web_annotation;

    /** As the user writes it. */
    @Override
    public String toString() {
      return name().replace('_', '-');
    }
  }
}

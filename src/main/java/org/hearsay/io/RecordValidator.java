package org.hearsay.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Checks anybody's records: each line against the schema, ids and links, and, where the articles
 * are at hand, each offset and text against them. Files are streamed; a few dozen bytes are kept
 * for each article and record. Not safe to share between threads.
 */
public final class RecordValidator {
  private final Consumer<Problem> listener;
  private long problems;

  /**
   * @param listener gets each problem as it is found; links to nowhere come last
   */
  public RecordValidator(Consumer<Problem> listener) {
    this.listener = listener;
  }

  /**
   * Checks a file of records, or {@code records.jsonl} in a folder. An {@code articles.jsonl}
   * beside it is used and checked too; in a folder also {@code rejects.jsonl} and {@code run.json},
   * where they are there. All but {@code run.json} may be compressed, as {@link RunFile} says.
   *
   * @throws FileException if there are no records, or a file cannot be read
   */
  public Summary validate(Path fileOrFolder) {
    problems = 0;
    boolean folder = Files.isDirectory(fileOrFolder);
    Summary summary = records(RunFile.records(fileOrFolder));
    return folder ? others(fileOrFolder, summary) : summary;
  }

  private Summary records(Path path) {
    Optional<Path> found = RunFile.beside(path, RunFile.ARTICLES);
    if (found.isEmpty()) {
      long lines = records(path, Optional.empty());
      return new Summary(lines, 0, false, problems);
    }
    Path articles = found.get();
    try (ArticleIndex index = new ArticleIndex(articles, this::report)) {
      long lines = records(path, Optional.of(index));
      return new Summary(lines, index.lines(), true, problems);
    } catch (IOException e) {
      throw FileException.of("cannot read " + articles, e, "check the path and its rights");
    }
  }

  private long records(Path path, Optional<ArticleIndex> articles) {
    LineFile file = new LineFile(path, ContractSchema.RECORD, this::report);
    LinkCheck links = new LinkCheck(file);
    long lines =
        file.forEach(
            (line, value) -> {
              StanceRecord record = StrictJson.MAPPER.treeToValue(value, StanceRecord.class);
              links.visit(line.number(), record);
              articles.ifPresent(index -> compare(record, line.number(), index, file));
            });
    links.finish();
    return lines;
  }

  private static void compare(
      StanceRecord record, long line, ArticleIndex articles, LineFile file) {
    String id = record.article().id();
    Optional<ArticleIndex.Found> article = articles.find(id);
    if (article.isEmpty()) {
      file.report(
          line,
          new Finding(
              "/article/id",
              "no article %s in %s".formatted(Excerpt.quoted(id), RunFile.ARTICLES)));
      return;
    }
    if (!article.get().header().equals(record.article())) {
      file.report(line, new Finding("/article", "is not what " + RunFile.ARTICLES + " says"));
    }
    OffsetCheck.of(record, article.get().text()).forEach(finding -> file.report(line, finding));
  }

  private Summary others(Path folder, Summary summary) {
    RunFile.find(folder, RunFile.REJECTS)
        .map(rejects -> new LineFile(rejects, ContractSchema.REJECT, this::report))
        .ifPresent(rejects -> rejects.forEach((line, value) -> {}));
    Path run = folder.resolve(RunFile.RUN);
    if (Files.isRegularFile(run)) {
      run(run);
    }
    return new Summary(summary.records(), summary.articles(), summary.compared(), problems);
  }

  private void run(Path path) {
    try {
      JsonNode value = StrictJson.MAPPER.readTree(path.toFile());
      for (Finding finding : new SchemaCheck(ContractSchema.RUN).of(value)) {
        report(Problem.of(RunFile.RUN, 1, finding));
      }
    } catch (JsonProcessingException e) {
      report(new Problem(RunFile.RUN, 1, "", StrictJson.describe(e)));
    } catch (IOException e) {
      throw FileException.of("cannot read " + path, e, "check the path and its rights");
    }
  }

  private void report(Problem problem) {
    problems++;
    listener.accept(problem);
  }

  /**
   * What was checked.
   *
   * @param records lines of records
   * @param articles lines of articles, 0 without them
   * @param compared whether there were articles to compare the records with
   * @param problems how many were reported
   */
  public record Summary(long records, long articles, boolean compared, long problems) {}
}

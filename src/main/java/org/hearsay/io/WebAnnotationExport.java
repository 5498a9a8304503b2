package org.hearsay.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes records as one document of W3C Web annotations (JSON-LD), {@value #FILE}: an
 * AnnotationCollection with one page and one annotation a line. Same records, same bytes; memory is
 * bounded by the longest article. What annotations say: {@link WebAnnotations}.
 */
public final class WebAnnotationExport {
  /** Name of the file. */
  public static final String FILE = "annotations.jsonld";

  private static final String ADVICE = "run 'hearsay validate' for all faults";

  private final DraftFile draft;
  private final String collection;
  private long records;
  private long annotations;

  private WebAnnotationExport(DraftFile draft, String collection) {
    this.draft = draft;
    this.collection = collection;
  }

  /**
   * What was written.
   *
   * @param records read
   * @param annotations written
   * @param compared whether the records were compared with articles beside them
   */
  public record Summary(long records, long annotations, boolean compared) {}

  /**
   * Exports records, which are checked on the way, also against {@code articles.jsonl} where it
   * stands beside them; quotations then come with the text around them.
   *
   * @param fileOrFolder a file of records, or the folder of a run
   * @throws FileException if there are no records, one of them has a fault, or the file cannot be
   *     written
   */
  public static Summary write(Path fileOrFolder, ExportFolder folder) {
    Path path = RunFile.records(fileOrFolder);
    Optional<Path> articles = RunFile.beside(path, RunFile.ARTICLES);
    try (DraftFile draft = new DraftFile(folder.place(FILE))) {
      WebAnnotationExport export =
          new WebAnnotationExport(draft, "urn:hearsay:annotations:" + hash(path));
      if (articles.isPresent()) {
        Path file = articles.get();
        try (ArticleIndex index = new ArticleIndex(file, p -> refuse(file, p))) {
          export.all(path, Optional.of(index));
        }
      } else {
        export.all(path, Optional.empty());
      }
      draft.complete();
      folder.publish(draft);
      return new Summary(export.records, export.annotations, articles.isPresent());
    } catch (IOException e) {
      throw FileException.of("cannot read " + path, e, "check the path and its rights");
    }
  }

  private static String hash(Path records) throws IOException {
    try (InputStream in = RunFile.open(records)) {
      return Sha256.of(in);
    }
  }

  private static void refuse(Path path, Problem problem) {
    String pointer = problem.pointer().isEmpty() ? "" : problem.pointer() + " ";
    throw new FileException(
        "%s, line %s: %s%s; %s"
            .formatted(path, problem.line(), pointer, problem.message(), ADVICE));
  }

  private void all(Path path, Optional<ArticleIndex> articles) {
    LineFile file = new LineFile(path, ContractSchema.RECORD, p -> refuse(path, p));
    LinkCheck links = new LinkCheck(file);
    records =
        file.forEach(
            (line, value) -> {
              StanceRecord record = StrictJson.MAPPER.treeToValue(value, StanceRecord.class);
              links.visit(line.number(), record);
              Optional<CodePoints> text =
                  articles.map(index -> text(record, line.number(), index, file));
              List<Finding> findings =
                  text.isPresent() ? OffsetCheck.of(record, text.get()) : LengthCheck.of(record);
              findings.forEach(finding -> file.report(line.number(), finding));
              write(WebAnnotations.of(record, text));
            });
    links.finish();
    end();
  }

  private static CodePoints text(
      StanceRecord record, long line, ArticleIndex articles, LineFile file) {
    Optional<ArticleIndex.Found> article = articles.find(record.article().id());
    if (article.isEmpty()) {
      file.report(line, new Finding("/article/id", "no such article in " + RunFile.ARTICLES));
    }
    return article.orElseThrow().text();
  }

  private void write(List<WebAnnotation> all) throws JsonProcessingException {
    for (WebAnnotation annotation : all) {
      if (annotations == 0) {
        draft.line(head() + ",\"first\":{" + page() + ",\"items\":[");
      }
      String json = ValidText.of(StrictJson.MAPPER.writeValueAsString(annotation)).text();
      draft.line((annotations == 0 ? "" : ",") + json);
      annotations++;
    }
  }

  private void end() {
    draft.line((annotations == 0 ? head() : "]}") + ",\"total\":" + annotations + "}");
  }

  private String head() {
    return "{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",{\"hearsay\":\"%s\"}],\"id\":\"%s\",\"type\":\"AnnotationCollection\",\"label\":\"Attributed statements\""
        .formatted(WebAnnotations.VOCABULARY, collection);
  }

  private String page() {
    return "\"id\":\"%s:1\",\"type\":\"AnnotationPage\",\"partOf\":\"%s\",\"startIndex\":0"
        .formatted(collection, collection);
  }
}

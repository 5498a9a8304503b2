package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hearsay.io.ReadingFixture.article;
import static org.hearsay.io.ReadingFixture.file;
import static org.hearsay.io.ReadingFixture.read;
import static org.hearsay.io.ReadingFixture.reject;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
  private static final String PLAIN =
      "Ice in the harbour\r\n\r\nThe harbour is closed, Liisa Saar said.\r\n";

  @TempDir Path folder;

  @Test
  void plainTextIsKeptAsItIsAndNamedAfterItsFile() throws IOException {
    Incoming incoming = article(read(file(folder, "tallinn ice.txt", PLAIN)));
    assertThat(incoming.article())
        .isEqualTo(
            new Article("tallinn ice", null, "Ice in the harbour", null, null, null, null, PLAIN));
    assertThat(incoming.origin()).isEqualTo(folder.resolve("tallinn ice.txt").toString());
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheText() throws IOException {
    assertThat(article(read(file(folder, "a.txt", "\uFEFF" + PLAIN))).article().text())
        .isEqualTo(PLAIN);
  }

  @Test
  void anObjectGivesAllThatItsKnownKeysSay() throws IOException {
    String json =
        """
        {"id": "x1", "title": "Ice", "uri": "urn:x:1", "published": "2024-02-01", "publisher": "Baltic Post",
         "author": "Jaan Kask", "language": "en", "text": "The harbour is closed.", "attributions": [{"id": 7}]}
        """;
    assertThat(article(read(file(folder, "a.json", json))).article())
        .isEqualTo(
            new Article(
                "x1",
                "urn:x:1",
                "Ice",
                "Baltic Post",
                "Jaan Kask",
                "2024-02-01",
                "en",
                "The harbour is closed."));
  }

  @Test
  void anObjectWithoutIdIsNamedAfterItsFile() throws IOException {
    String json = "{\"id\": null, \"title\": \" \", \"text\": \"The harbour is closed.\"}";
    assertThat(article(read(file(folder, "ice.json", json))).article())
        .isEqualTo(Article.of("ice", "The harbour is closed."));
  }

  @Test
  void linesGiveArticlesAndRejectsWithTheirNumbers() throws IOException {
    String lines = "{\"id\":\"one\",\"text\":\"One.\"}\r\n\r\n{\"text\":\n{\"text\":\"Four.\"}";
    Path path = file(folder, "wire.jsonl", lines);
    assertThat(read(path))
        .extracting(Reading::origin, ReadingFixture::outcome)
        .containsExactly(
            tuple(path + ":1", "one"),
            tuple(path + ":3", "bad-json"),
            tuple(path + ":4", "wire-4"));
  }

  @Test
  void aFolderGivesItsOwnArticleFilesByNameOnly() throws IOException {
    Files.createDirectories(folder.resolve("gold"));
    file(folder, "gold/z.json", "{\"text\":\"Gold.\"}");
    file(folder, "b.txt", "B.");
    file(folder, "C.JSON", "{\"text\":\"C.\"}");
    file(folder, "a.jsonl", "{\"text\":\"A.\"}");
    file(folder, "notes.md", "Not an article.");
    file(folder, ".hidden.txt", "Hidden.");
    Files.createDirectories(folder.resolve("d.txt"));
    assertThat(read(folder)).map(ReadingFixture::outcome).containsExactly("C", "a-1", "b");
  }

  @Test
  void theSecondArticleWithAnIdIsRejectedAndTheFirstNamed() throws IOException {
    Path first = file(folder, "ice.txt", "Ice.");
    Path second = file(folder, "ice.json", "{\"text\":\"More ice.\"}");
    Reject reject = (Reject) read(first, second).get(1);
    assertThat(reject)
        .isEqualTo(
            new Reject(
                second.toString(),
                "ice",
                "read",
                "duplicate-id",
                "the id \"ice\" was already read from " + first));
  }

  @Test
  void aRejectedArticleDoesNotTakeItsId() throws IOException {
    Path lines =
        file(folder, "x.jsonl", "{\"id\":\"a\",\"text\":\" \"}\n{\"id\":\"a\",\"text\":\"A.\"}");
    assertThat(read(lines)).map(ReadingFixture::outcome).containsExactly("empty", "a");
  }

  @Test
  void aFileOfAnotherKindIsRejectedWithTheFormatsNamed() throws IOException {
    Reject reject = reject(read(file(folder, "report.pdf", "%PDF")));
    assertThat(reject.code()).isEqualTo("unknown-format");
    assertThat(reject.message()).contains(".txt, .json and .jsonl").contains("report.pdf");
  }

  @Test
  void aMissingFileIsNoRejectButThrows() {
    Path missing = folder.resolve("missing.txt");
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> read(missing))
        .withMessageStartingWith("no such file or folder: " + missing);
  }

  @Test
  void aFolderWithoutArticlesThrows() throws IOException {
    file(folder, "notes.md", "Nothing.");
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> read(folder))
        .withMessageContaining("nothing to read in folder " + folder);
  }

  @Test
  void anArgumentThatIsNoPathThrows() {
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> read(List.of("a\0b"), InputStream.nullInputStream()))
        .withMessage("not a path: \"a\\u{0}b\"; check it");
  }

  @Test
  void aFileThatVanishesAfterTheStartIsRejectedAndTheNextIsRead() throws IOException {
    Path first = file(folder, "a.txt", "A.");
    Path second = file(folder, "b.txt", "B.");
    try (ArticleReader reader =
        ArticleReader.open(
            List.of(first.toString(), second.toString()),
            InputStream.nullInputStream(),
            ReadLimits.STANDARD)) {
      Files.delete(first);
      assertThat(reader.next())
          .isEqualTo(
              new Reject(
                  first.toString(), null, "read", "unreadable", "reading broke off: no such file"));
      assertThat(ReadingFixture.outcome(reader.next())).isEqualTo("b");
      assertThat(reader.hasNext()).isFalse();
    }
  }

  @Test
  void aLinkToNowhereInAFolderIsRejected() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("a.txt"));
    file(folder, "b.txt", "B.");
    assertThat(read(folder)).map(ReadingFixture::outcome).containsExactly("unreadable", "b");
  }
}

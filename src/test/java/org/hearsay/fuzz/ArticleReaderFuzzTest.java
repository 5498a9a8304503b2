package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.io.ArticleReader;
import org.hearsay.io.Incoming;
import org.hearsay.io.ReadLimits;
import org.hearsay.io.Reading;
import org.hearsay.io.Reject;

/** Any bytes under the name of an article give articles that can be stored, or rejects. */
class ArticleReaderFuzzTest {
  private static final ReadLimits LIMITS = new ReadLimits(2_000, 200);
  private static final FuzzFolder FOLDER = new FuzzFolder("articles");
  private static final Set<String> CODES =
      Set.of(
          "too-large",
          "invalid-utf8",
          "binary",
          "bad-json",
          "wrong-type",
          "missing-text",
          "empty",
          "bad-id",
          "duplicate-id",
          "unreadable",
          "decompression-ratio");

  @FuzzTest
  void readsAnything(byte[] data) {
    String extension =
        switch (FuzzFolder.kind(data)) {
          case 't' -> ".txt";
          case 'j' -> ".json";
          case 'g' -> ".jsonl.gz";
          case 'z' -> ".txt.zst";
          default -> ".jsonl";
        };
    Path file = FOLDER.write("a" + extension, FuzzFolder.rest(data));
    List<Reading> readings = new ArrayList<>();
    try (ArticleReader reader =
        ArticleReader.open(List.of(file.toString()), InputStream.nullInputStream(), LIMITS)) {
      reader.forEachRemaining(readings::add);
    }
    assertThat(readings).isNotEmpty();
    Set<String> ids = new HashSet<>();
    for (Reading reading : readings) {
      if (reading instanceof Incoming incoming) {
        assertStorable(incoming.article().text());
        assertThat(incoming.article().id()).isNotBlank().hasSizeLessThanOrEqualTo(200);
        assertThat(ids.add(incoming.article().id())).isTrue();
      } else if (reading instanceof Reject reject) {
        assertThat(CODES).contains(reject.code());
        assertThat(reject.message()).isNotBlank().doesNotContain("\n").hasSizeLessThan(2_000);
      }
    }
  }

  private static void assertStorable(String text) {
    assertThat(text).isNotBlank();
    assertThat(text.codePoints())
        .noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
  }
}

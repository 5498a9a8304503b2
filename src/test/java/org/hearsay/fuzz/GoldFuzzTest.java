package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.eval.gold.GoldException;
import org.hearsay.eval.gold.GoldFormat;
import org.hearsay.eval.gold.StanceSheet;
import org.hearsay.io.FileException;
import org.hearsay.io.Offsets;

/** Gold of any format is read with every span inside its text, or refused in one line. */
class GoldFuzzTest {
  /** Between a text and its annotation, where a format keeps them in two files. */
  private static final String BETWEEN = "\n%%\n";

  private static final FuzzFolder FOLDER = new FuzzFolder("gold");

  @FuzzTest
  void readsOrRefusesAnything(byte[] data) {
    try {
      List<GoldArticle> articles = read(data);
      assertThat(articles).isNotEmpty();
      articles.forEach(GoldFuzzTest::assertInside);
    } catch (GoldException | FileException e) {
      assertThat(e.getMessage()).isNotBlank().doesNotContain("\n").hasSizeLessThan(4_000);
    }
  }

  private static List<GoldArticle> read(byte[] data) {
    byte[] rest = FuzzFolder.rest(data);
    return switch (FuzzFolder.kind(data)) {
      case 'b' -> {
        FOLDER.write("brat/a.txt", part(rest, 0));
        yield GoldFormat.brat.read(FOLDER.write("brat/a.ann", part(rest, 1)));
      }
      case 'p' -> {
        FOLDER.write("polnear/text/a.txt", part(rest, 0));
        Path file = FOLDER.write("polnear/attributions/a_x.ann", part(rest, 1));
        yield GoldFormat.polnear.read(file.getParent().getParent());
      }
      case 's' -> StanceSheet.join(FOLDER.write("s.tsv", part(rest, 1)), hearsay(part(rest, 0)));
      case 'n' -> GoldFormat.newsmtsc.read(FOLDER.write("n.jsonl", rest));
      case 'd' -> GoldFormat.dse.read(FOLDER.write("d.tsv", rest));
      default -> hearsay(rest);
    };
  }

  private static List<GoldArticle> hearsay(byte[] data) {
    return GoldFormat.hearsay.read(FOLDER.write("h.json", data));
  }

  /** What stands before or behind the border; bytes stay as they are. */
  private static byte[] part(byte[] data, int index) {
    String[] parts = new String(data, StandardCharsets.ISO_8859_1).split(BETWEEN, 2);
    return (index < parts.length ? parts[index] : "").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void assertInside(GoldArticle article) {
    int length = article.text().codePointCount(0, article.text().length());
    for (GoldAttribution attribution : article.attributions()) {
      assertThat(attribution.content()).isNotEmpty();
      Stream.of(attribution.source(), attribution.cue(), attribution.content())
          .forEach(spans -> assertInside(spans, length));
    }
    article.stances().forEach(stance -> assertInside(stance.spans(), length));
  }

  private static void assertInside(List<Offsets> spans, int length) {
    int end = 0;
    for (Offsets span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(length);
      end = span.end();
    }
  }
}

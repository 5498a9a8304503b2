package org.hearsay.eval.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.io.Offsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceSheetTest {
  private static final String HEADER = "article\tattribution\ttarget\tpolarity\tspans\n";

  @TempDir Path folder;

  private static GoldArticle article(String id) {
    GoldAttribution attribution =
        new GoldAttribution(
            "E1",
            "indirect",
            List.of(),
            List.of(),
            List.of(new Offsets(0, 11), new Offsets(16, 19)),
            null,
            null,
            List.of(),
            null);
    return GoldArticle.of(id, null, "Bob met Bob and Ann.", List.of(attribution), List.of(), false);
  }

  private List<GoldArticle> join(String rows) throws IOException {
    Path sheet = Files.writeString(folder.resolve("sheet.tsv"), rows);
    return StanceSheet.join(sheet, List.of(article("a"), article("b"), article("c")));
  }

  @Test
  void givesStancesToTheArticlesItNames() throws IOException {
    List<GoldArticle> joined =
        join(
            HEADER
                + "b\tE1\tBob\tnegative\t0-3 8-11\n"
                + "a\tE1\tAnn \"the axe\" Lee\tneutral\t16-19\n"
                + "b\tE1\tAnn\tpositive\t16-19\n");
    assertThat(joined).extracting(GoldArticle::id).containsExactly("b", "a");
    assertThat(joined.get(0).stances())
        .containsExactly(
            new GoldStance(
                "E1", null, "Bob", "negative", List.of(new Offsets(0, 3), new Offsets(8, 11))),
            new GoldStance("E1", null, "Ann", "positive", List.of(new Offsets(16, 19))));
    assertThat(joined.get(1).stances().get(0).target()).isEqualTo("Ann \"the axe\" Lee");
    assertThat(joined.get(0).attributions()).isEqualTo(article("b").attributions());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a;E1;Bob;neutral             | 5 columns",
        "z;E1;Bob;neutral;0-3         | no article \"z\"",
        "a;E9;Bob;neutral;0-3         | no attribution \"E9\"",
        "a;E1;Bob;neutral;8-14        | outside the content",
        "a;E1; ;neutral;0-3           | name of a target",
        "a;E1;Bob;hostile;0-3         | not \"hostile\"",
        "a;E1;Bob;neutral;0-99        | ends behind the text",
        "a;E1;Bob;neutral;3-3         | one character or more",
        "a;E1;Bob;neutral;0-3,8-11    | 120-133",
        "a;E1;Bob;neutral;            | 120-133",
        "a;E1;Ann;positive;16-19      | second stance",
      })
  void namesTheLineThatDoesNotFit(String row, String words) {
    String rows = HEADER + "a\tE1\tAnn\tneutral\t16-19\n" + row.replace(';', '\t') + "\n";
    assertThatThrownBy(() -> join(rows))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("sheet.tsv, line 3: ")
        .hasMessageContaining(words);
  }

  @Test
  void refusesAFileOfAnotherKind() {
    assertThatThrownBy(() -> join("Ann said it.\n")).hasMessageContaining("line 1: ");
    assertThatThrownBy(() -> join("")).hasMessageContaining("line 1: ");
    assertThatThrownBy(() -> join(HEADER)).hasMessageContaining("line 2: expected a stance");
  }

  @ParameterizedTest
  @CsvSource({"corpus/stances/polnear-train.tsv", "corpus/stances/polnear-dev.tsv"})
  void theProjectsOwnFitTheArticlesTheyWereMadeFor(Path sheet) {
    Path gold = Path.of("../shared/gold/polnear/train");
    assumeThat(gold).as("gold that is not part of the project").isDirectory();
    List<GoldArticle> joined = StanceSheet.join(sheet, GoldFormat.polnear.read(gold));
    assertThat(joined).hasSizeGreaterThan(50).noneMatch(article -> article.stances().isEmpty());
  }
}

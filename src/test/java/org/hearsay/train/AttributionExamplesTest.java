package org.hearsay.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.TestEngines;
import org.hearsay.attribution.Role;
import org.hearsay.attribution.WordScores;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldFormat;
import org.hearsay.model.Document;
import org.hearsay.pieces.WordPieces;
import org.hearsay.train.encoder.AttributionExample;
import org.hearsay.train.encoder.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which level of statements a gold teaches. */
class AttributionExamplesTest {
  private static final String TEXT = "Ann said Bob hopes it rains.";
  private static final String OUTER = attribution("A1", 0, 3, 4, 8, 9, 27, "null");
  private static final String INNER = attribution("A2", 9, 12, 13, 18, 19, 27, "\"A1\"");

  /** Two levels down: it has no tags. */
  private static final String DEEPER = attribution("A3", 19, 21, 22, 27, 22, 27, "\"A2\"");

  @TempDir Path folder;

  private static String attribution(
      String id, int source, int sourceEnd, int cue, int cueEnd, int from, int to, String outer) {
    return """
        {"id": "%s", "kind": "indirect", "source": [[%d, %d]], "cue": [[%d, %d]], "content": [[%d, %d]], "nested_in": %s}
        """
        .formatted(id, source, sourceEnd, cue, cueEnd, from, to, outer);
  }

  private AttributionExample only(String... attributions) throws Exception {
    Files.writeString(
        folder.resolve("a.json"),
        "{\"id\": \"a\", \"text\": \"%s\", \"attributions\": [%s]}"
            .formatted(TEXT, String.join(",", attributions)));
    List<GoldArticle> gold = GoldFormat.hearsay.read(folder);
    AttributionTraining training =
        new AttributionTraining(
            article -> Document.of(article).withAnalysis(TestEngines.coreNlp().analyze(article)),
            new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]")));
    List<AttributionExample> examples = training.examples(training.analyse(gold));
    assertThat(examples).hasSize(1);
    return examples.get(0);
  }

  private static int tag(Labels labels, int word) {
    for (int tag = 0; tag < WordScores.TAGS; tag++) {
      if (labels.tags().tags()[word * WordScores.TAGS + tag] == 1) {
        return tag;
      }
    }
    return -1;
  }

  @Test
  void statementsInsideOthersHaveTagsAndLinksOfTheirOwn() throws Exception {
    AttributionExample example = only(OUTER, INNER, DEEPER);
    assertThat(example.words()).isEqualTo(7);
    assertThat(tag(example.outer(), 0)).isEqualTo(Role.SOURCE.begin());
    assertThat(tag(example.outer(), 2)).isEqualTo(Role.CONTENT.begin());
    assertThat(tag(example.inner(), 0)).isEqualTo(Role.OUTSIDE);
    assertThat(tag(example.inner(), 2)).isEqualTo(Role.SOURCE.begin());
    assertThat(tag(example.inner(), 3)).isEqualTo(Role.CUE.begin());
    assertThat(tag(example.inner(), 4)).isEqualTo(Role.CONTENT.begin());
    assertThat(tag(example.inner(), 5)).isEqualTo(Role.CONTENT.begin() + 1);
    assertThat(example.inner().contents()).isDeepEqualTo(new int[][] {{4, 5}});
    assertThat(example.inner().cueOf()).containsExactly(0);
    assertThat(example.inner().sourceOf()).containsExactly(0);
  }

  @Test
  void whereNoneStandsInsideAnotherTheyAreNotAnnotated() throws Exception {
    assertThat(only(OUTER).inner()).isEqualTo(Labels.UNKNOWN);
  }
}

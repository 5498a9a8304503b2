package org.hearsay.eval.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.io.FileException;
import org.hearsay.io.Offsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {
  private static final String GOOD =
      """
      {"id": "a", "title": null, "text": "Ann said it rained.",
       "attributions": [{"id": "A1", "kind": "indirect", "source": [[0, 3]], "cue": [[4, 8]],
         "content": [[9, 18]], "speaker": "Ann", "speaker_type": "person", "nested_in": null}],
       "stances": [{"attribution": "A1", "holder": "Ann", "target": "Oslo", "polarity": "neutral"}]}
      """;

  @TempDir Path folder;

  @Test
  void readsOurOwnFormat() throws IOException {
    Files.writeString(folder.resolve("a.json"), GOOD);
    Files.writeString(folder.resolve("expected.json"), "{\"scores\": {}}");
    List<GoldArticle> gold = GoldFormat.auto.read(folder);
    assertThat(gold).hasSize(1);
    assertThat(gold.get(0).attributions().get(0).content()).containsExactly(new Offsets(9, 18));
    assertThat(gold.get(0).stances())
        .containsExactly(new GoldStance("A1", "Ann", "Oslo", "neutral"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[9, 18]] | [[9, 180]] | ends behind the text of 19 characters",
        "[[9, 18]] | [[9, 12], [11, 18]] | overlaps the one before",
        "[[9, 18]] | [[9, 9]] | expected a span of one character",
        "[[9, 18]] | [9, 18] | expected [start, end]",
        "[[9, 18]] | [] | A1 content: expected a span",
        "indirect | spoken | A1 kind: expected one out of [direct, indirect, mixed]",
        "\"nested_in\": null | \"nested_in\": \"A7\" | nested_in names no attribution",
        "\"attribution\": \"A1\" | \"attribution\": \"A9\" | stances[0] attribution: no attribution",
        "neutral | sad | stances[0] polarity: expected one out of",
        "\"text\" | \"words\" | expected an object with a string text",
        "{\"id\" | {\"id | line 1"
      })
  void saysWhatIsWrongWithBrokenGold(String part, String broken, String message)
      throws IOException {
    Path file = folder.resolve("broken.json");
    Files.writeString(file, GOOD.replace(part, broken));
    assertThatThrownBy(() -> GoldFormat.hearsay.read(file))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("broken.json")
        .hasMessageContaining(message);
  }

  @Test
  void readsPolnear() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text/b_1.txt"), "It rained, Ann said, all day.");
    Files.writeString(
        folder.resolve("attributions/b_1_ann.ann"),
        """
        T1\tSource 11 14\tAnn
        T2\tCue 15 19\tsaid
        T3\tContent 21 28;0 9\tall day It rained
        T4\tDiscuss 0 2\tIt
        E1\tAttribution:T5 Source:T1 Cue:T2 Content2:T3
        E2\tAttribution-no-source:T9
        E3\tDiscard:T4
        """);
    Files.writeString(folder.resolve("attributions/b_1_zoe.ann"), "");
    List<GoldArticle> gold = GoldFormat.auto.read(folder);
    assertThat(gold).hasSize(1);
    assertThat(gold.get(0).attributions()).hasSize(1);
    assertThat(gold.get(0).attributions().get(0).content())
        .containsExactly(new Offsets(0, 9), new Offsets(21, 28));
  }

  @Test
  void saysWhichPolnearLineIsWrong() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text/b.txt"), "It rained.");
    Path marks = folder.resolve("attributions/b_ann.ann");
    Files.writeString(marks, "T1\tContent 0 9\tIt rained\nE1\tAttribution:T7 Content:T8\n");
    assertThatThrownBy(() -> GoldFormat.polnear.read(folder))
        .hasMessageContaining("line 2: there is no mark \"T8\"");
    Files.writeString(marks, "T1\tContent 0 90\tIt rained\n");
    assertThatThrownBy(() -> GoldFormat.polnear.read(folder))
        .hasMessageContaining("line 1: the span [0, 90) ends behind the text");
    Files.delete(folder.resolve("text/b.txt"));
    assertThatThrownBy(() -> GoldFormat.polnear.read(folder))
        .hasMessageContaining("there is no text");
  }

  @Test
  void anEmptyFolderIsAnError() {
    assertThatThrownBy(() -> GoldFormat.auto.read(folder)).isInstanceOf(FileException.class);
    assertThatThrownBy(() -> GoldFormat.auto.read(folder.resolve("none")))
        .isInstanceOf(FileException.class);
  }
}

package org.hearsay.eval.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.io.Offsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gold of sentences: NewsMTSC and DSE. */
class SentenceGoldTest {
  @TempDir Path folder;

  @Test
  void readsNewsMtsc() throws IOException {
    Path file = folder.resolve("m.jsonl");
    Files.writeString(
        file,
        """
        {"primary_gid": "g", "sentence_normalized": "😀 Ann left Bob.", "more": 1, "targets": [\
        {"from": 2, "to": 5, "mention": "Ann", "polarity": 2},\
        {"from": 11, "to": 14, "mention": "Bob", "polarity": 6.0}]}

        """);
    List<GoldArticle> gold = GoldFormat.auto.read(file);
    assertThat(gold).extracting(GoldArticle::id).containsExactly("g");
    assertThat(gold.get(0).sentiments())
        .containsExactly(
            new GoldSentiment(new Offsets(2, 5), "Ann", "negative"),
            new GoldSentiment(new Offsets(11, 14), "Bob", "positive"));
  }

  @Test
  void readsDse() throws IOException {
    Path file = folder.resolve("d.tsv");
    Files.writeString(
        file,
        """
        😀 [Bob] met [Ann]'s [Bob].\tAnn\tBob\t3
        [ Ann]s saw [Bob ].\tAnn\tBob\t0
        "[Ann] said ""no"" to [Bob]."\tAnn\tBob\t4""");
    List<GoldArticle> gold = GoldFormat.auto.read(file);
    assertThat(gold).extracting(GoldArticle::id).containsExactly("d-1", "d-2", "d-3");
    assertThat(gold)
        .extracting(GoldArticle::text)
        .containsExactly("😀 Bob met Ann's [Bob].", " Anns saw Bob .", "Ann said \"no\" to Bob.");
    assertThat(gold.get(0).direction())
        .isEqualTo(
            new GoldDirection(
                "Ann",
                new Offsets(10, 13),
                "Bob",
                new Offsets(2, 5),
                GoldDirection.Label.FIRST_AGAINST_SECOND));
    assertThat(gold.get(1).direction().firstSpan()).isEqualTo(new Offsets(1, 4));
    assertThat(gold.get(1).direction().secondSpan()).isEqualTo(new Offsets(10, 13));
  }
}

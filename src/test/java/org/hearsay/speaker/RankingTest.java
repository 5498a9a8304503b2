package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hearsay.speaker.Referent.Kind;
import org.junit.jupiter.api.Test;

class RankingTest {
  private final Referent ann = Referent.phrase(Kind.BODY, "Ann");
  private final Referent ben = Referent.phrase(Kind.BODY, "Ben");
  private final Referent cem = Referent.phrase(Kind.BODY, "Cem");
  private final Ranking ranking = new Ranking();

  @Test
  void rivalsShareWhatIsLeftByTheirScores() {
    ranking.add(cem, 0);
    ranking.add(ann, 3);
    ranking.add(ben, 1);
    List<Finding.Rival> rivals = ranking.rivals(ann, 0.7);
    assertThat(rivals).extracting(Finding.Rival::referent).containsExactly(ben, cem);
    assertThat(rivals.stream().mapToDouble(Finding.Rival::confidence).sum())
        .isCloseTo(0.3, within(1e-9));
    assertThat(rivals.get(0).confidence() / rivals.get(1).confidence())
        .isCloseTo(Math.exp(0.6), within(1e-9));
  }

  @Test
  void theBestScoreOfEachCounts() {
    ranking.add(ann, 1);
    ranking.add(ann, 3);
    ranking.add(ann, 2);
    ranking.add(ben, 0);
    assertThat(ranking.confidence(ann)).isCloseTo(1 / (1 + Math.exp(-1.8)), within(1e-9));
  }

  @Test
  void whoAreAlikeAreEquallyLikely() {
    ranking.add(ann, 1);
    ranking.add(ben, 1);
    ranking.add(cem, 1);
    assertThat(ranking.confidence(ann)).isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void whoIsAloneHasNoRival() {
    ranking.add(ann, 1);
    assertThat(ranking.rivals(ann, 0.5)).isEmpty();
    assertThat(ranking.confidence(ann)).isEqualTo(0.95);
  }
}

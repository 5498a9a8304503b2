package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairRuleTest {
  private static List<String> both(String before, String words, String behind) {
    TestReading article = TestReading.of(before + words + behind);
    Range range = article.mention(words).range();
    int end = article.reading().words().sentenceEnd(range.from());
    NounMentions.Meant pair = new PairRule(article.reading()).at(range.from(), end, null);
    return pair == null ? List.of() : pair.meant().stream().map(Referent::name).sorted().toList();
  }

  @Test
  void bothBeforeOneThatIsNamedIsNoPair() {
    assertThat(both("Anna Berg praised Peter Aldwin. ", "Both", " Oslo and Rome had won."))
        .isEmpty();
  }

  @Test
  void bothCountriesAreTheTwoThatAreNamed() {
    String named = "France sued Norway. France lost. Norway won. ";
    assertThat(both(named, "Both capitals", " are angry.")).containsExactly("France", "Norway");
    assertThat(both(named, "Both", " are angry.")).isEmpty();
    assertThat(both(named, "The two countries", " are angry.")).containsExactly("France", "Norway");
  }

  @Test
  void ofThreeCountriesNamedAlikeItIsNotKnownWhichAreMeant() {
    assertThat(both("France sued Norway and Italy. ", "Both countries", " are angry.")).isEmpty();
  }

  @Test
  void sidesThatAreNoCountriesAreNotKnown() {
    assertThat(both("Anna Berg sued Peter Aldwin. ", "Both sides", " are angry.")).isEmpty();
  }

  @Test
  void otherThingsAreNoPair() {
    assertThat(both("France sued Norway. ", "Both letters", " are forged.")).isEmpty();
  }
}

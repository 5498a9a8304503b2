package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupRuleTest {
  private static String found(String words) {
    TestReading article = TestReading.of(words + " voted against it.");
    return article.found(new GroupRule(article.reading()), words);
  }

  @Test
  void aPhraseWithoutANounNamesAGroup() {
    assertThat(found("Few in the trade")).isEqualTo("Few in the trade");
    assertThat(found("Those close to the mayor")).isEqualTo("Those close to the mayor");
    assertThat(found("Neither of them")).isEqualTo("Neither of them");
  }

  @Test
  void aNumberMayBeBounded() {
    assertThat(found("More than 400 residents")).isEqualTo("More than 400 residents");
  }

  @Test
  void severalOfThemAreNotOfThem() {
    assertThat(found("Several of his advisers")).isEqualTo("Several of his advisers");
  }

  @Test
  void aShareIsOfThoseWhomItIsAShareOf() {
    assertThat(found("61 percent of voters")).isEqualTo("61 percent of voters");
  }

  @Test
  void aCoupleAreTwo() {
    assertThat(found("A Leeds couple")).isEqualTo("Leeds couple");
    TestReading article = TestReading.of("Two spoke. The couple voted against it.");
    Referent two = Referent.phrase(Referent.Kind.GROUP, "Mark Lee and Anna Berg");
    article.reading().discourse().spoke(two, 0);
    assertThat(article.found(new GroupRule(article.reading()), "The couple"))
        .isEqualTo("Mark Lee and Anna Berg");
  }

  @Test
  void neitherSideIsBothSides() {
    assertThat(found("Neither side")).isEqualTo("Neither side");
  }

  @Test
  void whoAreOnlyPointedAtHaveNoName() {
    assertThat(found("Both")).isNull();
    assertThat(found("Those who came")).isNull();
  }

  @Test
  void aChorusOfPeopleIsAGroup() {
    TestReading article = TestReading.of("A chorus of skiers warned of floods.");
    assertThat(article.found(new GroupRule(article.reading()), "A chorus of skiers"))
        .isEqualTo("chorus of skiers");
  }
}

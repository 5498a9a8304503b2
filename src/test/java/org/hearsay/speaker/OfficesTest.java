package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom a title alone means: whoever bears it in the article, or nobody with a name. */
class OfficesTest {
  private static String found(String before, String words) {
    TestReading article = TestReading.of(before + words + " voted against it.");
    Finding finding = new PersonNounRule(article.reading()).apply(article.mention(words));
    return finding == null ? null : finding.referent().name();
  }

  @Test
  void aTitleMeansWhoeverBearsIt() {
    assertThat(found("The Taoiseach, Brian Dunne, was late. ", "The Taoiseach"))
        .isEqualTo("Brian Dunne");
    assertThat(found("Pope Clement flew to Manila. ", "The pontiff")).isEqualTo("Pope Clement");
  }

  @Test
  void aTitleThatNobodyBearsNamesNobody() {
    assertThat(found("", "The Pope")).isNull();
    assertThat(
            found("Home Secretary Anna Stone was late. The law is old. ", "The Justice Secretary"))
        .isNull();
  }

  @Test
  void aBodyWithAPrepositionMayStandBeforeWhatSomebodyIs() {
    TestReading article = TestReading.of("A Department of Health spokeswoman voted against it.");
    SourceMention mention =
        article.mention("A Department of Health spokeswoman").over(article.reading());
    assertThat(new NamedRule(article.reading()).apply(mention)).isNull();
    assertThat(new PersonNounRule(article.reading()).apply(mention).referent().kind())
        .isEqualTo(Referent.Kind.UNNAMED);
  }
}

package org.hearsay.engine.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Claim;
import org.hearsay.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuTimeTaggerTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 20);

  @Test
  void timesStandWhereTheirWordsDo() {
    String text = "🚢 The bridge  closed on 12 May 2019, opened yesterday.";
    assertThat(TestEngines.times().tag(tokens(text), DAY))
        .extracting(time -> time.span().in(text) + " = " + time.value())
        .containsExactly("12 May 2019 = 2019-05-12", "yesterday = 2019-06-19");
  }

  @Test
  void durationsAndHabitsAreNoTimes() {
    assertThat(TestEngines.times().tag(tokens("He met her every Monday for two years."), DAY))
        .isEmpty();
  }

  @Test
  void theDefaultsOfTheJvmChangeNothing() {
    List<Token> tokens = tokens("It opens on Friday, 5 July at 10:30, or next month, not tonight.");
    List<Claim.Time> expected = TestEngines.times().tag(tokens, DAY);
    assertThat(expected).hasSizeGreaterThan(2);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(TestEngines.times().tag(tokens, DAY)).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void threadsAndEarlierTextsChangeNothing() {
    List<List<Token>> texts = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      texts.add(tokens("It began on " + i + " May " + (1990 + i) + " and ended last year."));
    }
    List<List<Claim.Time>> alone =
        texts.stream().map(text -> TestEngines.times().tag(text, DAY)).toList();
    List<List<Claim.Time>> together =
        IntStream.range(0, texts.size())
            .parallel()
            .mapToObj(i -> TestEngines.times().tag(texts.get(i), DAY))
            .toList();
    assertThat(together).isEqualTo(alone);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 2 3 4 5 6 7 8 9",
        "May May May May",
        "99999999999999999999 years ago",
        "31 February 2019",
        "2019-99-99",
        "the 0th of June 0000",
        "25:61 on Monday",
        "9999999999th century",
        "🚢 ٢٠١٩ １９９８",
        "next last next last week",
        "$ { } [ ] ( ) \\ /",
        "-1 BC"
      })
  void nonsenseThrowsNothing(String text) {
    assertThat(TestEngines.times().tag(tokens(text), DAY)).isNotNull();
  }

  @Test
  void rulesThatAreMissingAreRefused() {
    assertThatThrownBy(
            () ->
                SuTimeTagger.load(
                    resource -> {
                      throw new FileNotFoundException(resource);
                    }))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("sutime");
  }

  private static List<Token> tokens(String text) {
    return TestEngines.coreNlp().analyze(Article.of("a", text)).sentences().get(0).tokens();
  }
}

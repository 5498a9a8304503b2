package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class AnswerRuleTest {
  private static final String INTRODUCTION =
      "Anna Berg keeps bees. Peter Aldwin sells them. Berg met us on Sunday.\n\n";

  /** Who says the words at the end of an article. */
  private static String found(String before, String said) {
    TestReading article = TestReading.of(before + "\"" + said + "\"");
    int start = before.length() + 1;
    Attribution speech =
        new Attribution(
            Attribution.Kind.DIRECT,
            Source.NONE,
            Cue.NONE,
            List.of(new Span(start, start + said.length())),
            null,
            null,
            Set.of(),
            1);
    SourceMention mention = SourceMention.of(article.reading().words(), speech, 0);
    Finding finding = new AnswerRule(article.reading()).apply(mention);
    return finding == null ? null : finding.referent().name();
  }

  @Test
  void whoIsNamedMostBeforeTheFirstQuestionAnswers() {
    assertThat(found(INTRODUCTION + "Do they sting?\n\n", "Now and then.")).isEqualTo("Anna Berg");
  }

  @Test
  void evenWhereNoQuestionIsAskedAnyMore() {
    String first = INTRODUCTION + "Do they sting?\n\n\"Now and then.\"\n\n";
    assertThat(found(first + "Peter Aldwin says they do.\n\n", "He is soft."))
        .isEqualTo("Anna Berg");
  }

  @Test
  void anArticleWithoutQuestionsIsNoInterview() {
    assertThat(found(INTRODUCTION + "They sting.\n\n", "Now and then.")).isNull();
    assertThat(found(INTRODUCTION + "She asked \"Who?\" and left. Why?\n\n", "Yes.")).isNull();
    assertThat(found("", "Now and then.")).isNull();
  }
}

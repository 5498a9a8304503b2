package org.hearsay.eval.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.Answer;
import org.hearsay.eval.ArticleFindings;
import org.hearsay.eval.Fault;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldDirection;
import org.hearsay.eval.gold.GoldSentiment;

/**
 * A sentence with marked targets, and what was answered.
 *
 * @param number counted from 1
 * @param anchor for links to it
 * @param id as in gold
 * @param faults key of the fault; empty if every answer is right
 * @param text with the targets marked
 * @param answers one for each label
 */
record SentenceView(
    int number,
    String anchor,
    String id,
    String faults,
    List<Segment> text,
    List<AnswerView> answers) {

  /**
   * @param mark of the target; null for a direction
   * @param target the words that name it; null for a direction
   */
  record AnswerView(String mark, String target, Caption gold, Caption found, boolean right) {}

  /**
   * @param index of the sentence on the page
   */
  static SentenceView of(int index, ArticleFindings sentence) {
    return new SentenceView(
        index + 1,
        ArticleLinks.anchor(index),
        sentence.gold().id(),
        sentence.with(Fault.STANCE) > 0 ? Fault.STANCE.key() : "",
        new ArticleText(sentence.gold().text())
            .segments(marks(sentence.gold(), ArticleLinks.anchor(index))),
        answers(sentence));
  }

  private static List<AnswerView> answers(ArticleFindings sentence) {
    List<AnswerView> views = new ArrayList<>();
    for (Answer answer : sentence.answers()) {
      views.add(
          new AnswerView(
              answer.target() == null ? null : String.valueOf(views.size() + 1),
              answer.target(),
              Caption.of("label." + answer.wanted()),
              Caption.of("label." + answer.given()),
              answer.isRight()));
    }
    return views;
  }

  private static List<Mark> marks(GoldArticle gold, String anchor) {
    List<Mark> marks = new ArrayList<>();
    for (GoldSentiment sentiment : gold.sentiments()) {
      String name = String.valueOf(marks.size() + 1);
      marks.add(new Mark("target", name, null, anchor, List.of(sentiment.span())));
    }
    GoldDirection direction = gold.direction();
    if (direction != null) {
      marks.add(new Mark("target", "p", null, anchor, List.of(direction.firstSpan())));
      marks.add(new Mark("target", "q", null, anchor, List.of(direction.secondSpan())));
    }
    return marks;
  }
}

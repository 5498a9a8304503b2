package org.hearsay.eval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldException;
import org.hearsay.io.Excerpt;
import org.hearsay.io.RecordText;
import org.hearsay.io.StanceRecord;

/** Checks that records were made of the texts that gold annotates. */
public final class RecordsCheck {
  private static final int SHOWN = 30;

  private RecordsCheck() {}

  /**
   * Checks that every article of gold was read, and read with the same text.
   *
   * @param texts of the articles that were processed, by id
   * @param rejected ids of those that were turned away; they count as articles without records
   * @throws GoldException for the first article that is missing or differs
   */
  public static void texts(
      List<GoldArticle> gold, Map<String, String> texts, Set<String> rejected) {
    for (GoldArticle article : gold) {
      String text = texts.get(article.id());
      if (text == null && !rejected.contains(article.id())) {
        throw fault(
            article.id(), "gold annotates it, but it is not among the articles that were read");
      }
      if (text != null && !text.equals(article.text())) {
        throw fault(article.id(), difference(article.text(), text));
      }
    }
  }

  private static String difference(String gold, String text) {
    int at = 0;
    while (at < Math.min(gold.length(), text.length()) && gold.charAt(at) == text.charAt(at)) {
      at++;
    }
    return "the text that was read is not that of the gold: at character %,d it has %s, gold has %s"
        .formatted(gold.codePointCount(0, at), excerpt(text, at), excerpt(gold, at));
  }

  private static String excerpt(String text, int at) {
    int end = Math.min(text.length(), at + SHOWN);
    return at == text.length() ? "its end" : Excerpt.quoted(text.substring(at, end));
  }

  /**
   * Checks every span and phrase.
   *
   * @throws GoldException for the first record whose words do not stand in gold's text where it
   *     says
   */
  public static void spans(List<GoldArticle> gold, List<StanceRecord> records) {
    Map<String, List<StanceRecord>> own = Evaluation.byArticle(records);
    for (GoldArticle article : gold) {
      RecordText text = new RecordText(article.text());
      for (StanceRecord record : own.getOrDefault(article.id(), List.of())) {
        text.firstFault(record)
            .ifPresent(
                fault -> {
                  throw fault(
                      article.id(),
                      "record %s does not fit the text of the gold: %s"
                          .formatted(record.id(), fault));
                });
      }
    }
  }

  private static GoldException fault(String article, String problem) {
    return new GoldException("article " + article, "", problem);
  }
}

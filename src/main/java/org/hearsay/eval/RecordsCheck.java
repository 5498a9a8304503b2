package org.hearsay.eval;

import java.util.List;
import java.util.Map;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldException;
import org.hearsay.io.RecordText;
import org.hearsay.io.StanceRecord;

/** Checks that records were made of the texts that gold annotates. */
public final class RecordsCheck {
  private RecordsCheck() {}

  /**
   * @throws GoldException for the first record whose words do not stand in gold's text where it
   *     says
   */
  public static void check(List<GoldArticle> gold, List<StanceRecord> records) {
    Map<String, List<StanceRecord>> own = Evaluation.byArticle(records);
    for (GoldArticle article : gold) {
      RecordText text = new RecordText(article.text());
      for (StanceRecord record : own.getOrDefault(article.id(), List.of())) {
        text.firstFault(record)
            .ifPresent(
                fault -> {
                  throw new GoldException(
                      "article " + article.id(),
                      "record " + record.id(),
                      "the text of the records is not that of the gold: " + fault);
                });
      }
    }
  }
}

package org.hearsay.cli;

import java.util.List;
import java.util.Map;
import org.hearsay.analysis.RejectedException;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.io.Provenance;
import org.hearsay.io.RecordEncoder;
import org.hearsay.io.StanceRecord;
import org.hearsay.model.Article;

/** Processes the articles of gold. */
record GoldRun(Engine engine) {

  /** The records of all articles; a rejected article has none. */
  List<StanceRecord> records(List<GoldArticle> gold) {
    Wiring wiring = Wiring.load(engine);
    RecordEncoder encoder =
        new RecordEncoder(new Provenance(Version.number(), Provenance.hash(Map.of()), List.of()));
    return gold.parallelStream().map(article -> records(article, wiring, encoder)).toList().stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<StanceRecord> records(
      GoldArticle article, Wiring wiring, RecordEncoder encoder) {
    try {
      return encoder.records(wiring.pipeline().process(Article.of(article.id(), article.text())));
    } catch (RejectedException e) {
      return List.of();
    }
  }
}

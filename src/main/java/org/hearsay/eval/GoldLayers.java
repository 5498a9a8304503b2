package org.hearsay.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Resolution;

/**
 * Attributions, speakers and targets as annotated, laid over documents in the place of those that
 * the program would find, so that its stances can be measured alone. Safe to share between threads.
 */
public final class GoldLayers {
  private final Map<String, GoldLayer.Laid> layers = new HashMap<>();

  public GoldLayers(List<GoldArticle> gold) {
    gold.forEach(article -> layers.put(article.id(), GoldLayer.of(article)));
  }

  /** The statements of an article of the gold. */
  public List<Attribution> attributions(Document document) {
    return layers.get(document.article().id()).attributions();
  }

  /** The speakers of these statements, and the targets as entities. */
  public Resolution resolution(Document document) {
    return layers.get(document.article().id()).resolution();
  }
}

package org.hearsay.eval.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.gold.GoldArticle;

/** Ways to the articles of a page. Anchors are made of indices alone, never of text. */
final class ArticleLinks {
  private final List<GoldArticle> gold;
  private final Map<String, Integer> indices = new HashMap<>();

  ArticleLinks(List<GoldArticle> gold) {
    this.gold = gold;
    for (int i = 0; i < gold.size(); i++) {
      indices.putIfAbsent(gold.get(i).id(), i);
    }
  }

  /**
   * A link.
   *
   * @param number of the article, counted from 1
   * @param anchor where it leads
   * @param name title or id of the article
   * @param note what is said of it
   */
  record Link(int number, String anchor, String name, String note) {}

  /** Null for an article that is not on the page. */
  Link to(String id, String note) {
    Integer index = indices.get(id);
    return index == null ? null : new Link(index + 1, anchor(index), name(gold.get(index)), note);
  }

  static String name(GoldArticle article) {
    return article.title() == null || article.title().isBlank() ? article.id() : article.title();
  }

  static String anchor(int article) {
    return "a" + article;
  }

  static String ofFinding(int article, int finding) {
    return anchor(article) + "f" + finding;
  }

  /** Where an attribution of gold is marked in the text. */
  static String ofGold(int article, int attribution) {
    return anchor(article) + "g" + attribution;
  }

  /** Where a record is marked in the text. */
  static String ofRecord(int article, int record) {
    return anchor(article) + "r" + record;
  }
}

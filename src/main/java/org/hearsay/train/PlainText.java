package org.hearsay.train;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.eval.gold.GoldArticle;

/** Gold of which only the words are used. */
public final class PlainText {
  /** Sentences alone would leave a window nearly empty. */
  private static final int LEAST = 3000;

  private PlainText() {}

  /**
   * Texts without their annotation, each once; short ones together, each a paragraph.
   *
   * @param gold of articles or of sentences
   */
  public static List<GoldArticle> of(List<GoldArticle> gold) {
    Set<String> texts = new LinkedHashSet<>();
    gold.forEach(article -> texts.add(article.text()));
    List<GoldArticle> plain = new ArrayList<>();
    StringBuilder together = new StringBuilder();
    for (String text : texts) {
      together.append(together.isEmpty() ? "" : "\n\n").append(text);
      if (together.length() >= LEAST) {
        plain.add(article(plain.size(), together));
        together.setLength(0);
      }
    }
    if (!together.isEmpty()) {
      plain.add(article(plain.size(), together));
    }
    return List.copyOf(plain);
  }

  private static GoldArticle article(int number, CharSequence text) {
    return GoldArticle.of("text " + number, null, text.toString(), List.of(), List.of(), false);
  }
}

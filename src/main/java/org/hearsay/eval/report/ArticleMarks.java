package org.hearsay.eval.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.hearsay.eval.ArticleFindings;
import org.hearsay.eval.Finding;
import org.hearsay.eval.SpanRole;
import org.hearsay.io.Offsets;

/**
 * What is to be marked in the two texts of an article; each mark leads to its finding.
 *
 * @param index of the article on the page
 * @param article with its findings
 */
record ArticleMarks(int index, ArticleFindings article) {

  List<Mark> gold() {
    List<String> hrefs = hrefs(article.gold().attributions().size(), Finding::attribution);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < hrefs.size(); i++) {
      var attribution = article.gold().attributions().get(i);
      add(marks, i, ArticleLinks.ofGold(index, i), hrefs.get(i), role -> role.of(attribution));
    }
    return marks;
  }

  List<Mark> found() {
    List<String> hrefs = hrefs(article.records().size(), Finding::record);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < hrefs.size(); i++) {
      var record = article.records().get(i);
      add(marks, i, ArticleLinks.ofRecord(index, i), hrefs.get(i), role -> role.of(record));
    }
    return marks;
  }

  private static void add(
      List<Mark> marks,
      int index,
      String anchor,
      String href,
      Function<SpanRole, List<Offsets>> spans) {
    for (SpanRole role : SpanRole.values()) {
      String own = role == SpanRole.CONTENT ? anchor : null;
      marks.add(new Mark(role.key(), String.valueOf(index + 1), own, href, spans.apply(role)));
    }
  }

  /** The finding of each; the article itself where there is none. */
  private List<String> hrefs(int size, Function<Finding, Integer> side) {
    List<String> hrefs = new ArrayList<>(Collections.nCopies(size, ArticleLinks.anchor(index)));
    for (int i = 0; i < article.findings().size(); i++) {
      Integer own = side.apply(article.findings().get(i));
      if (own != null) {
        hrefs.set(own, ArticleLinks.ofFinding(index, i));
      }
    }
    return hrefs;
  }
}

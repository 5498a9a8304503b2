package org.hearsay.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Span;

/**
 * An article's text with its statements marked where they stand: content, cue and source, each with
 * the number of its statement.
 *
 * @param document with its attributions
 * @param colours whether by colour or by brackets
 */
record MarkedArticle(Document document, boolean colours) {

  /**
   * One stretch to be marked.
   *
   * @param span where
   * @param style of its role
   * @param number of its statement, counted from 1
   */
  private record Stretch(Span span, Style style, int number) {}

  String text() {
    List<Stretch> stretches = stretches();
    String text = document.text();
    StringBuilder marked = new StringBuilder();
    List<Stretch> open = new ArrayList<>();
    int next = 0;
    for (int at = 0; at <= text.length(); at++) {
      while (!open.isEmpty() && open.get(open.size() - 1).span().end() <= at) {
        marked.append(open.remove(open.size() - 1).style().close(colours));
        reopen(marked, open);
      }
      while (next < stretches.size() && stretches.get(next).span().start() == at) {
        Stretch stretch = stretches.get(next++);
        boolean crosses =
            !open.isEmpty() && open.get(open.size() - 1).span().end() < stretch.span().end();
        if (!crosses) {
          marked.append(stretch.style().open(colours, stretch.number()));
          open.add(stretch);
        }
      }
      if (at < text.length()) {
        marked.append(Printable.of(text.charAt(at)));
      }
    }
    return marked.toString();
  }

  /** A colour ends all colours: those that still hold must be set again. */
  private void reopen(StringBuilder marked, List<Stretch> open) {
    if (colours && !open.isEmpty()) {
      Stretch outer = open.get(open.size() - 1);
      marked.append(
          outer.style().of("", true),
          0,
          outer.style().of("", true).length() - Style.RESET.length());
    }
  }

  private List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < document.attributions().size(); i++) {
      Attribution attribution = document.attributions().get(i);
      int number = i + 1;
      attribution.content().forEach(s -> stretches.add(new Stretch(s, Style.CONTENT, number)));
      attribution.cue().spans().forEach(s -> stretches.add(new Stretch(s, Style.CUE, number)));
      attribution
          .source()
          .spans()
          .forEach(s -> stretches.add(new Stretch(s, Style.SOURCE, number)));
    }
    stretches.sort(
        Comparator.comparingInt((Stretch s) -> s.span().start())
            .thenComparing(s -> s.span().end(), Comparator.reverseOrder())
            .thenComparingInt(Stretch::number));
    return stretches;
  }
}

package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;

/**
 * Puts the drafts of an article in order and links them: which lies in which, which goes on from
 * which.
 */
final class Assembler {
  private final List<Quotation> quotations;

  Assembler(List<Quotation> quotations) {
    this.quotations = quotations;
  }

  /**
   * The attributions in text order of their contents, outer before nested; the same content and
   * source only once.
   */
  List<Attribution> assemble(List<Draft> drafts) {
    List<Draft> ordered = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    drafts.stream()
        .sorted(
            Comparator.comparingInt((Draft d) -> d.content().get(0).start())
                .thenComparing(d -> Span.covering(d.content()).end(), Comparator.reverseOrder())
                .thenComparing(Comparator.comparingDouble(Draft::probability).reversed()))
        .filter(d -> seen.add(List.of(d.content(), d.source().spans())))
        .forEach(ordered::add);
    Map<Integer, Integer> byQuotation = new HashMap<>();
    Map<Span, Integer> byContent = new HashMap<>();
    List<Attribution> attributions = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Draft draft = ordered.get(i);
      for (int quotation : draft.quotations()) {
        byQuotation.putIfAbsent(quotation, i);
      }
      attributions.add(
          attribution(draft)
              .nestedIn(outer(draft, attributions, open))
              .continuing(
                  draft.earlier() == null
                      ? earlier(draft, byQuotation)
                      : byContent.get(draft.earlier())));
      byContent.putIfAbsent(draft.content().get(0), i);
      open.add(i);
    }
    return attributions;
  }

  /** The innermost attribution whose content holds this draft's content and cue. */
  private static Integer outer(Draft draft, List<Attribution> before, List<Integer> open) {
    Span content = Span.covering(draft.content());
    open.removeIf(i -> Span.covering(before.get(i).content()).end() <= content.start());
    for (int k = open.size() - 1; k >= 0; k--) {
      Attribution outer = before.get(open.get(k));
      if (!draft.cue().spans().isEmpty()
          && holds(outer, draft.content())
          && holds(outer, draft.cue().spans())) {
        return open.get(k);
      }
    }
    return null;
  }

  private static boolean holds(Attribution outer, List<Span> spans) {
    return spans.stream()
        .allMatch(inner -> outer.content().stream().anyMatch(span -> span.contains(inner)));
  }

  private Integer earlier(Draft draft, Map<Integer, Integer> byQuotation) {
    if (draft.quotations().isEmpty() || draft.reporting() != null) {
      return null;
    }
    Integer before = quotations.get(draft.quotations().get(0)).continues();
    return before == null ? null : byQuotation.get(before);
  }

  private static Attribution attribution(Draft draft) {
    return new Attribution(
        draft.kind(),
        draft.source(),
        draft.cue(),
        draft.content(),
        null,
        null,
        draft.diagnostics(),
        draft.probability());
  }
}

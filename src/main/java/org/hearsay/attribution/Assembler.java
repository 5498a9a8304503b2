package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Source;
import org.hearsay.model.Span;

/**
 * Puts the drafts of an article in order and links them: which lies in which, which goes on from
 * which.
 */
final class Assembler {
  private static final Set<String> PRONOUN_TAGS = Set.of("PRP", "PRP$", "WP", "WDT", "EX");

  private final List<Quotation> quotations;
  private final CueLexicon lexicon;

  Assembler(List<Quotation> quotations, CueLexicon lexicon) {
    this.quotations = quotations;
    this.lexicon = lexicon;
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
        .filter(d -> seen.add(List.of(d.content(), source(d.candidate()).spans())))
        .forEach(ordered::add);
    Map<Integer, Integer> byQuotation = new HashMap<>();
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
              .continuing(earlier(draft, byQuotation)));
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
      boolean holdsContent = outer.content().stream().anyMatch(span -> span.contains(content));
      if (holdsContent && draft.candidate() != null) {
        Span cue = draft.candidate().syntax().span(draft.candidate().cue());
        if (outer.content().stream().anyMatch(span -> span.contains(cue))) {
          return open.get(k);
        }
      }
    }
    return null;
  }

  private Integer earlier(Draft draft, Map<Integer, Integer> byQuotation) {
    if (draft.quotations().isEmpty() || draft.candidate() != null) {
      return null;
    }
    Integer before = quotations.get(draft.quotations().get(0)).continues();
    return before == null ? null : byQuotation.get(before);
  }

  private Attribution attribution(Draft draft) {
    return new Attribution(
        draft.kind(),
        source(draft.candidate()),
        cue(draft.candidate()),
        draft.content(),
        null,
        null,
        draft.diagnostics(),
        draft.probability());
  }

  private static Source source(Candidate candidate) {
    if (candidate == null || candidate.source().isEmpty()) {
      return Source.NONE;
    }
    Syntax syntax = candidate.syntax();
    int last = candidate.source().length() - 1;
    boolean pronoun =
        candidate.source().cardinality() == 1 && PRONOUN_TAGS.contains(syntax.tag(last));
    boolean name = candidate.source().stream().anyMatch(i -> syntax.tag(i).startsWith("NNP"));
    Source.Form form =
        pronoun ? Source.Form.PRONOUN : name ? Source.Form.NAME : Source.Form.NOMINAL;
    return new Source(Tokens.spans(syntax, candidate.source()), form);
  }

  private Cue cue(Candidate candidate) {
    if (candidate == null) {
      return Cue.NONE;
    }
    Syntax syntax = candidate.syntax();
    String lemma = syntax.lemma(candidate.head()).toLowerCase(Locale.ROOT);
    return new Cue(
        Tokens.spans(syntax, candidate.cue()),
        lemma,
        lexicon.type(lemma, syntax.tag(candidate.head())),
        syntax.isNegated(candidate.head()));
  }
}

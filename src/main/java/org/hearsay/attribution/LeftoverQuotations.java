package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Diagnostic;
import org.hearsay.model.Cue;
import org.hearsay.model.Source;
import org.hearsay.model.Span;

/**
 * Speech in marks that no reporting words were found for.
 *
 * @param text of the article
 */
record LeftoverQuotations(String text) {
  /** How sure it is that a quotation without reporting words is somebody's speech. */
  private static final double PROBABILITY = 0.6;

  private static final int MIN_WORDS = 4;

  /** More blanks than stand between two sentences of a paragraph. */
  private static final int WIDEST_GAP = 8;

  /**
   * Adds a quotation to the draft that it goes on from, or as one of its own; terms and the
   * shortest are left out.
   *
   * @param index of the quotation in the list that the scanner returned
   */
  void add(int index, Quotation quotation, List<Draft> drafts) {
    if (quotation.role() != Quotation.Role.SPEECH || joins(index, quotation, drafts)) {
      return;
    }
    if (quotation.words(text) < MIN_WORDS) {
      return;
    }
    Set<Diagnostic> diagnostics = new HashSet<>(quotation.diagnostics());
    if (quotation.continues() == null) {
      diagnostics.add(Diagnostic.FLOATING);
    }
    drafts.add(
        new Draft(
            Source.NONE,
            Cue.NONE,
            null,
            List.of(quotation.inner()),
            Attribution.Kind.DIRECT,
            List.of(index),
            diagnostics,
            PROBABILITY));
  }

  /**
   * <em>"Go," he said. "Now."</em>: nothing stands between the sentence of the reporting words and
   * the rest.
   */
  private boolean joins(int index, Quotation quotation, List<Draft> drafts) {
    int start = quotation.whole().start();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft before = drafts.get(i);
      if (before.reporting() == null
          || before.quotations().isEmpty()
          || before.kind() != Attribution.Kind.DIRECT) {
        continue;
      }
      int end = before.reporting().end();
      if (end <= start && start - end <= WIDEST_GAP && isGap(text.substring(end, start))) {
        drafts.set(i, joined(before, index, quotation));
        return true;
      }
    }
    return false;
  }

  /** Blanks that do not begin a paragraph. */
  private static boolean isGap(String between) {
    return between.isBlank() && between.indexOf('\n') < 0 && between.indexOf('\r') < 0;
  }

  private static Draft joined(Draft before, int index, Quotation quotation) {
    List<Span> content = new ArrayList<>(before.content());
    content.add(quotation.inner());
    List<Integer> quotations = new ArrayList<>(before.quotations());
    quotations.add(index);
    Set<Diagnostic> diagnostics = new HashSet<>(before.diagnostics());
    diagnostics.addAll(quotation.diagnostics());
    return new Draft(
        before.source(),
        before.cue(),
        before.reporting(),
        content,
        Attribution.Kind.DIRECT,
        quotations,
        diagnostics,
        before.probability());
  }
}

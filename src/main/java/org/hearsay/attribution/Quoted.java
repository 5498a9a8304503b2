package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Bisection;
import org.hearsay.model.Span;

/** The outermost quotations of an article, and what they say of contents. */
final class Quoted {
  /** A content that shares so much with a quotation is that quotation. */
  private static final double SAME = 0.8;

  private final String text;
  private final List<Quotation> quotations;

  /** Indices of the outermost ones, in text order, which do not overlap. */
  private final int[] outermost;

  /**
   * @param text of the article
   * @param quotations all of them, as the scanner returned them
   */
  Quoted(String text, List<Quotation> quotations) {
    this.text = text;
    this.quotations = quotations;
    this.outermost =
        IntStream.range(0, quotations.size()).filter(i -> quotations.get(i).depth() == 0).toArray();
  }

  /** The indices of the outermost quotations that share characters with some spans. */
  BitSet overlapping(List<Span> spans) {
    BitSet found = new BitSet();
    for (Span span : spans) {
      for (int i = firstEndingBehind(span.start());
          i < outermost.length && whole(i).start() < span.end();
          i++) {
        found.set(outermost[i]);
      }
    }
    return found;
  }

  /**
   * Whether content and cue of a draft lie in one outermost quotation: its speaker tells what
   * somebody else says.
   */
  boolean isToldInSpeech(Draft draft) {
    List<Span> spans = new ArrayList<>(draft.content());
    spans.addAll(draft.cue().spans());
    BitSet found = overlapping(spans);
    return found.cardinality() == 1
        && quotations.get(found.nextSetBit(0)).whole().contains(Span.covering(spans));
  }

  private Span whole(int place) {
    return quotations.get(outermost[place]).whole();
  }

  private int firstEndingBehind(int index) {
    return Bisection.first(outermost.length, i -> whole(i).end() > index);
  }

  /** A draft of a content, its borders those of its quotations. */
  Draft draft(Draft told) {
    Draft plain = told.withContent(spoken(told));
    List<Integer> indices = overlapping(plain.content()).stream().boxed().toList();
    List<Quotation> found = indices.stream().map(quotations::get).toList();
    int inside = 0;
    int outside = 0;
    for (Span span : plain.content()) {
      for (int i = span.start(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          int at = i;
          boolean quoted = found.stream().anyMatch(q -> q.whole().contains(at));
          inside += quoted ? 1 : 0;
          outside += quoted ? 0 : 1;
        }
      }
    }
    Attribution.Kind kind =
        inside == 0
            ? Attribution.Kind.INDIRECT
            : outside == 0 ? Attribution.Kind.DIRECT : Attribution.Kind.MIXED;
    List<Span> content =
        kind == Attribution.Kind.DIRECT
            ? snapped(plain.content(), found)
            : ContentSpans.withMarks(
                plain.content(), found.stream().map(Quotation::whole).toList());
    Set<Attribution.Diagnostic> diagnostics = new HashSet<>();
    found.forEach(q -> diagnostics.addAll(q.diagnostics()));
    return new Draft(
        plain.source(),
        plain.cue(),
        plain.reporting(),
        content,
        kind,
        kind == Attribution.Kind.INDIRECT ? List.of() : indices,
        kind == Attribution.Kind.INDIRECT ? Set.of() : diagnostics,
        plain.probability());
  }

  /**
   * The content without what is told behind the cue of speech that is whole: <em>"So she told me,"
   * he | confided | out of her hearing</em>.
   */
  private List<Span> spoken(Draft told) {
    List<Span> content = told.content();
    if (content.size() == 1 || told.cue().spans().isEmpty() || !isSpeech(content.get(0))) {
      return content;
    }
    int behind = Span.covering(told.cue().spans()).end();
    return content.stream()
        .filter(span -> span.start() < behind || !overlapping(List.of(span)).isEmpty())
        .toList();
  }

  /** Whether it is a quotation that ends as a sentence may. */
  private boolean isSpeech(Span span) {
    return overlapping(List.of(span)).stream()
        .mapToObj(i -> quotations.get(i).inner())
        .anyMatch(
            inner ->
                likeness(span, inner) >= SAME && ",.?!".indexOf(text.charAt(inner.end() - 1)) >= 0);
  }

  private static List<Span> snapped(List<Span> content, List<Quotation> found) {
    List<Span> spans = new ArrayList<>();
    for (Span span : content) {
      Span best = span;
      for (Quotation quotation : found) {
        if (likeness(span, quotation.inner()) >= SAME) {
          best = quotation.inner();
        }
      }
      spans.add(best);
    }
    return ContentSpans.union(spans, List.of());
  }

  private static double likeness(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return shared <= 0 ? 0 : shared / (double) (a.length() + b.length() - shared);
  }
}

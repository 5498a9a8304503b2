package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Source;
import org.hearsay.model.Span;

/**
 * An attribution before it knows its place among the others.
 *
 * @param source who bears it
 * @param cue what reports it
 * @param reporting the sentence of the cue, or null where a quotation has none
 * @param content what was said
 * @param kind how it is rendered
 * @param quotations indices of the quotations that are (part of) its content, in text order
 * @param diagnostics what was repaired or is doubtful
 * @param probability that it is an attribution
 * @param earlier what was said in the paragraph that it goes on from, where no quotation marks
 *     tell; or null
 */
record Draft(
    Source source,
    Cue cue,
    Span reporting,
    List<Span> content,
    Attribution.Kind kind,
    List<Integer> quotations,
    Set<Attribution.Diagnostic> diagnostics,
    double probability,
    Span earlier) {

  Draft(
      Source source,
      Cue cue,
      Span reporting,
      List<Span> content,
      Attribution.Kind kind,
      List<Integer> quotations,
      Set<Attribution.Diagnostic> diagnostics,
      double probability) {
    this(source, cue, reporting, content, kind, quotations, diagnostics, probability, null);
  }

  /** Whether it is speech without reporting words. */
  boolean isUnreported() {
    return kind == Attribution.Kind.DIRECT && cue.spans().isEmpty();
  }

  /** The same statement with this source. */
  Draft borneBy(Source bearer) {
    return new Draft(
        bearer, cue, reporting, content, kind, quotations, diagnostics, probability, earlier);
  }

  /** The same statement with these diagnostics alone. */
  Draft noted(Set<Attribution.Diagnostic> others) {
    return new Draft(
        source, cue, reporting, content, kind, quotations, others, probability, earlier);
  }

  /** The same statement with this cue. */
  Draft reportedBy(Cue other) {
    return new Draft(
        source, other, reporting, content, kind, quotations, diagnostics, probability, earlier);
  }

  /** The same source and cue with this content. */
  Draft withContent(List<Span> other) {
    return new Draft(
        source, cue, reporting, other, kind, quotations, diagnostics, probability, earlier);
  }

  /** The same content with the source and cue of an attribution that has them. */
  Draft reportedAs(Attribution other) {
    return new Draft(
        other.source(),
        other.cue(),
        Span.covering(other.cue().spans()),
        content,
        kind,
        quotations,
        diagnostics,
        Math.max(probability, other.confidence()),
        earlier);
  }
}

package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;

/**
 * An attribution before it knows its place among the others.
 *
 * @param candidate its reporting words, or null where a quotation has none
 * @param content what was said
 * @param kind how it is rendered
 * @param quotations indices of the quotations that are (part of) its content, in text order
 * @param diagnostics what was repaired or is doubtful
 * @param probability that it is an attribution
 */
record Draft(
    Candidate candidate,
    List<Span> content,
    Attribution.Kind kind,
    List<Integer> quotations,
    Set<Attribution.Diagnostic> diagnostics,
    double probability) {}

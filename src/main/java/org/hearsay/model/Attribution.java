package org.hearsay.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A place where the article reports what a source said, wrote, thinks, wants, feels or knows (as
 * PolNeAR and PARC 3.0 define it).
 *
 * @param kind how the content is rendered
 * @param source who bears it, as the text says it
 * @param cue the words that report
 * @param content what was said or thought: text order, no overlap, at least one span, without the
 *     enclosing quotation marks and without a leading complementizer <em>that</em>
 * @param nestedIn index of the attribution in whose content this one lies, or null
 * @param continues index of the attribution that this paragraph of a longer speech goes on from, or
 *     null
 * @param diagnostics what was repaired or doubtful; empty if nothing
 * @param confidence probability that this is an attribution with these spans, in [0, 1]
 */
public record Attribution(
    Kind kind,
    Source source,
    Cue cue,
    List<Span> content,
    Integer nestedIn,
    Integer continues,
    Set<Diagnostic> diagnostics,
    double confidence) {

  public Attribution {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(cue, "cue");
    content = Spans.ordered(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs content");
    }
    diagnostics = Set.copyOf(diagnostics);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in [0, 1]");
    }
  }

  /** The same attribution standing inside another. */
  public Attribution nestedIn(Integer outer) {
    return new Attribution(kind, source, cue, content, outer, continues, diagnostics, confidence);
  }

  /** The same attribution as a later paragraph of the speech that {@code earlier} begins. */
  public Attribution continuing(Integer earlier) {
    return new Attribution(kind, source, cue, content, nestedIn, earlier, diagnostics, confidence);
  }

  /** From the first word of any of its parts to the last. */
  public Span extent() {
    Span whole = Span.covering(content);
    for (List<Span> part : List.of(source.spans(), cue.spans())) {
      for (Span span : part) {
        whole = Span.covering(List.of(whole, span));
      }
    }
    return whole;
  }

  /** How the content is rendered. */
  public enum Kind {
    /** All of it stands inside quotation marks, or is a turn of an interview. */
    DIRECT,
    /** None of it does. */
    INDIRECT,
    /** Some of it does. */
    MIXED
  }

  /** What was repaired or is doubtful about an attribution. */
  public enum Diagnostic {
    /**
     * The opening quotation mark was missing; the quotation was taken to begin with the paragraph.
     */
    REPAIRED_OPEN_QUOTE,
    /**
     * The closing quotation mark was missing; the quotation was taken to end with the paragraph.
     */
    REPAIRED_CLOSE_QUOTE,
    /** No reporting words stand with it: the speaker was taken over from the speech before. */
    FLOATING
  }
}

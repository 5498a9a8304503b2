package org.hearsay.io;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Compares a record with the text of its article: every offset must lie in the text, and every
 * {@code text} must be what stands at its spans, their pieces joined by one blank. What the writer
 * refuses and what the validator reports is decided here alone.
 */
final class OffsetCheck {
  /** How many characters before the first difference are shown. */
  private static final int CONTEXT = 20;

  private final CodePoints text;
  private final List<Finding> findings = new ArrayList<>();

  private OffsetCheck(CodePoints text) {
    this.text = text;
  }

  /** What is wrong with {@code record}, in the order of its keys; empty if nothing. */
  static List<Finding> of(StanceRecord record, CodePoints text) {
    OffsetCheck check = new OffsetCheck(text);
    check.text("/source", record.source().spans(), record.source().text());
    check.text("/cue", record.cue().spans(), record.cue().text());
    check.text("/content", record.content().spans(), record.content().text());
    StanceRecord.SpeakerPart speaker = record.speaker();
    for (int i = 0; i < speaker.because().size(); i++) {
      check.span("/speaker/because/" + i + "/span", speaker.because().get(i).span());
    }
    check.each("/speaker/title_spans", speaker.titleSpans(), speaker.titles().size());
    check.each(
        "/speaker/affiliation_spans", speaker.affiliationSpans(), speaker.affiliations().size());
    check.each("/speaker/place_spans", speaker.placeSpans(), speaker.places().size());
    for (int i = 0; i < record.stances().size(); i++) {
      StanceRecord.StancePart stance = record.stances().get(i);
      check.spans("/stances/" + i + "/target/spans", stance.target().spans());
      check.spans("/stances/" + i + "/evidence", stance.evidence());
    }
    List<StanceRecord.TimePart> times = record.claim() == null ? List.of() : record.claim().times();
    for (int i = 0; i < times.size(); i++) {
      check.span("/claim/times/" + i + "/span", times.get(i).span());
    }
    return check.findings;
  }

  private void text(String pointer, List<Offsets> spans, String said) {
    if (!spans(pointer + "/spans", spans)) {
      return;
    }
    String found =
        spans.stream()
            .map(span -> text.slice(span.start(), span.end()))
            .collect(Collectors.joining(" "));
    if (!found.equals(said)) {
      int from = Math.max(0, commonPrefix(said, found) - CONTEXT);
      add(
          pointer + "/text",
          "%s, but the article has %s there"
              .formatted(
                  Excerpt.quoted(said.substring(from)), Excerpt.quoted(found.substring(from))));
    }
  }

  private static int commonPrefix(String a, String b) {
    int at = 0;
    while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  /** Spans in any order, as many as the words that they belong to, or none. */
  private void each(String pointer, List<Offsets> spans, int words) {
    if (!spans.isEmpty() && spans.size() != words) {
      add(pointer, "%d spans for %d".formatted(spans.size(), words));
    }
    for (int i = 0; i < spans.size(); i++) {
      span(pointer + "/" + i, spans.get(i));
    }
  }

  private boolean spans(String pointer, List<Offsets> spans) {
    boolean good = true;
    for (int i = 0; i < spans.size(); i++) {
      good &= span(pointer + "/" + i, spans.get(i));
      if (i > 0 && spans.get(i).start() < spans.get(i - 1).end()) {
        add(
            pointer + "/" + i + "/start",
            spans.get(i).start() + " is before the end of the span before");
      }
    }
    return good;
  }

  private boolean span(String pointer, Offsets span) {
    int before = findings.size();
    if (span.start() < 0) {
      add(pointer + "/start", span.start() + " is less than 0");
    }
    if (span.end() <= span.start()) {
      add(pointer + "/end", span.end() + " is not greater than the start, " + span.start());
    }
    if (span.end() > text.length()) {
      add(pointer + "/end", span.end() + " is past the end of the article (" + text.length() + ")");
    }
    return findings.size() == before;
  }

  private void add(String pointer, String message) {
    findings.add(new Finding(pointer, message));
  }
}

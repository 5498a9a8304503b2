package org.hearsay.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Source;
import org.hearsay.model.Span;

/**
 * A text with its attributions marked in brackets: {@code [1 content]}, {@code [source:1 who]},
 * {@code [cue:1 words]}; pieces of one role bear the same label, brackets may nest.
 *
 * @param text without the marks
 * @param spans by label, in text order
 */
record MarkedText(String text, Map<String, List<Span>> spans) {

  static MarkedText parse(String marked) {
    StringBuilder text = new StringBuilder();
    Map<String, List<Span>> spans = new TreeMap<>();
    Deque<Map.Entry<String, Integer>> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        int blank = marked.indexOf(' ', i);
        open.push(Map.entry(marked.substring(i + 1, blank), text.length()));
        i = blank;
      } else if (c == ']') {
        Map.Entry<String, Integer> start = open.pop();
        spans
            .computeIfAbsent(start.getKey(), k -> new ArrayList<>())
            .add(new Span(start.getValue(), text.length()));
      } else {
        text.append(c);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("open bracket " + open.peek().getKey() + " in: " + marked);
    }
    return new MarkedText(text.toString(), spans);
  }

  /** The numbers of the attributions. */
  List<String> numbers() {
    return spans.keySet().stream().filter(label -> label.matches("\\d+")).toList();
  }

  List<Span> of(String label) {
    return spans.getOrDefault(label, List.of());
  }

  /** The only statement, of pieces {@code source}, {@code cue} and {@code content}. */
  Draft draft(Cue.Type type) {
    return new Draft(
        new Source(of("source"), Source.Form.NOMINAL),
        new Cue(of("cue"), "say", type, false),
        null,
        of("content"),
        Attribution.Kind.INDIRECT,
        List.of(),
        Set.of(),
        1);
  }

  /** The words of spans. */
  List<String> words(List<Span> places) {
    return places.stream().map(span -> span.in(text)).toList();
  }
}

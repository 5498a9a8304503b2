package org.hearsay.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.RosterEntry;
import org.hearsay.model.Span;

/**
 * Whom or what the user wants to hear about: names with their aliases, of entities or of topics
 * such as <em>carbon tax</em>. They are found word by word whatever their case; a name of capitals
 * alone, such as <em>WHO</em>, only in capitals. Linear in the text; safe to share between threads.
 */
public final class TargetList {
  /** A list with nothing on it. */
  public static final TargetList NONE = new TargetList(List.of());

  private final Node root = new Node();

  /** What follows behind some words of a name. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Name> ends = new ArrayList<>();
  }

  private record Name(RosterEntry target, boolean capitals) {}

  /** A place that names a target of the list. */
  record Found(RosterEntry target, Span span) {}

  private record Word(Span span, String lower) {}

  /**
   * @param entries names and aliases are looked for
   * @throws IllegalArgumentException if two entries have one name
   */
  public TargetList(List<RosterEntry> entries) {
    Map<String, RosterEntry> seen = new HashMap<>();
    for (RosterEntry entry : entries) {
      if (seen.put(entry.name(), entry) != null) {
        throw new IllegalArgumentException("two targets are called " + entry.name());
      }
      Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
          .forEach(name -> add(name, entry));
    }
  }

  private void add(String name, RosterEntry target) {
    Node node = root;
    for (Word word : words(name, new Span(0, name.length()))) {
      node = node.next.computeIfAbsent(word.lower(), key -> new Node());
    }
    if (node != root) {
      node.ends.add(new Name(target, name.equals(name.toUpperCase(Locale.ROOT))));
    }
  }

  /** The target that a whole name means. */
  Optional<RosterEntry> named(String name) {
    return in(name, new Span(0, name.length())).stream()
        .filter(found -> found.span().length() == name.length())
        .map(Found::target)
        .findFirst();
  }

  private boolean isEmpty() {
    return root.next.isEmpty();
  }

  /** The places of the list's targets in part of a text, the longest name where several begin. */
  List<Found> in(String text, Span part) {
    List<Found> found = new ArrayList<>();
    if (isEmpty()) {
      return found;
    }
    List<Word> words = words(text, part);
    for (int i = 0; i < words.size(); ) {
      int end = longest(text, words, i, found);
      i = Math.max(i + 1, end);
    }
    return found;
  }

  private int longest(String text, List<Word> words, int first, List<Found> found) {
    Node node = root;
    int end = -1;
    Found best = null;
    for (int i = first; i < words.size(); i++) {
      node = node.next.get(words.get(i).lower());
      if (node == null) {
        break;
      }
      Span span = new Span(words.get(first).span().start(), words.get(i).span().end());
      for (Name name : node.ends) {
        String written = span.in(text);
        if (!name.capitals() || written.equals(written.toUpperCase(Locale.ROOT))) {
          best = new Found(name.target(), span);
          end = i + 1;
        }
      }
    }
    if (best != null) {
      found.add(best);
    }
    return end;
  }

  private static List<Word> words(String text, Span part) {
    List<Word> words = new ArrayList<>();
    for (int at = part.start(); at < part.end(); ) {
      int end = at;
      while (end < part.end() && Character.isLetterOrDigit(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > at) {
        words.add(new Word(new Span(at, end), text.substring(at, end).toLowerCase(Locale.ROOT)));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }
}

package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.EntityType;

/**
 * The initials that bodies are called by where no engine tagged them: <em>the CFA</em> of the
 * Country Fire Authority.
 */
final class Acronyms {
  private static final int SHORTEST = 3;

  private final Words words;

  /** What each acronym is short for; nothing where it may be two. */
  private final Map<String, Name> full = new HashMap<>();

  /**
   * @param named the names that are known, but for those of persons
   */
  Acronyms(Words words, List<Name> named) {
    this.words = words;
    Set<String> shared = new HashSet<>();
    for (Name name : named) {
      boolean body = name.type() == EntityType.ORGANIZATION || name.type() == EntityType.OTHER;
      for (String letters : body ? of(name.text()) : Set.<String>of()) {
        Name other = full.putIfAbsent(letters, name);
        if (other != null && !Spelling.same(other.text(), name.text())) {
          shared.add(letters);
        }
      }
    }
    full.keySet().removeAll(shared);
    full.keySet().removeIf(letters -> letters.length() < SHORTEST);
  }

  /** What is called by an acronym that is known for a body's is a body. */
  List<Name> typed(List<Name> named) {
    Set<String> bodies = new HashSet<>();
    for (Name name : named) {
      Name meant = name.type() == EntityType.ORGANIZATION ? full.get(letters(name)) : null;
      if (meant != null) {
        bodies.add(meant.text());
      }
    }
    return named.stream()
        .map(
            name ->
                name.type() == EntityType.OTHER && bodies.contains(name.text())
                    ? name.as(EntityType.ORGANIZATION)
                    : name)
        .toList();
  }

  /** In text order. */
  List<Name> find(BitSet taken) {
    List<Name> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Name name = taken.get(i) ? null : full.get(words.word(i));
      if (name != null) {
        found.add(new Name(new Range(i, i + 1), words.word(i), name.type(), name.known()));
      }
    }
    return found;
  }

  private static String letters(Name name) {
    return name.text().replace(".", "");
  }

  /**
   * The initials of a name, with and without its legal form: <em>AM</em> of Ashford Mills Co; long
   * ones also with those of its small words and without the country before it: <em>DOJ</em> of the
   * U.S. Department of Justice.
   */
  static Set<String> of(String name) {
    Set<String> initials = new HashSet<>();
    initials.add(initials(name, false));
    initials.add(initials(LegalForms.cut(name), false));
    String home = name.replaceAll("^U\\.?[SKN]\\.? ", "");
    for (String letters :
        List.of(initials(name, true), initials(home, false), initials(home, true))) {
      if (letters.length() >= SHORTEST) {
        initials.add(letters);
      }
    }
    return initials;
  }

  private static String initials(String name, boolean all) {
    StringBuilder initials = new StringBuilder();
    for (String part : name.split("[ –-]", -1)) {
      int first = part.isEmpty() ? ' ' : part.codePointAt(0);
      if (Character.isUpperCase(first) || (all && Character.isLetter(first))) {
        initials.appendCodePoint(Character.toUpperCase(first));
      }
    }
    return initials.toString();
  }
}

package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a word is for or against: <em>anti-Lee voters</em>, <em>pro-Russian parties</em>. It
 * mentions somebody, but says nothing of who anybody is.
 */
final class PrefixedNames {
  private static final Pattern PREFIXED = Pattern.compile("(?:[Aa]nti|[Pp]ro)-(\\p{Lu}.+)");

  private final Reading reading;
  private final Map<String, Cluster> called = new HashMap<>();

  PrefixedNames(Reading reading) {
    this.reading = reading;
    for (Cluster cluster : reading.names().all()) {
      for (Name name : cluster.variants()) {
        called.putIfAbsent(name.text(), cluster);
        called.putIfAbsent(name.known() == null ? name.lastWord() : name.known().name(), cluster);
      }
    }
  }

  static boolean isOne(String word) {
    return PREFIXED.matcher(word).matches();
  }

  /** The words that are for or against what the article names, with what that is. */
  Map<Cluster, List<Range>> find() {
    Map<Cluster, List<Range>> found = new HashMap<>();
    for (int i = 0; i < reading.words().size(); i++) {
      Matcher matcher = PREFIXED.matcher(reading.words().word(i));
      Cluster meant = matcher.matches() ? meant(matcher.group(1)) : null;
      if (meant != null && reading.names().at(i) == null) {
        found.computeIfAbsent(meant, key -> new ArrayList<>()).add(new Range(i, i + 1));
      }
    }
    return found;
  }

  private Cluster meant(String name) {
    Gazetteer.Known known = reading.lexicon().gazetteer().known(name);
    return called.get(known == null ? name : known.name());
  }
}

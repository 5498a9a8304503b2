package org.hearsay.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A verb that stood with <em>I</em> or <em>we</em> put beside a name; what is not the article's is
 * in brackets: <em>think[s]</em>, <em>[is]</em>.
 */
final class ThirdPerson {
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "am", "[is]", "'m", " [is]", "are", "[is]", "'re", " [is]", "have", "[has]", "'ve",
          " [has]", "'ll", " will");

  private static final Set<String> ALIKE = Set.of("ai", "be", "were");

  private ThirdPerson() {}

  /** Whether a name takes a verb in the singular, as those of teams and of two do not. */
  static boolean fits(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return Character.isUpperCase(last.codePointAt(0))
        && !last.matches(".*[^s]s")
        && !name.contains(" and ");
  }

  /**
   * @param verb in the present, as it stands with <em>I</em> or <em>we</em>
   */
  static String of(String verb) {
    String lower = verb.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (ALIKE.contains(lower)) {
      return verb;
    }
    if (IRREGULAR.containsKey(lower)) {
      return IRREGULAR.get(lower);
    }
    if (lower.matches(".*[^aeiou]y")) {
      return verb.substring(0, verb.length() - 1) + "[ies]";
    }
    return verb + (lower.matches(".*(?:s|sh|ch|x|z|o)") ? "[es]" : "[s]");
  }
}

package org.hearsay.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A verb that stood behind <em>I</em> put behind a name; what is not the article's is in brackets:
 * <em>think[s]</em>, <em>[is]</em>.
 */
final class ThirdPerson {
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "am", "[is]", "'m", " [is]", "’m", " [is]", "have", "[has]", "'ve", " [has]", "’ve",
          " [has]");

  private static final Set<String> ALIKE = Set.of("are", "ai", "be", "were");

  private ThirdPerson() {}

  /**
   * @param verb in the present, as it stands behind <em>I</em>
   */
  static String of(String verb) {
    String lower = verb.toLowerCase(Locale.ROOT);
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

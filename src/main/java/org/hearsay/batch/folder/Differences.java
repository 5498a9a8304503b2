package org.hearsay.batch.folder;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** In what two descriptions of a run differ. */
final class Differences {
  private static final String HASH = "sha256:";
  private static final String CONFIG = "config.";

  private Differences() {}

  /**
   * A phrase for each value that differs, such as {@code config.stance was model and is rules}; of
   * a file that is known by its hash {@code --roster is another file}.
   */
  static List<String> of(JsonNode before, JsonNode now) {
    Map<String, String> some = new TreeMap<>();
    Map<String, String> others = new TreeMap<>();
    flatten("", before, some);
    flatten("", now, others);
    List<String> differences = new ArrayList<>();
    some.forEach(
        (key, value) -> {
          String other = others.remove(key);
          if (other == null) {
            differences.add(
                "%s was %s and is not there now".formatted(name(key, value), said(value)));
          } else if (!other.equals(value)) {
            differences.add(
                isHash(value)
                    ? name(key, value) + " is another file"
                    : "%s was %s and is %s".formatted(key, value, other));
          }
        });
    others.forEach(
        (key, value) ->
            differences.add("%s is %s and was not there".formatted(name(key, value), said(value))));
    return differences;
  }

  private static boolean isHash(String value) {
    return value.startsWith(HASH);
  }

  /** The option by which a file was given. */
  private static String name(String key, String value) {
    return isHash(value) && key.startsWith(CONFIG) ? "--" + key.substring(CONFIG.length()) : key;
  }

  /** A hash tells a person nothing. */
  private static String said(String value) {
    return isHash(value) ? "given" : value;
  }

  private static void flatten(String key, JsonNode value, Map<String, String> values) {
    if (value.isContainerNode() && !value.isEmpty()) {
      int index = 0;
      for (var fields = value.fieldNames(); fields.hasNext(); ) {
        String name = fields.next();
        flatten(key.isEmpty() ? name : key + "." + name, value.get(name), values);
      }
      for (JsonNode element : value.isArray() ? value : List.<JsonNode>of()) {
        index++;
        flatten(key + "[" + index + "]", element, values);
      }
    } else {
      values.put(key, value.asText(value.toString()));
    }
  }
}

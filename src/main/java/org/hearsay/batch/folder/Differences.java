package org.hearsay.batch.folder;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** In what two descriptions of a run differ. */
final class Differences {
  private Differences() {}

  /** A phrase for each value that differs, such as {@code config.stance was model and is rules}. */
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
            differences.add("%s was %s and is not there now".formatted(key, value));
          } else if (!other.equals(value)) {
            differences.add("%s was %s and is %s".formatted(key, value, other));
          }
        });
    others.forEach(
        (key, value) -> differences.add("%s is %s and was not there".formatted(key, value)));
    return differences;
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

package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.EntityType;
import org.hearsay.model.RosterEntry;

/** A roster entry as one string, so that a million of them fit into memory. */
final class PackedEntry {
  private static final char FIELD = '\u001f';
  private static final char PART = '\u001e';

  private PackedEntry() {}

  static String of(RosterEntry entry) {
    StringBuilder packed = new StringBuilder();
    packed.append(clean(entry.name())).append(FIELD);
    entry.aliases().forEach(alias -> packed.append(clean(alias)).append(PART));
    packed.append(FIELD).append(entry.type() == null ? "" : entry.type().name()).append(FIELD);
    entry.titles().forEach(title -> packed.append(clean(title)).append(PART));
    packed.append(FIELD).append(clean(entry.country()));
    packed.append(FIELD).append(clean(entry.wikidata())).append(FIELD);
    entry
        .more()
        .forEach(
            (key, value) ->
                packed.append(clean(key)).append(PART).append(clean(value)).append(PART));
    return packed.toString();
  }

  static RosterEntry entry(String packed) {
    List<String> fields = split(packed, FIELD);
    List<String> pairs = split(fields.get(6), PART);
    Map<String, String> more = new LinkedHashMap<>();
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
      more.put(pairs.get(i), pairs.get(i + 1));
    }
    return new RosterEntry(
        fields.get(0),
        parts(fields.get(1)),
        fields.get(2).isEmpty() ? null : EntityType.valueOf(fields.get(2)),
        parts(fields.get(3)),
        orNull(fields.get(4)),
        orNull(fields.get(5)),
        more);
  }

  private static String orNull(String field) {
    return field.isEmpty() ? null : field;
  }

  private static String clean(String words) {
    return words == null ? "" : words.replace(FIELD, ' ').replace(PART, ' ');
  }

  /** Each part ends with its mark. */
  private static List<String> parts(String field) {
    List<String> parts = split(field, PART);
    return parts.subList(0, parts.size() - 1);
  }

  private static List<String> split(String words, char at) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to = words.indexOf(at); to >= 0; to = words.indexOf(at, from)) {
      parts.add(words.substring(from, to));
      from = to + 1;
    }
    parts.add(words.substring(from));
    return parts;
  }
}

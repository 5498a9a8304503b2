package org.hearsay.eval.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.io.Excerpt;
import org.hearsay.io.Offsets;

/**
 * A JSON object in a gold file, whose values are taken out with their types checked. Keys that
 * nobody asks for are passed over. Every method throws a {@link GoldException} that names the key.
 *
 * @param file named in messages
 * @param place of the object in the file; the empty string for the whole file
 * @param node an object
 */
record GoldObject(String file, String place, JsonNode node) {
  private static final int SHOWN = 60;

  GoldObject {
    if (!node.isObject()) {
      throw new GoldException(file, place, "expected an object, not " + shown(node));
    }
  }

  /** The same object, under another name in messages. */
  GoldObject at(String other) {
    return new GoldObject(file, other, node);
  }

  /** A string with something in it. */
  String text(String key) {
    String text = optional(key);
    if (text == null || text.isBlank()) {
      throw fault(key, "expected a string with something in it, not " + shown(node.path(key)));
    }
    return text;
  }

  /** A string with something in it; null where the key is missing or null. */
  String optional(String key) {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual() || value.asText().isBlank()) {
      throw fault(key, "expected a string with something in it or null, not " + shown(value));
    }
    return GoldText.checked(file, named(key), value.asText());
  }

  /** One of some words. */
  String choice(String key, Set<String> words) {
    JsonNode value = node.path(key);
    if (!value.isTextual() || !words.contains(value.asText())) {
      throw fault(
          key,
          "expected one out of %s, not %s"
              .formatted(words.stream().sorted().toList(), shown(value)));
    }
    return value.asText();
  }

  /** True or false. */
  boolean flag(String key, boolean otherwise) {
    JsonNode value = node.path(key);
    if (!value.isMissingNode() && !value.isBoolean()) {
      throw fault(key, "expected true or false, not " + shown(value));
    }
    return value.asBoolean(otherwise);
  }

  /** An integer that fits 32 bits. */
  int number(String key) {
    JsonNode value = node.path(key);
    if (!value.isInt()) {
      throw fault(key, "expected an integer, not " + shown(value));
    }
    return value.asInt();
  }

  /** The values of an array; none where the key is missing or null. */
  List<JsonNode> list(String key) {
    JsonNode value = node.path(key);
    if (!value.isArray() && !value.isMissingNode() && !value.isNull()) {
      throw fault(key, "expected an array, not " + shown(value));
    }
    List<JsonNode> values = new ArrayList<>();
    value.forEach(values::add);
    return values;
  }

  /** The objects of an array, each called {@code key[index]}. */
  List<GoldObject> objects(String key) {
    List<GoldObject> objects = new ArrayList<>();
    for (JsonNode value : list(key)) {
      objects.add(new GoldObject(file, named(key + "[" + objects.size() + "]"), value));
    }
    return objects;
  }

  /** Strings of an array. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : list(key)) {
      if (!value.isTextual() || value.asText().isBlank()) {
        throw fault(key, "expected strings with something in them, not " + shown(value));
      }
      texts.add(GoldText.checked(file, named(key), value.asText()));
    }
    return texts;
  }

  /** Pairs of an array, unchecked against the text. */
  List<Offsets> spans(String key) {
    List<Offsets> spans = new ArrayList<>();
    for (JsonNode pair : list(key)) {
      if (!pair.isArray() || pair.size() != 2 || !pair.get(0).isInt() || !pair.get(1).isInt()) {
        throw fault(key, "expected [start, end] in whole characters, not " + shown(pair));
      }
      spans.add(new Offsets(pair.get(0).asInt(), pair.get(1).asInt()));
    }
    return spans;
  }

  GoldException fault(String key, String problem) {
    return new GoldException(file, named(key), problem);
  }

  String named(String key) {
    return place.isEmpty() ? key : place + " " + key;
  }

  /** A value as a message has it. */
  static String shown(JsonNode value) {
    return value.isMissingNode() ? "nothing" : Excerpt.shortened(value.toString(), SHOWN);
  }
}

package org.hearsay.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Article;

/**
 * An article from a JSON object: {@code text}, a string that is not blank; and, strings or null,
 * {@code id}, {@code title}, {@code uri}, {@code published}, {@code publisher}, {@code author} and
 * {@code language}, where a blank string counts as null. Other keys are ignored, whatever they
 * hold.
 */
final class JsonArticle {
  private static final String ID = "id";
  private static final String TEXT = "text";
  private static final Set<String> KEYS =
      Set.of(ID, TEXT, "title", "uri", "published", "publisher", "author", "language");

  private final Map<String, String> values = new HashMap<>();

  private JsonArticle() {}

  /**
   * @param fallback id where the object has none
   * @throws UnreadableException {@code bad-json}, {@code wrong-type}, {@code missing-text}, {@code
   *     empty} or {@code bad-id}
   */
  static Incoming parse(String json, String origin, String fallback) throws UnreadableException {
    if (ValidText.isBlank(json)) {
      throw new UnreadableException("empty", "nothing but blanks where a JSON object is expected");
    }
    JsonArticle object = new JsonArticle();
    try (JsonParser parser = StrictJson.FACTORY.createParser(json)) {
      object.read(parser);
    } catch (JsonProcessingException e) {
      throw new UnreadableException(
          "bad-json", json.indexOf('\n') < 0 ? StrictJson.describeLine(e) : StrictJson.describe(e));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return object.toArticle(origin, fallback);
  }

  private void read(JsonParser parser) throws IOException, UnreadableException {
    JsonToken first = parser.nextToken();
    if (first != JsonToken.START_OBJECT) {
      throw new UnreadableException(
          "wrong-type",
          "one JSON object with the key text is expected, not " + name(first) + hint(first));
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (!KEYS.contains(key)) {
        parser.skipChildren();
      } else if (value == JsonToken.VALUE_STRING) {
        values.put(key, parser.getText());
      } else if (value != JsonToken.VALUE_NULL) {
        throw new UnreadableException(
            "wrong-type", "the key " + key + " must hold a string, not " + name(value), id());
      }
    }
    if (parser.nextToken() != null) {
      throw new UnreadableException(
          "bad-json",
          "column %s: something follows the object; one object is expected here"
              .formatted(parser.currentTokenLocation().getColumnNr()));
    }
  }

  private Incoming toArticle(String origin, String fallback) throws UnreadableException {
    String id = ArticleId.check(values.getOrDefault(ID, fallback));
    String given = values.get(TEXT);
    if (given == null) {
      throw new UnreadableException("missing-text", "the object has no text", id);
    }
    if (ValidText.isBlank(given)) {
      throw new UnreadableException("empty", "the text is empty or blank", id);
    }
    ValidText text = ValidText.of(given);
    Article article =
        new Article(
            id,
            optional("uri"),
            optional("title"),
            optional("publisher"),
            optional("author"),
            optional("published"),
            optional("language"),
            text.text());
    return new Incoming(origin, article, text.replaced());
  }

  private String optional(String key) {
    String value = values.get(key);
    return value == null || ValidText.isBlank(value) ? null : ValidText.of(value).text();
  }

  /** The id as far as it can be shown, or null. */
  private String id() {
    String id = values.get(ID);
    return id == null ? null : Excerpt.shortened(id, ArticleId.LIMIT);
  }

  private static String name(JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      default -> "null";
    };
  }

  private static String hint(JsonToken token) {
    return token == JsonToken.START_ARRAY
        ? "; write its objects into a .jsonl file, one a line"
        : "";
  }
}

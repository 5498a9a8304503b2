package org.hearsay.io;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * How JSON is read and written here: duplicate keys, trailing tokens and missing keys are errors,
 * unknown keys are not, nor are those missing that are left out where there is nothing to say;
 * nesting, names and numbers are limited, strings only by the size of the input, which whoever
 * reads has limited before.
 */
final class StrictJson {
  private static final int DEPTH = 200;
  private static final int NAME = 1_000;
  private static final int NUMBER = 1_000;

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxNameLength(NAME)
                  .maxNumberLength(NUMBER)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  static final JsonMapper MAPPER =
      JsonMapper.builder(FACTORY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .annotationIntrospector(new RequiredKeys())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  static final ObjectWriter PRETTY =
      MAPPER.writer(
          new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  /** Every key must be there that is always written. */
  private static final class RequiredKeys extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Boolean hasRequiredMarker(AnnotatedMember member) {
      return !member.hasAnnotation(JsonInclude.class);
    }
  }

  private StrictJson() {}

  /** What is wrong and where, in one line. */
  static String describe(JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    return place == null
        ? explain(e)
        : "line %s, column %s: %s".formatted(place.getLineNr(), place.getColumnNr(), explain(e));
  }

  /** The same of JSON on one line, whose number is told already, or that has no other. */
  static String describeLine(JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    return place == null ? explain(e) : "column %s: %s".formatted(place.getColumnNr(), explain(e));
  }

  private static String explain(JsonProcessingException e) {
    return e instanceof StreamConstraintsException ? limits() : reason(e);
  }

  private static String limits() {
    return "a limit is passed: nesting depth %s, %s characters in a key, %s in a number"
        .formatted(DEPTH, NAME, NUMBER);
  }

  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    if (message.startsWith("Trailing token")) {
      return "something follows behind the value";
    }
    if (message.startsWith("Illegal unquoted character")) {
      return "a line end or control character in a string: close the string before it, or write it as \\n or"
          + " \\u and its number";
    }
    if (message.startsWith("Unexpected end-of-input")) {
      return "it ends before it is complete"
          + (message.contains("closing quote") ? ": a string is not closed" : "");
    }
    int detail = message.indexOf(" (start marker");
    return Excerpt.shortened(detail < 0 ? message : message.substring(0, detail), 160);
  }
}

package org.hearsay.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** JSON values in text and in files, read and written as everywhere in this package. */
public final class JsonFiles {
  private JsonFiles() {}

  /**
   * A JSON value, read strictly: no duplicate keys, nothing behind it.
   *
   * @throws IllegalArgumentException if it is not JSON; the message says where
   */
  public static JsonNode parse(String json) {
    try {
      return StrictJson.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(StrictJson.describe(e), e);
    }
  }

  /**
   * A value of a known form, read as strictly; keys that the form does not have are passed over.
   *
   * @throws IllegalArgumentException if it is not JSON of that form
   */
  public static <T> T parse(String json, Class<T> form) {
    try {
      return StrictJson.MAPPER.readValue(json, form);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(StrictJson.describe(e), e);
    }
  }

  /**
   * A value on one line, without an end.
   *
   * @throws IllegalArgumentException if JSON has no such value
   */
  public static String line(Object value) {
    try {
      return StrictJson.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a value that JSON does not have", e);
    }
  }

  /**
   * The value of a whole file, read as strictly.
   *
   * @param advice what to do where there is no such file, or not of JSON
   * @throws FileException if it is missing or not JSON
   */
  public static JsonNode read(Path file, String advice) {
    try {
      return parse(Files.readString(file));
    } catch (IllegalArgumentException e) {
      throw new FileException(file + " is not JSON: " + e.getMessage() + "; " + advice, e);
    } catch (MalformedInputException e) {
      throw new FileException(file + " is not UTF-8; " + advice, e);
    } catch (IOException e) {
      throw FileException.of("cannot read " + file, e, advice);
    }
  }

  /**
   * A value with two blanks of indentation and a line end behind it.
   *
   * @throws IllegalArgumentException if JSON has no such value
   */
  public static String text(Object value) {
    try {
      return StrictJson.PRETTY.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a value that JSON does not have", e);
    }
  }

  /**
   * Writes a value as {@link #text} has it, in place of a file of that name.
   *
   * @throws FileException if that fails
   */
  public static void write(Path file, Object value) {
    try {
      Files.writeString(file, text(value), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw FileException.of("cannot write " + file, e, "check that its folder is there");
    }
  }
}

package org.hearsay.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code models/manifest.json} says: the only models that may be loaded.
 *
 * @param entries in the order of the file
 */
public record ModelManifest(List<Entry> entries) {
  private static final String ADVICE = "restore the program's folder models/";
  private static final int DIGITS = 64;
  private static final String HEXADECIMAL = "0123456789abcdef";

  public ModelManifest {
    entries = List.copyOf(entries);
  }

  /**
   * One model.
   *
   * @param name with its version, such as {@code attribution-1}
   * @param resource the name by which it is asked for: a file of {@code models/}, or a resource of
   *     the class path
   * @param sha256 of its bytes, small hexadecimal digits
   */
  public record Entry(String name, String resource, String sha256) {}

  /**
   * @throws FileException if the file is missing or not a manifest
   */
  public static ModelManifest read(Path path) {
    try {
      List<Entry> entries = new ArrayList<>();
      for (JsonNode model : StrictJson.MAPPER.readTree(Files.readString(path)).path("models")) {
        entries.add(
            new Entry(text(path, model, "name"), text(path, model, "resource"), sum(path, model)));
      }
      return new ModelManifest(entries);
    } catch (JsonProcessingException e) {
      throw broken(path, StrictJson.describe(e), e);
    } catch (IOException e) {
      throw FileException.of("cannot read " + path, e, ADVICE);
    }
  }

  /** The entry of a resource; empty where the manifest does not know it. */
  public Optional<Entry> of(String resource) {
    return entries.stream().filter(entry -> entry.resource().equals(resource)).findFirst();
  }

  private static String sum(Path path, JsonNode model) {
    String sum = text(path, model, "sha256");
    if (sum.length() != DIGITS || !sum.chars().allMatch(c -> HEXADECIMAL.indexOf(c) >= 0)) {
      throw broken(path, "no SHA-256 is " + Excerpt.quoted(sum), null);
    }
    return sum;
  }

  private static String text(Path path, JsonNode model, String key) {
    if (!model.path(key).isTextual()) {
      throw broken(path, "a model without " + key, null);
    }
    return model.get(key).textValue();
  }

  private static FileException broken(Path path, String how, Exception cause) {
    return new FileException(path + " is not a manifest: " + how + "; " + ADVICE, cause);
  }
}

package org.hearsay.io;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What made a record.
 *
 * @param hearsay version of this program
 * @param configSha256 hash of the configuration that the result depends on, {@link #hash(Map)}
 * @param models {@link RunReport.Model#reference()} of each model used
 */
public record Provenance(
    String hearsay, @JsonProperty("config_sha256") String configSha256, List<String> models) {

  /** Of records that are looked at and not kept. */
  public static final Provenance NONE = new Provenance("", "", List.of());

  public Provenance {
    Objects.requireNonNull(hearsay, "hearsay");
    Objects.requireNonNull(configSha256, "configSha256");
    models = List.copyOf(models);
  }

  /**
   * SHA-256 of a configuration as JSON with sorted keys. What does not change the result, such as
   * the number of threads, does not belong in it.
   *
   * @param config values that JSON has: strings, numbers, booleans, null, lists and maps of them
   */
  public static String hash(Map<String, ?> config) {
    try {
      return Sha256.of(StrictJson.MAPPER.writeValueAsString(config));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("configuration with a value that JSON does not have", e);
    }
  }
}

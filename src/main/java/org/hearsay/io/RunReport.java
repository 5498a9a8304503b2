package org.hearsay.io;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What {@code run.json} says of a run.
 *
 * @param schema {@value #SCHEMA}
 * @param version of this program
 * @param commit of the source it was built from, or null where that is not known
 * @param config the whole configuration by key, written in the order of keys
 * @param models that were loaded
 * @param counts of inputs and outputs
 * @param times of the run
 * @param java what it ran on
 * @param os what that ran on
 */
public record RunReport(
    String schema,
    String version,
    String commit,
    Map<String, Object> config,
    List<Model> models,
    Counts counts,
    Times times,
    Java java,
    Os os) {

  /** Name and version of this report's form. */
  public static final String SCHEMA = "hearsay-run/1";

  public RunReport {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(times, "times");
    config = Collections.unmodifiableMap(new TreeMap<>(config));
    models = List.copyOf(models);
  }

  /** A report of this machine and Java. */
  public static RunReport of(
      String version,
      String commit,
      Map<String, Object> config,
      List<Model> models,
      Counts counts,
      Times times) {
    return new RunReport(
        SCHEMA, version, commit, config, models, counts, times, Java.current(), Os.current());
  }

  /**
   * @param name with its version, such as {@code attribution-1.2}
   * @param file where it was loaded from: a path below {@code models/} or on the class path
   * @param sha256 of the file, small hexadecimal digits
   */
  public record Model(String name, String file, String sha256) {
    /** How records name it: {@code attribution-1.2@sha256:…}. */
    public String reference() {
      return name + "@sha256:" + sha256;
    }
  }

  /**
   * Articles and statements; every input read was written, rejected or skipped.
   *
   * @param read {@link Reading}s
   * @param written lines of {@code articles.jsonl} that this run made
   * @param rejected lines of {@code rejects.jsonl}
   * @param skipped lines of {@code articles.jsonl} taken over from an earlier run
   * @param records lines of {@code records.jsonl}
   * @param replaced characters replaced in all texts: {@link Incoming#replaced}
   */
  public record Counts(
      long read, long written, long rejected, long skipped, long records, long replaced) {
    public Counts {
      if (read != written + rejected + skipped) {
        throw new IllegalArgumentException(
            "%d read, but %d written, %d rejected and %d skipped"
                .formatted(read, written, rejected, skipped));
      }
    }
  }

  /**
   * @param started ISO 8601 instant
   * @param ended ISO 8601 instant
   * @param loadSeconds from the start until the first article could be processed
   * @param totalSeconds from start to end
   */
  public record Times(
      String started,
      String ended,
      @JsonProperty("load_seconds") @JsonSerialize(using = FourDecimals.class) double loadSeconds,
      @JsonProperty("total_seconds") @JsonSerialize(using = FourDecimals.class)
          double totalSeconds) {}

  /** The Java platform. */
  public record Java(String version, String vendor) {
    static Java current() {
      return new Java(System.getProperty("java.version"), System.getProperty("java.vendor"));
    }
  }

  /** The operating system. */
  public record Os(String name, String version, String arch) {
    static Os current() {
      return new Os(
          System.getProperty("os.name"),
          System.getProperty("os.version"),
          System.getProperty("os.arch"));
    }
  }
}

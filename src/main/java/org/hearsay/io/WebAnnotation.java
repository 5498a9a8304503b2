package org.hearsay.io;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;

/**
 * One annotation of the W3C Web Annotation Data Model (Recommendation of 2017). Keys that begin
 * with {@code hearsay:} are ours, described in {@link WebAnnotations}; null is left out.
 *
 * @param id an IRI
 * @param motivation a word of the model, such as {@code describing}
 * @param role which part of the statement this is
 * @param articleId of the article in {@code articles.jsonl}; null where the statement has it
 * @param generator what made the record; null where the statement has it
 * @param body what is said of the target
 * @param target one for each span
 * @param confidence in [0, 1]
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "type"})
record WebAnnotation(
    String id,
    String motivation,
    @JsonProperty("hearsay:role") String role,
    @JsonProperty("hearsay:articleId") String articleId,
    Generator generator,
    List<Body> body,
    @JsonFormat(with = JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) List<Target> target,
    @JsonProperty("hearsay:confidence") @JsonSerialize(using = FourDecimals.class)
        Double confidence) {

  @JsonProperty
  String type() {
    return "Annotation";
  }

  /** A program, with its version in the name. */
  record Generator(String type, String name) {}

  /**
   * Text said of the target, or a link to another annotation.
   *
   * @param type {@code TextualBody}, which has a value, or {@code SpecificResource}, which has a
   *     source
   * @param purpose a motivation of the model
   * @param role what the value is, or where the link leads
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Body(
      String type,
      String purpose,
      @JsonProperty("hearsay:role") String role,
      String value,
      String source) {

    static Body text(String purpose, String role, String value) {
      return new Body("TextualBody", purpose, role, value, null);
    }

    static Body link(String role, String to) {
      return new Body("SpecificResource", "linking", role, null, to);
    }
  }

  /** A span of an article, by place and, where the words are known, by quotation. */
  record Target(String type, String source, List<Object> selector) {
    Target(String source, List<Object> selector) {
      this("SpecificResource", source, selector);
    }
  }

  /** Offsets in code points, half-open. */
  record Position(String type, int start, int end) {
    Position(Offsets span) {
      this("TextPositionSelector", span.start(), span.end());
    }
  }

  /** The words of a span, and what stands around them; null where that is not known. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Quote(String type, String exact, String prefix, String suffix) {
    Quote(String exact, String prefix, String suffix) {
      this("TextQuoteSelector", exact, prefix, suffix);
    }
  }
}

package org.hearsay.io;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Map;

/**
 * One line of {@code records.jsonl}: an attributed statement with its speaker and stances. Its keys
 * and their order are the contract, described key by key in {@link ContractSchema#RECORD}; names of
 * enums stand in lower case, all offsets count code points, and {@code text} of several spans is
 * their pieces joined by one blank.
 *
 * @param schema {@value #SCHEMA}
 * @param id {@link RecordId}
 * @param nestedIn id of the record of the same article whose content holds this one, or null
 * @param continues id of the record of the same article that this one goes on from, or null
 * @param stances one for each target
 * @param claim what the content says; null where the record's maker reads no claims
 */
public record StanceRecord(
    String schema,
    String id,
    ArticleHeader article,
    String kind,
    SourcePart source,
    CuePart cue,
    ContentPart content,
    SpeakerPart speaker,
    @JsonProperty("nested_in") String nestedIn,
    String continues,
    List<StancePart> stances,
    @JsonInclude(JsonInclude.Include.NON_NULL) ClaimPart claim,
    List<String> diagnostics,
    @JsonSerialize(using = FourDecimals.class) double confidence,
    Provenance provenance) {

  /** Name and version of the contract. */
  public static final String SCHEMA = "hearsay-record/1";

  public StanceRecord {
    stances = List.copyOf(stances);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The mention that bears the attribution; without spans its text is empty. */
  public record SourcePart(List<Offsets> spans, String text, String form) {}

  /** The words that report; without spans the text is empty and the lemma null. */
  public record CuePart(
      List<Offsets> spans,
      String text,
      String lemma,
      @JsonProperty("class") String type,
      boolean negated) {}

  /** What was said or thought, at least one span. */
  public record ContentPart(List<Offsets> spans, String text) {}

  /**
   * Whom the source means; id, name and type are null where that cannot be told. Where titles,
   * affiliations and places stand is told in their order.
   */
  public record SpeakerPart(
      String id,
      String name,
      String type,
      String status,
      List<String> titles,
      List<String> affiliations,
      List<String> aliases,
      @JsonInclude(JsonInclude.Include.NON_NULL) RosterPart roster,
      @JsonSerialize(using = FourDecimals.class) double confidence,
      List<ReasonPart> because,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AlternativePart> alternatives,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonProperty("title_spans")
          List<Offsets> titleSpans,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonProperty("affiliation_spans")
          List<Offsets> affiliationSpans,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> places,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonProperty("place_spans")
          List<Offsets> placeSpans) {

    public SpeakerPart {
      alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
      titleSpans = titleSpans == null ? List.of() : List.copyOf(titleSpans);
      affiliationSpans = affiliationSpans == null ? List.of() : List.copyOf(affiliationSpans);
      places = places == null ? List.of() : List.copyOf(places);
      placeSpans = placeSpans == null ? List.of() : List.copyOf(placeSpans);
    }
  }

  /**
   * What the user's roster or list of targets says; a part only of records made with one, and where
   * it has the entity.
   */
  public record RosterPart(
      String name,
      String type,
      List<String> titles,
      String country,
      String wikidata,
      Map<String, String> more) {}

  /** Who else the source may mean. */
  public record AlternativePart(
      String id, String name, @JsonSerialize(using = FourDecimals.class) double confidence) {}

  /** One step on the way to the speaker. */
  public record ReasonPart(String rule, Offsets span) {}

  /** The attitude of the speaker towards one target. */
  public record StancePart(
      TargetPart target,
      String polarity,
      @JsonSerialize(using = FourDecimals.class) double score,
      @JsonSerialize(using = FourDecimals.class) double confidence,
      List<Offsets> evidence) {}

  /** The content as a statement that can stand alone. */
  public record ClaimPart(
      String text,
      String certainty,
      boolean negated,
      boolean hypothetical,
      boolean hedged,
      List<TimePart> times) {}

  /** Words that name a time, and which. */
  public record TimePart(Offsets span, String value) {}

  /**
   * Towards whom or what; the id is null where no entity stands behind it. The last part is there
   * where the user's list of targets has it.
   */
  public record TargetPart(
      String id,
      String name,
      String type,
      List<Offsets> spans,
      @JsonInclude(JsonInclude.Include.NON_NULL) RosterPart roster,
      @JsonInclude(JsonInclude.Include.NON_NULL) RosterPart listed) {}
}

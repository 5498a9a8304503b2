package org.hearsay.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.RosterEntry;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.hearsay.model.Target;

/** The records of one document, in the order of its attributions. */
final class DocumentRecords {
  private final Document document;
  private final Provenance provenance;
  private final ArticleHeader header;
  private final CodePoints text;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<Integer, List<Stance>> stances;
  private final List<String> ids;

  /**
   * @throws IllegalStateException if a span does not fit the text, or two records have one id
   */
  DocumentRecords(Document document, ArticleHeader header, Provenance provenance) {
    this.document = document;
    this.provenance = provenance;
    this.header = header;
    this.text = CodePoints.of(document.text());
    document.resolution().entities().forEach(entity -> entities.put(entity.id(), entity));
    this.stances = document.stances().stream().collect(Collectors.groupingBy(Stance::attribution));
    this.ids = document.attributions().stream().map(this::id).toList();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      require(seen.add(ids.get(i)), i, "id", "another attribution has the same spans");
    }
  }

  /**
   * @throws IllegalStateException if a record does not hold together: it names article, record and
   *     key
   */
  List<StanceRecord> records() {
    for (int attribution : stances.keySet()) {
      if (attribution >= ids.size()) {
        throw new IllegalStateException(
            "article %s: a stance of attribution %s of %s"
                .formatted(header.id(), attribution, ids.size()));
      }
    }
    List<StanceRecord> records = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      StanceRecord record = record(i, document.attributions().get(i));
      for (Finding finding : OffsetCheck.of(record, text)) {
        require(false, i, finding.pointer(), finding.message());
      }
      records.add(record);
    }
    return records;
  }

  private StanceRecord record(int index, Attribution attribution) {
    return new StanceRecord(
        StanceRecord.SCHEMA,
        ids.get(index),
        header,
        lower(attribution.kind()),
        source(attribution.source()),
        new StanceRecord.CuePart(
            offsets(attribution.cue().spans()),
            words(attribution.cue().spans()),
            attribution.cue().lemma(),
            lower(attribution.cue().type()),
            attribution.cue().negated()),
        new StanceRecord.ContentPart(offsets(attribution.content()), words(attribution.content())),
        speaker(index),
        link(index, "nested_in", attribution.nestedIn()),
        link(index, "continues", attribution.continues()),
        stances.getOrDefault(index, List.of()).stream().map(this::stance).toList(),
        claim(index),
        attribution.diagnostics().stream().sorted().map(DocumentRecords::lower).toList(),
        attribution.confidence(),
        provenance);
  }

  private StanceRecord.SourcePart source(Source source) {
    return new StanceRecord.SourcePart(
        offsets(source.spans()), words(source.spans()), lower(source.form()));
  }

  private StanceRecord.SpeakerPart speaker(int index) {
    List<Speaker> speakers = document.resolution().speakers();
    Speaker speaker = speakers.isEmpty() ? Speaker.UNRESOLVED : speakers.get(index);
    Entity entity = entities.get(speaker.entity());
    require(
        speaker.entity() == null || entity != null,
        index,
        "/speaker/id",
        "no entity " + speaker.entity());
    Entity.Profile profile = entity == null ? speaker.profile() : entity.profile();
    return new StanceRecord.SpeakerPart(
        speaker.entity(),
        speaker.name(),
        speaker.type() == null ? null : lower(speaker.type()),
        lower(speaker.status()),
        texts(profile.titles()),
        texts(profile.affiliations()),
        entity == null ? List.of() : entity.aliases(),
        roster(entity),
        speaker.confidence(),
        speaker.because().stream()
            .map(reason -> new StanceRecord.ReasonPart(reason.rule(), text.offsets(reason.span())))
            .toList(),
        speaker.alternatives().stream()
            .map(
                other ->
                    new StanceRecord.AlternativePart(
                        other.entity(), other.name(), other.confidence()))
            .toList(),
        offsetsOf(profile.titles()),
        offsetsOf(profile.affiliations()),
        texts(profile.places()),
        offsetsOf(profile.places()));
  }

  private static List<String> texts(List<Entity.Phrase> phrases) {
    return phrases.stream().map(Entity.Phrase::text).toList();
  }

  private List<Offsets> offsetsOf(List<Entity.Phrase> phrases) {
    return offsets(phrases.stream().map(Entity.Phrase::span).toList());
  }

  private StanceRecord.StancePart stance(Stance stance) {
    Target target = stance.target();
    return new StanceRecord.StancePart(
        new StanceRecord.TargetPart(
            target.entity(),
            target.name(),
            lower(target.type()),
            offsets(target.spans()),
            roster(entities.get(target.entity())),
            roster(target.listed())),
        lower(stance.polarity()),
        stance.score(),
        stance.confidence(),
        offsets(stance.evidence()));
  }

  private StanceRecord.ClaimPart claim(int index) {
    if (document.claims().isEmpty()) {
      return null;
    }
    Claim claim = document.claims().get(index);
    return new StanceRecord.ClaimPart(
        claim.text(),
        lower(claim.certainty()),
        claim.negated(),
        claim.hypothetical(),
        claim.hedged(),
        claim.times().stream()
            .map(time -> new StanceRecord.TimePart(text.offsets(time.span()), time.value()))
            .toList());
  }

  private static StanceRecord.RosterPart roster(Entity entity) {
    return entity == null ? null : roster(entity.roster());
  }

  private static StanceRecord.RosterPart roster(RosterEntry entry) {
    if (entry == null) {
      return null;
    }
    return new StanceRecord.RosterPart(
        entry.name(),
        entry.type() == null ? null : lower(entry.type()),
        entry.titles(),
        entry.country(),
        entry.wikidata(),
        entry.more());
  }

  private String id(Attribution attribution) {
    return RecordId.of(
        header.textSha256(),
        offsets(attribution.source().spans()),
        offsets(attribution.cue().spans()),
        offsets(attribution.content()));
  }

  private String link(int index, String key, Integer other) {
    boolean good = other == null || (other >= 0 && other < ids.size() && other != index);
    require(good, index, "/" + key, "no other attribution " + other);
    return other == null ? null : ids.get(other);
  }

  private List<Offsets> offsets(List<Span> spans) {
    return spans.stream().map(text::offsets).toList();
  }

  private String words(List<Span> spans) {
    return spans.stream().map(span -> span.in(text.text())).collect(Collectors.joining(" "));
  }

  private void require(boolean condition, int index, String key, String message) {
    if (!condition) {
      throw new IllegalStateException(
          "article %s, record %s (%s), %s: %s"
              .formatted(header.id(), index, ids.get(index), key, message));
    }
  }

  private static String lower(Enum<?> label) {
    return label.name().toLowerCase(Locale.ROOT);
  }
}

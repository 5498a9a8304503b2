package org.hearsay.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.eval.gold.GoldDirection;
import org.hearsay.eval.gold.GoldSentiment;
import org.hearsay.eval.gold.GoldStance;
import org.hearsay.io.Offsets;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.Resolution;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;

/**
 * Lays what gold says over one document. A sentence of NewsMTSC is a statement of nobody named; a
 * row of DSE is one of each of its two entities; of our own gold it takes the stances that tell
 * where their targets stand.
 */
final class GoldLayer {
  private static final String NOBODY = "nobody named";

  private final String text;
  private final GoldSpans spans;
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Speaker> speakers = new ArrayList<>();
  private final Map<Object, Named> targets = new LinkedHashMap<>();

  /**
   * What is laid over one document.
   *
   * @param attributions its statements
   * @param resolution their speakers, and the targets as entities
   */
  record Laid(List<Attribution> attributions, Resolution resolution) {}

  /** A target and its mentions. */
  private record Named(String name, Set<Span> mentions) {}

  private GoldLayer(String text) {
    this.text = text;
    this.spans = new GoldSpans(text);
  }

  static Laid of(GoldArticle gold) {
    GoldLayer layer = new GoldLayer(gold.text());
    gold.sentiments().forEach(layer::add);
    if (gold.direction() != null) {
      layer.add(gold.direction());
    }
    for (GoldAttribution attribution : gold.attributions()) {
      layer.add(
          attribution,
          gold.stances().stream()
              .filter(stance -> stance.attribution().equals(attribution.id()))
              .toList());
    }
    return new Laid(
        List.copyOf(layer.attributions), new Resolution(layer.entities(), layer.speakers));
  }

  /** All sentiments of a sentence share one statement; two of one name may differ. */
  private void add(GoldSentiment sentiment) {
    if (attributions.isEmpty()) {
      add(Attribution.Kind.INDIRECT, List.of(), List.of(), List.of(whole()), null, NOBODY);
    }
    mention(sentiment.span(), sentiment.target(), List.of(sentiment.span()));
  }

  private void add(GoldDirection direction) {
    add(direction.first(), direction.firstSpan());
    add(direction.second(), direction.secondSpan());
  }

  private void add(String name, Offsets span) {
    mention(name, name, List.of(span));
    String entity = "e" + (List.copyOf(targets.keySet()).indexOf(name) + 1);
    List<Span> source = spans.of(List.of(span));
    add(Attribution.Kind.INDIRECT, source, List.of(), List.of(whole()), entity, name);
  }

  private void add(GoldAttribution attribution, List<GoldStance> stances) {
    add(
        attribution.kind() == null
            ? Attribution.Kind.INDIRECT
            : Attribution.Kind.valueOf(attribution.kind().toUpperCase(Locale.ROOT)),
        spans.of(attribution.source()),
        spans.of(attribution.cue()),
        spans.of(attribution.content()),
        null,
        attribution.speaker() == null ? NOBODY : attribution.speaker());
    stances.stream()
        .filter(stance -> !stance.spans().isEmpty())
        .forEach(stance -> mention(stance.target(), stance.target(), stance.spans()));
  }

  private void add(
      Attribution.Kind kind,
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      String entity,
      String name) {
    attributions.add(
        new Attribution(
            kind,
            source.isEmpty() ? Source.NONE : new Source(source, Source.Form.NAME),
            cue.isEmpty() ? Cue.NONE : new Cue(cue, cueText(cue), Cue.Type.NEUTRAL, false),
            content,
            null,
            null,
            Set.of(),
            1));
    speakers.add(
        new Speaker(
            entity,
            name,
            Speaker.Type.UNNAMED,
            Speaker.Status.ANONYMOUS,
            1,
            List.of(new Speaker.Reason("gold", content.get(0))),
            List.of()));
  }

  private String cueText(List<Span> cue) {
    return text.substring(cue.get(0).start(), cue.get(0).end());
  }

  /** Mentions with one key are of one target; of those that share words, the first is kept. */
  private void mention(Object key, String name, List<Offsets> places) {
    Set<Span> mentions =
        targets.computeIfAbsent(key, k -> new Named(name, new TreeSet<>())).mentions();
    for (Span span : spans.of(places)) {
      if (mentions.stream().noneMatch(span::overlaps)) {
        mentions.add(span);
      }
    }
  }

  private Span whole() {
    return new Span(0, text.length());
  }

  private List<Entity> entities() {
    List<Entity> entities = new ArrayList<>();
    targets
        .values()
        .forEach(
            named ->
                entities.add(
                    new Entity(
                        "e" + (entities.size() + 1),
                        named.name(),
                        EntityType.ORGANIZATION,
                        List.copyOf(named.mentions()),
                        List.of())));
    return entities;
  }
}

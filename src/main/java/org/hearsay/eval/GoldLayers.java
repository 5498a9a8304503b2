package org.hearsay.eval;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.Resolution;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;

/**
 * Attributions, speakers and targets as annotated, laid over documents in the place of those that
 * the program would find, so that its stances can be measured alone. A sentence of NewsMTSC is a
 * statement of nobody named; a row of DSE is one of each of its two entities; of our own gold it
 * takes the stances that tell where their targets stand.
 */
public final class GoldLayers {
  private final Map<String, GoldArticle> articles = new HashMap<>();

  public GoldLayers(List<GoldArticle> gold) {
    gold.forEach(article -> articles.put(article.id(), article));
  }

  /** The statements of an article of the gold. */
  public List<Attribution> attributions(Document document) {
    return layer(document).attributions;
  }

  /** The speakers of these statements, and the targets as entities. */
  public Resolution resolution(Document document) {
    Layer layer = layer(document);
    return new Resolution(layer.entities(), layer.speakers);
  }

  private Layer layer(Document document) {
    GoldArticle gold = articles.get(document.article().id());
    Layer layer = new Layer(gold.text());
    if (!gold.sentiments().isEmpty()) {
      gold.sentiments().forEach(layer::add);
    }
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
    return layer;
  }

  /** What is laid over one document. */
  private static final class Layer {
    private static final String NOBODY = "nobody named";

    private final String text;
    private final GoldSpans spans;
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Speaker> speakers = new ArrayList<>();
    private final Map<Object, Named> targets = new LinkedHashMap<>();

    /** A target and its mentions. */
    private record Named(String name, Set<Span> mentions) {}

    Layer(String text) {
      this.text = text;
      this.spans = new GoldSpans(text);
    }

    /** All sentiments of a sentence share one statement; two of one name may differ. */
    void add(GoldSentiment sentiment) {
      if (attributions.isEmpty()) {
        add(Attribution.Kind.INDIRECT, List.of(), List.of(), List.of(whole()), null, NOBODY);
      }
      mention(sentiment.span(), sentiment.target(), List.of(sentiment.span()));
    }

    void add(GoldDirection direction) {
      add(direction.first(), direction.firstSpan());
      add(direction.second(), direction.secondSpan());
    }

    private void add(String name, Offsets span) {
      mention(name, name, List.of(span));
      String entity = "e" + (List.copyOf(targets.keySet()).indexOf(name) + 1);
      List<Span> source = spans.of(List.of(span));
      add(Attribution.Kind.INDIRECT, source, List.of(), List.of(whole()), entity, name);
    }

    void add(GoldAttribution attribution, List<GoldStance> stances) {
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

    List<Entity> entities() {
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
}

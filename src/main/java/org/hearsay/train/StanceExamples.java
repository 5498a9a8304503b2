package org.hearsay.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.GoldSpans;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.eval.gold.GoldDirection;
import org.hearsay.eval.gold.GoldSentiment;
import org.hearsay.eval.gold.GoldStance;
import org.hearsay.model.Span;
import org.hearsay.stance.TargetWindow;
import org.hearsay.stance.TargetWindows;
import org.hearsay.stance.TargetWindows.Statement;
import org.hearsay.train.encoder.StanceExample;

/**
 * Turns gold into examples for the network. Holder of a sentence of NewsMTSC is whoever speaks
 * there, so none is marked; a row of DSE asks in both directions.
 *
 * @param windows shows statements
 */
public record StanceExamples(TargetWindows windows) {
  private static final float[] NEUTRAL = {0, 1, 0};
  private static final Map<String, float[]> SHARES =
      Map.of(
          "negative", new float[] {1, 0, 0}, "neutral", NEUTRAL, "positive", new float[] {0, 0, 1});

  /** The examples of an annotated text. */
  public List<StanceExample> of(GoldArticle gold) {
    List<StanceExample> examples = new ArrayList<>();
    GoldSpans spans = new GoldSpans(gold.text());
    if (!gold.sentiments().isEmpty()) {
      List<List<Span>> targets =
          gold.sentiments().stream().map(s -> spans.of(List.of(s.span()))).toList();
      List<String> polarities = gold.sentiments().stream().map(GoldSentiment::polarity).toList();
      add(gold, sentence(gold, List.of(), targets), polarities, examples);
    }
    if (gold.direction() != null) {
      GoldDirection direction = gold.direction();
      List<Span> first = spans.of(List.of(direction.firstSpan()));
      List<Span> second = spans.of(List.of(direction.secondSpan()));
      add(gold, sentence(gold, first, List.of(second)), List.of(forward(direction)), examples);
      add(gold, sentence(gold, second, List.of(first)), List.of(backward(direction)), examples);
    }
    Map<String, List<GoldStance>> stances = new LinkedHashMap<>();
    gold.stances().stream()
        .filter(stance -> !stance.spans().isEmpty())
        .forEach(s -> stances.computeIfAbsent(s.attribution(), key -> new ArrayList<>()).add(s));
    for (GoldAttribution attribution : gold.attributions()) {
      List<GoldStance> own = stances.getOrDefault(attribution.id(), List.of());
      if (!own.isEmpty()) {
        List<String> polarities = own.stream().map(GoldStance::polarity).toList();
        add(gold, statement(attribution, own, spans), polarities, examples);
      }
    }
    return examples;
  }

  private static String forward(GoldDirection direction) {
    return switch (direction.label()) {
      case FIRST_FOR_SECOND -> "positive";
      case FIRST_AGAINST_SECOND -> "negative";
      default -> "neutral";
    };
  }

  private static String backward(GoldDirection direction) {
    return switch (direction.label()) {
      case SECOND_FOR_FIRST -> "positive";
      case SECOND_AGAINST_FIRST -> "negative";
      default -> "neutral";
    };
  }

  private static Statement sentence(GoldArticle gold, List<Span> holder, List<List<Span>> targets) {
    Span whole = new Span(0, gold.text().length());
    return new Statement(whole, List.of(whole), List.of(), holder, targets);
  }

  private static Statement statement(
      GoldAttribution attribution, List<GoldStance> stances, GoldSpans spans) {
    List<Span> content = spans.of(attribution.content());
    List<Span> cue = spans.of(attribution.cue());
    List<Span> source = spans.of(attribution.source());
    List<Span> all = new ArrayList<>(content);
    all.addAll(cue);
    all.addAll(source);
    return new Statement(
        Span.covering(all),
        content,
        cue,
        source,
        stances.stream().map(stance -> spans.of(stance.spans())).toList());
  }

  private void add(
      GoldArticle gold,
      Statement statement,
      List<String> polarities,
      List<StanceExample> examples) {
    for (TargetWindow window : windows.of(gold.text(), statement)) {
      examples.add(
          new StanceExample(
              window,
              polarities.stream().map(SHARES::get).toArray(float[][]::new),
              gold.direction() != null));
    }
  }
}

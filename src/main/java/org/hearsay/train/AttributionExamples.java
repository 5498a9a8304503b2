package org.hearsay.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.attribution.Role;
import org.hearsay.attribution.Window;
import org.hearsay.attribution.Windows;
import org.hearsay.eval.GoldSpans;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.io.Offsets;
import org.hearsay.model.Bisection;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.train.encoder.AttributionExample;
import org.hearsay.train.encoder.Labels;
import org.hearsay.train.encoder.TagTargets;

/**
 * Turns annotated articles into examples for the network. A word has one tag for statements that
 * lie in no other and one for those inside the content of one of them; of overlapping spans the
 * earlier in the file counts.
 *
 * @param windows cuts articles
 * @param nested whether statements inside others are annotated
 */
record AttributionExamples(Windows windows, boolean nested) {

  /**
   * The windows of an article with their tags and links.
   *
   * @param document the article, analysed
   */
  List<AttributionExample> of(Document document, GoldArticle gold) {
    Set<String> free =
        gold.attributions().stream()
            .filter(attribution -> attribution.nestedIn() == null)
            .map(GoldAttribution::id)
            .collect(Collectors.toSet());
    List<Stretch> outer = stretches(gold, attribution -> attribution.nestedIn() == null);
    List<Stretch> inner =
        stretches(
            gold,
            attribution -> attribution.nestedIn() != null && free.contains(attribution.nestedIn()));
    return windows.of(document).stream()
        .map(
            window ->
                new AttributionExample(
                    window.pieces(),
                    labels(window, outer),
                    nested ? labels(window, inner) : Labels.UNKNOWN))
        .toList();
  }

  /** A span of gold and the attributions that it serves. */
  private record Stretch(Role role, Span span, Set<Integer> attributions) {}

  private static List<Stretch> stretches(GoldArticle gold, Predicate<GoldAttribution> level) {
    GoldSpans spans = new GoldSpans(gold.text());
    Map<List<Object>, Stretch> found = new LinkedHashMap<>();
    for (int i = 0; i < gold.attributions().size(); i++) {
      GoldAttribution attribution = gold.attributions().get(i);
      if (level.test(attribution)) {
        add(found, Role.SOURCE, attribution.source(), spans, i);
        add(found, Role.CUE, attribution.cue(), spans, i);
        add(found, Role.CONTENT, attribution.content(), spans, i);
      }
    }
    return List.copyOf(found.values());
  }

  private static void add(
      Map<List<Object>, Stretch> found,
      Role role,
      List<Offsets> offsets,
      GoldSpans spans,
      int attribution) {
    for (Span span : spans.of(offsets)) {
      found
          .computeIfAbsent(List.of(role, span), key -> new Stretch(role, span, new HashSet<>()))
          .attributions()
          .add(attribution);
    }
  }

  private static Labels labels(Window window, List<Stretch> stretches) {
    int[] tags = new int[window.tokens().size()];
    Map<Role, List<Stretch>> byRole = new HashMap<>();
    Map<Role, List<int[]>> words = new HashMap<>();
    for (Role role : Role.values()) {
      byRole.put(role, new ArrayList<>());
      words.put(role, new ArrayList<>());
    }
    for (Stretch stretch : stretches) {
      int[] range = range(window, stretch.span(), tags);
      if (range.length > 0) {
        for (int i = range[0]; i <= range[1]; i++) {
          tags[i] = stretch.role().begin() + (i == range[0] ? 0 : 1);
        }
        byRole.get(stretch.role()).add(stretch);
        words.get(stretch.role()).add(range);
      }
    }
    return new Labels(
        TagTargets.of(tags),
        words.get(Role.SOURCE).toArray(int[][]::new),
        words.get(Role.CUE).toArray(int[][]::new),
        words.get(Role.CONTENT).toArray(int[][]::new),
        partners(byRole.get(Role.CONTENT), byRole.get(Role.CUE)),
        partners(byRole.get(Role.CUE), byRole.get(Role.SOURCE)));
  }

  /** The first and last word that share characters with a span and have no tag yet; or nothing. */
  private static int[] range(Window window, Span span, int[] tags) {
    int first = -1;
    int last = -1;
    for (int i = firstBehind(window, span.start());
        i < tags.length && window.tokens().get(i).span().start() < span.end();
        i++) {
      if (tags[i] != Role.OUTSIDE) {
        break;
      }
      first = first < 0 ? i : first;
      last = i;
    }
    return first < 0 ? new int[0] : new int[] {first, last};
  }

  private static int firstBehind(Window window, int index) {
    return Bisection.first(
        window.tokens().size(), i -> window.tokens().get(i).span().end() > index);
  }

  private static int[] partners(List<Stretch> asking, List<Stretch> given) {
    int[] partners = new int[asking.size()];
    for (int i = 0; i < partners.length; i++) {
      partners[i] = given.size();
      for (int j = given.size() - 1; j >= 0; j--) {
        if (given.get(j).attributions().stream().anyMatch(asking.get(i).attributions()::contains)) {
          partners[i] = j;
        }
      }
    }
    return partners;
  }
}

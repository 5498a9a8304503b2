package org.hearsay.attribution;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Document;
import org.hearsay.model.EntityType;
import org.hearsay.model.Mention;
import org.hearsay.model.Source;
import org.hearsay.model.Span;

/**
 * How sure one must be of a statement inside another: less where a country or a named body bears
 * it, <em>"Brussels fears the summit," she said</em>, than where a person does. Lower bars cost
 * more on PolNeAR, which annotates no such statements, than they gain elsewhere.
 */
final class InnerBars {
  private static final double NETWORK = 0.93;
  private static final double NETWORK_OF_PLACE = 0.7;
  private static final double NETWORK_OF_BODY = 0.8;

  /** What the rules find of sources without the name of a place is too seldom right. */
  private static final double RULES_OF_PLACE = 0.7;

  private static final double RULES_WITH_PLACE = 0.85;

  private static final String ARTICLE = "the ";

  private final String text;
  private final Map<Span, EntityType> names = new HashMap<>();
  private final BitSet places = new BitSet();

  private InnerBars(String text, List<Mention> mentions) {
    this.text = text;
    for (Mention mention : mentions) {
      names.put(mention.span(), mention.type());
      if (isPlace(mention.type())) {
        places.set(mention.span().start(), mention.span().end());
      }
    }
  }

  static InnerBars of(Document document) {
    return new InnerBars(document.text(), document.analysis().mentions());
  }

  private static boolean isPlace(EntityType type) {
    return type == EntityType.COUNTRY || type == EntityType.LOCATION;
  }

  /** Whether a word belongs to the name of a country or place. */
  boolean isOfPlace(Span word) {
    return places.get(word.start());
  }

  /** Whether one that the network found is to be believed. */
  boolean holdsForNetwork(Draft inner) {
    double least =
        switch (type(inner.source())) {
          case COUNTRY, LOCATION -> NETWORK_OF_PLACE;
          case ORGANIZATION -> NETWORK_OF_BODY;
          default -> NETWORK;
        };
    return inner.probability() >= least;
  }

  /**
   * Whether one that the rules found is to be believed: <em>Georgia fears</em>, <em>the leadership
   * of Georgia fears</em>.
   *
   * @param confidence in [0, 1]
   */
  boolean holdsForRules(Source source, double confidence) {
    if (isPlace(type(source))) {
      return confidence >= RULES_OF_PLACE;
    }
    boolean inside = source.spans().stream().anyMatch(span -> Covered.meets(places, span));
    return inside && confidence >= RULES_WITH_PLACE;
  }

  /** What a source names that is no more than a name; {@code OTHER} for any other. */
  private EntityType type(Source source) {
    List<Span> spans = source.spans();
    if (spans.size() != 1) {
      return EntityType.OTHER;
    }
    Span whole = spans.get(0);
    boolean article =
        text.regionMatches(true, whole.start(), ARTICLE, 0, ARTICLE.length())
            && whole.length() > ARTICLE.length();
    Span name = article ? new Span(whole.start() + ARTICLE.length(), whole.end()) : whole;
    return names.getOrDefault(names.containsKey(whole) ? whole : name, EntityType.OTHER);
  }
}

package org.hearsay.attribution;

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
  private static final double NETWORK = 0.6;
  private static final double NETWORK_OF_PLACE = 0.35;
  private static final double NETWORK_OF_BODY = 0.4;
  private static final double RULES = 0.92;
  private static final double RULES_OF_PLACE = 0.7;
  private static final String ARTICLE = "the ";

  private final String text;
  private final Map<Span, EntityType> names;

  private InnerBars(String text, Map<Span, EntityType> names) {
    this.text = text;
    this.names = names;
  }

  static InnerBars of(Document document) {
    Map<Span, EntityType> names = new HashMap<>();
    for (Mention mention : document.analysis().mentions()) {
      names.put(mention.span(), mention.type());
    }
    return new InnerBars(document.text(), names);
  }

  /** For a statement that the network found, in [0, 1]. */
  double ofNetwork(Source source) {
    return switch (type(source)) {
      case COUNTRY, LOCATION -> NETWORK_OF_PLACE;
      case ORGANIZATION -> NETWORK_OF_BODY;
      default -> NETWORK;
    };
  }

  /** For one that the rules found, in [0, 1]. */
  double ofRules(Source source) {
    return switch (type(source)) {
      case COUNTRY, LOCATION -> RULES_OF_PLACE;
      default -> RULES;
    };
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

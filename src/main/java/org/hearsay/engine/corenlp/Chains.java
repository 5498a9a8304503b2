package org.hearsay.engine.corenlp;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.CorefChain.CorefMention;
import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.Resolution;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;

/** Turns CoreNLP's coreference chains of one article into entities and speakers of ours. */
final class Chains {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final List<CoreMap> sentences;
  private final List<Chain> chains = new ArrayList<>();

  Chains(Annotation annotation) {
    this.sentences = annotation.get(SentencesAnnotation.class);
    Map<Integer, CorefChain> found = annotation.get(CorefChainAnnotation.class);
    for (CorefChain chain : found == null ? List.<CorefChain>of() : found.values()) {
      chains.add(chain(chain));
    }
    chains.sort(Comparator.comparingInt(chain -> chain.mentions().get(0).span().start()));
  }

  /** A mention of a chain: where it is and where its head. */
  private record Mention(Span span, Span head, boolean plural) {}

  /**
   * What is meant in several places.
   *
   * @param name longest name that a mention has as its head; null without one
   */
  private record Chain(List<Mention> mentions, Name name) {}

  /** A name as the tagger found it. */
  private record Name(String text, EntityType type, Span span) {}

  private Chain chain(CorefChain chain) {
    List<Mention> mentions = new ArrayList<>();
    Name longest = null;
    for (CorefMention mention : chain.getMentionsInTextualOrder()) {
      List<CoreLabel> tokens = tokens(mention.sentNum - 1);
      CoreLabel head = tokens.get(mention.headIndex - 1);
      CoreLabel last = tokens.get(mention.endIndex - 2);
      mentions.add(
          new Mention(
              new Span(tokens.get(mention.startIndex - 1).beginPosition(), last.endPosition()),
              new Span(head.beginPosition(), head.endPosition()),
              isPlural(head)));
      Name name =
          mention.mentionType == MentionType.PROPER ? name(tokens, mention.headIndex - 1) : null;
      if (name != null && (longest == null || name.text().length() > longest.text().length())) {
        longest = name;
      }
    }
    return new Chain(mentions, longest);
  }

  private List<CoreLabel> tokens(int sentence) {
    return sentences.get(sentence).get(TokensAnnotation.class);
  }

  private static boolean isPlural(CoreLabel head) {
    return head.tag().endsWith("S") || head.word().equalsIgnoreCase("they");
  }

  /** The name that a token is part of; null if it is of none. */
  private static Name name(List<CoreLabel> tokens, int at) {
    EntityType type = NameTypes.of(tokens.get(at).ner());
    if (type == null) {
      return null;
    }
    int from = at;
    int to = at + 1;
    while (from > 0 && NameTypes.of(tokens.get(from - 1).ner()) == type) {
      from--;
    }
    while (to < tokens.size() && NameTypes.of(tokens.get(to).ner()) == type) {
      to++;
    }
    Span span = new Span(tokens.get(from).beginPosition(), tokens.get(to - 1).endPosition());
    List<String> words = new ArrayList<>();
    tokens.subList(from, to).forEach(token -> words.add(token.originalText()));
    return new Name(String.join(" ", words), type, span);
  }

  Resolution resolution(Document document) {
    Map<Chain, Entity> entities = new LinkedHashMap<>();
    for (Chain chain : chains) {
      if (chain.name() != null) {
        entities.put(chain, entity(chain, "e" + (entities.size() + 1)));
      }
    }
    List<Speaker> speakers = new ArrayList<>();
    for (Attribution attribution : document.attributions()) {
      List<Span> source = attribution.source().spans();
      speakers.add(source.isEmpty() ? Speaker.UNRESOLVED : speaker(document, source, entities));
    }
    return new Resolution(List.copyOf(entities.values()), speakers);
  }

  private static Entity entity(Chain chain, String id) {
    Set<Span> places = new TreeSet<>(Comparator.comparingInt(Span::start).thenComparing(Span::end));
    int free = 0;
    for (Mention mention : chain.mentions()) {
      if (mention.head().start() >= free) {
        places.add(mention.head());
        free = mention.head().end();
      }
    }
    Name name = chain.name();
    return new Entity(id, name.text(), name.type(), List.copyOf(places), List.of());
  }

  private Speaker speaker(Document document, List<Span> source, Map<Chain, Entity> entities) {
    Mention mention = null;
    Chain chain = null;
    for (Chain candidate : chains) {
      for (Mention one : candidate.mentions()) {
        if (likeness(one, source) > (mention == null ? 0 : likeness(mention, source))) {
          mention = one;
          chain = candidate;
        }
      }
    }
    Span place = mention == null ? source.get(0) : mention.span();
    Name name = chain == null ? named(source) : chain.name();
    if (name != null) {
      boolean person = name.type() == EntityType.PERSON;
      return speaker(
          chain == null || !entities.containsKey(chain) ? null : entities.get(chain).id(),
          name.text(),
          person ? Speaker.Type.PERSON : Speaker.Type.ORGANIZATION,
          Speaker.Status.RESOLVED,
          place);
    }
    if (mention != null && mention.plural()) {
      String phrase = withoutArticle(place.in(document.text()));
      return speaker(null, phrase, Speaker.Type.GROUP, Speaker.Status.COLLECTIVE, place);
    }
    return speaker(null, null, Speaker.Type.UNNAMED, Speaker.Status.ANONYMOUS, place);
  }

  private static Speaker speaker(
      String entity, String name, Speaker.Type type, Speaker.Status status, Span place) {
    return new Speaker(
        entity, name, type, status, 1, List.of(new Speaker.Reason("coref", place)), List.of());
  }

  /** Shared share of a mention and a source; 0 unless the source has the mention's head. */
  private static double likeness(Mention mention, List<Span> source) {
    Span whole = Span.covering(source);
    Span span = mention.span();
    if (!whole.contains(mention.head())) {
      return 0;
    }
    double shared = Math.min(span.end(), whole.end()) - Math.max(span.start(), whole.start());
    return shared / (span.length() + whole.length() - shared);
  }

  /** The first name in a source that no chain has. */
  private Name named(List<Span> source) {
    return sentences.stream()
        .map(sentence -> sentence.get(TokensAnnotation.class))
        .map(tokens -> first(tokens, source.get(0)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Name first(List<CoreLabel> tokens, Span source) {
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      if (token.beginPosition() >= source.start() && token.endPosition() <= source.end()) {
        Name name = name(tokens, i);
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  private static String withoutArticle(String phrase) {
    int blank = phrase.indexOf(' ');
    return blank > 0 && ARTICLES.contains(phrase.substring(0, blank).toLowerCase(Locale.ROOT))
        ? phrase.substring(blank + 1)
        : phrase;
  }
}

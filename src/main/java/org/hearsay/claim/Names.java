package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Token;

/** Whom the pronouns in the contents of one article mean. */
final class Names {
  private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine");
  private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours");
  private static final Set<String> MALE = Set.of("he", "him", "his");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers");
  private static final Set<String> THINGS = Set.of("it", "its", "they", "them", "their", "theirs");

  private static final Set<String> SELVES = Set.of("himself", "herself", "itself");

  private static final TreeMap<Integer, Integer> NOTHING = new TreeMap<>();

  private final Document document;
  private final Mentions mentions;
  private final Disjoint disjoint;
  private final Articles articles;

  /** Who is meant by the pronouns that are sources: <em>she hopes</em>. */
  private final Map<Span, String> sources = new HashMap<>();

  private final Map<String, Set<Set<String>>> genders = new HashMap<>();

  /** For each attribution the quotations inside it, by start and end. */
  private final Map<Integer, TreeMap<Integer, Integer>> quotedInside = new HashMap<>();

  /** For each attribution what its own quotation quotes. */
  private final Map<Integer, NavigableMap<Integer, Integer>> inner = new HashMap<>();

  /** For each attribution who says <em>I</em> in it; null where the writer does. */
  private final List<Speaker> first = new ArrayList<>();

  Names(Document document, Disjoint disjoint) {
    this.document = document;
    this.mentions = new Mentions(document);
    this.disjoint = disjoint;
    this.articles = new Articles(document);
    for (Entity entity : document.resolution().entities()) {
      for (Span mention : entity.mentions()) {
        note(entity.id(), List.of(mention));
      }
    }
    for (int i = 0; i < document.attributions().size(); i++) {
      Attribution attribution = document.attributions().get(i);
      if (attribution.source().form() == Source.Form.PRONOUN) {
        note(speaker(i).entity(), attribution.source().spans());
        Speaker speaker = speaker(i);
        if (speaker.status() == Speaker.Status.RESOLVED) {
          attribution.source().spans().forEach(span -> sources.put(span, speaker.name()));
        }
      }
      Integer outer = attribution.nestedIn();
      if (outer != null && attribution.kind() == Attribution.Kind.DIRECT) {
        TreeMap<Integer, Integer> quoted =
            quotedInside.computeIfAbsent(outer, key -> new TreeMap<>());
        attribution.content().forEach(span -> quoted.put(span.start(), span.end()));
      }
      Speaker around = outer == null || outer >= i ? null : first.get(outer);
      first.add(attribution.kind() == Attribution.Kind.INDIRECT ? around : speaker(i));
    }
  }

  /** The name of whom a pronoun of a content means; null where that is not known. */
  String of(List<Word> words, int at, Content content) {
    return articles.with(bare(words, at, content));
  }

  private String bare(List<Word> words, int at, Content content) {
    Token token = words.get(at).token();
    String word = token.text().toLowerCase(Locale.ROOT);
    if (!token.tag().startsWith("PRP")) {
      return null;
    }
    if (SELVES.contains(word)) {
      return self(at, word, content);
    }
    if (SINGULAR.contains(word) || PLURAL.contains(word)) {
      return firstPerson(token, SINGULAR.contains(word), content);
    }
    boolean third = MALE.contains(word) || FEMALE.contains(word) || THINGS.contains(word);
    String known = third ? mentions.at(token.span()) : null;
    if (known != null && disjoint.is(words, at, known, mentions)) {
      return null;
    }
    if (third && known == null) {
      String source = sources.get(token.span());
      return source != null ? source : own(words, at, content);
    }
    return known;
  }

  /** A relative pronoun that begins a content, with or after what it stands for. */
  String of(Relative relative, Content content, String pronoun) {
    Span place = relative.antecedent();
    if (place == null) {
      return pronoun;
    }
    String name = of(place);
    return relative.isLinking() ? name + " " + pronoun : relative.isOwner() ? name + "'s" : name;
  }

  /** Some words of the article, or the name of what they mean, in brackets. */
  String of(Span place) {
    String words = place.in(document.text());
    String named = mentions.at(place);
    if (named == null) {
      named = mentions.at(withoutArticle(place, words));
    }
    return "["
        + (named == null ? String.join(" ", words.split("\\s+")) : articles.with(named))
        + "]";
  }

  private static Span withoutArticle(Span place, String words) {
    int article = 0;
    for (String start : List.of("the ", "The ", "a ", "A ", "an ", "An ")) {
      article = words.startsWith(start) ? start.length() : article;
    }
    return new Span(place.start() + article, place.end());
  }

  /** The speaker behind <em>described himself</em>, where the reflexive opens the content. */
  private String self(int at, String word, Content content) {
    Speaker speaker = speaker(content.index());
    Speaker.Type wanted = word.equals("itself") ? Speaker.Type.ORGANIZATION : Speaker.Type.PERSON;
    boolean meant =
        at == 0
            && content.attribution().kind() != Attribution.Kind.DIRECT
            && !content.report().isPassive()
            && speaker.type() == wanted;
    return meant && speaker.status() == Speaker.Status.RESOLVED ? speaker.name() : null;
  }

  /**
   * Who says <em>I</em> is a person, who says <em>we</em> a body: whom a person means by it is not
   * known.
   */
  private String firstPerson(Token token, boolean singular, Content content) {
    int at = token.span().start();
    Map.Entry<Integer, Integer> quoted =
        quotedInside.getOrDefault(content.index(), NOTHING).floorEntry(at);
    if (quoted == null || at >= quoted.getValue()) {
      quoted =
          inner.computeIfAbsent(content.index(), key -> InnerQuotes.of(content)).floorEntry(at);
    }
    Speaker speaker = first.get(content.index());
    if (speaker == null || (quoted != null && at < quoted.getValue())) {
      return null;
    }
    Speaker.Type wanted = singular ? Speaker.Type.PERSON : Speaker.Type.ORGANIZATION;
    boolean fits = speaker.type() == wanted;
    return speaker.status() == Speaker.Status.RESOLVED && fits ? speaker.name() : null;
  }

  /**
   * The speaker, where a reported clause goes on with a pronoun that no other name was found for.
   */
  private String own(List<Word> words, int at, Content content) {
    Token token = words.get(at).token();
    String word = words.get(at).lower();
    Speaker speaker = speaker(content.index());
    if (content.isQuoted(token.span().start()) || speaker.status() != Speaker.Status.RESOLVED) {
      return null;
    }
    if (speaker.type() == Speaker.Type.PERSON && !THINGS.contains(word)) {
      Set<String> own = MALE.contains(word) ? MALE : FEMALE;
      Set<Set<String>> known = genders.getOrDefault(speaker.entity(), Set.of());
      boolean fits = known.isEmpty() || known.contains(own);
      boolean meant =
          Subject.isOwn(token, own, content)
              || (known.contains(own) && Subject.isOwner(words, at, content));
      return fits && meant && !Disjoint.isObject(words.get(at)) ? speaker.name() : null;
    }
    boolean body = speaker.type() == Speaker.Type.ORGANIZATION && word.equals("it");
    return body && Subject.isFirst(token, content) ? speaker.name() : null;
  }

  private void note(String entity, List<Span> words) {
    if (words.size() == 1 && entity != null && words.get(0).length() <= 3) {
      String word = words.get(0).in(document.text()).toLowerCase(Locale.ROOT);
      Set<String> gender = MALE.contains(word) ? MALE : FEMALE.contains(word) ? FEMALE : null;
      if (gender != null) {
        genders.computeIfAbsent(entity, key -> new HashSet<>()).add(gender);
      }
    }
  }

  private Speaker speaker(int index) {
    List<Speaker> speakers = document.resolution().speakers();
    return speakers.isEmpty() ? Speaker.UNRESOLVED : speakers.get(index);
  }
}

package org.hearsay.speaker;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.hearsay.speaker.Antecedents.Thing;
import org.hearsay.speaker.Referent.Kind;

/**
 * Finds which named body <em>it</em> or <em>they</em> mean in a statement: <em>She had lost all
 * faith in the council. "They lied to us."</em> Only where little else may be meant: nothing that
 * agrees stands between, and whoever speaks is not meant.
 */
final class BodyPronouns {
  private static final Set<String> SINGULAR = Set.of("it", "its");
  private static final Set<String> PLURAL = Set.of("they", "them", "their");
  private static final Set<String> QUOTES =
      Set.of("\"", "“", "”", "„", "‘", "’", "'", "`", "''", "``", "«", "»");
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> OBJECT = Set.of("obj", "iobj");
  private static final Set<String> OBLIQUE = Set.of("obl", "nmod");
  private static final Set<String> RELATIVES = Set.of("that", "which", "whom", "whose", "where");
  private static final Set<String> HOPES =
      Set.of("faith", "confidence", "trust", "interest", "belief");

  /** How many tokens a pronoun stands behind what it takes up, at most, in one sentence. */
  private static final int FAR = 40;

  private final Reading reading;
  private final Words words;
  private final Antecedents antecedents;
  private final Expletives expletives;

  BodyPronouns(Reading reading, Antecedents antecedents) {
    this.reading = reading;
    this.words = reading.words();
    this.antecedents = antecedents;
    this.expletives = new Expletives(words, reading.lexicon().itVerbs());
  }

  /** Whether a word in lower case is such a pronoun. */
  static boolean isOne(String word) {
    return SINGULAR.contains(word) || PLURAL.contains(word);
  }

  /** Which body a pronoun in the content of an attribution means; null if that is unclear. */
  Referent meant(int pronoun, Attribution attribution, Referent speaker) {
    Range content = words.range(attribution.content().get(0));
    if (content == null
        || speaker == null
        || words.sentence(pronoun) != words.sentence(content.from())
        || pronoun - content.from() > FAR
        || expletives.isOne(pronoun)) {
      return null;
    }
    boolean plural = PLURAL.contains(words.lower(pronoun));
    int start = Math.max(words.sentenceStart(pronoun), content.from() - FAR);
    if (!antecedents.in(Math.min(content.from(), pronoun), pronoun, plural).isEmpty()) {
      return null;
    }
    if (IntStream.range(start, pronoun).allMatch(this::isQuote)) {
      return words.sentence(pronoun) == 0 ? null : topic(pronoun, attribution, speaker);
    }
    return start < content.from() ? patient(pronoun, content.from(), attribution, speaker) : null;
  }

  /**
   * What the clause around a statement does something to: <em>reminded Georgia | that it had
   * signed</em>, <em>sued the bank, | alleging that it lied</em>.
   */
  private Referent patient(int pronoun, int content, Attribution attribution, Referent speaker) {
    boolean plural = PLURAL.contains(words.lower(pronoun));
    int start = Math.max(words.sentenceStart(pronoun), content - FAR);
    List<Thing> things = antecedents.in(start, content, plural);
    Thing last =
        things.stream().filter(this::isArgument).reduce((one, other) -> other).orElse(null);
    if (last == null
        || last.body() == null
        || last.body() == speaker
        || (isEquated(pronoun) && !last.equals(things.get(things.size() - 1)))) {
      return null;
    }
    Range source = first(attribution.source().spans());
    Range cue = first(attribution.cue().spans());
    boolean begun =
        source != null
            && source.to() <= last.range().from()
            && source.from() >= start
            && cue != null;
    boolean closest = begun && (!speaker.is(Kind.BODY) || cue.from() < last.range().from());
    boolean controls =
        words.tag(content).equals("TO")
            && (hasRelation(pronoun, OBJECT) || hasRelation(pronoun, OBLIQUE));
    boolean heard =
        begun && last.body().isOrganization() && "tell".equals(attribution.cue().lemma());
    return closest && !controls && !heard && isObject(last) ? last.body() : null;
  }

  private Range first(List<Span> spans) {
    return spans.isEmpty() ? null : words.range(spans.get(0));
  }

  /** Whether something has a part in a clause, other than in where or when. */
  private boolean isArgument(Thing thing) {
    boolean joined = hasRelation(thing, Set.of("conj")) && !words.tag(before(thing)).equals("IN");
    return isObject(thing) || joined || hasRelation(thing, SUBJECT) || !isParsed(thing);
  }

  private boolean isObject(Thing thing) {
    return hasRelation(thing, OBJECT)
        || (words.lower(before(thing)).equals("against") && hasRelation(thing, OBLIQUE));
  }

  private boolean isParsed(Thing thing) {
    return !words.relation(thing.range().from()).isEmpty();
  }

  /** The token before the noun phrase of something; the first of the sentence if none is. */
  private int before(Thing thing) {
    int from = thing.range().from();
    int start = words.sentenceStart(from);
    return Math.max(start, NounPhrase.startOf(words, from, start) - 1);
  }

  private boolean hasRelation(Thing thing, Set<String> relations) {
    Range range = thing.range();
    return IntStream.range(range.from(), range.to()).anyMatch(i -> hasRelation(i, relations));
  }

  private boolean hasRelation(int token, Set<String> relations) {
    return relations.contains(words.relation(token));
  }

  private boolean isQuote(int token) {
    return QUOTES.contains(words.word(token));
  }

  /** The subject of the sentence before, or what that sentence comes to in the end. */
  private Referent topic(int pronoun, Attribution attribution, Referent speaker) {
    boolean direct = attribution.kind() == Attribution.Kind.DIRECT;
    boolean possessive = words.tag(pronoun).equals("PRP$");
    boolean plural = PLURAL.contains(words.lower(pronoun));
    if (!direct && (possessive || plural || speaker.is(Kind.BODY))) {
      return null;
    }
    int end = words.sentenceStart(pronoun);
    int start = words.sentenceStart(end - 1);
    List<Thing> things =
        antecedents.in(start, end, plural).stream()
            .filter(thing -> !isOwn(thing.body(), speaker, direct))
            .toList();
    Thing subject = things.stream().filter(this::isSubject).findFirst().orElse(null);
    if (subject != null) {
      // "Israel freed prisoners. They …": what else agrees may be meant as well.
      return subject.equals(things.get(things.size() - 1)) ? subject.body() : null;
    }
    Thing last = things.isEmpty() ? null : things.get(things.size() - 1);
    boolean only = things.size() > 1 && things.stream().map(Thing::body).distinct().count() == 1;
    return last != null && (only || isFocus(last)) ? last.body() : null;
  }

  /** The speaker, or in what he says himself the body that he speaks for: he calls that we. */
  private boolean isOwn(Referent body, Referent speaker, boolean direct) {
    return body != null
        && (body == speaker || (direct && reading.affiliations(speaker).contains(body)));
  }

  /** By the tree, or before a verb where a sentence has none; of no relative clause. */
  private boolean isSubject(Thing thing) {
    if (isInRelative(thing) || isParsed(thing)) {
      return !isInRelative(thing) && hasRelation(thing, SUBJECT);
    }
    int end = words.sentenceEnd(thing.head());
    int verb = behindAside(thing.range().to(), end);
    while (verb < end && words.tag(verb).equals("RB")) {
      verb++;
    }
    boolean finite = verb < end && words.token(verb).isFinite();
    return finite && !words.tag(before(thing)).equals("IN");
  }

  /** <em>The plan that the bank | has</em>. */
  private boolean isInRelative(Thing thing) {
    int link = before(thing);
    return link > words.sentenceStart(link)
        && RELATIVES.contains(words.lower(link))
        && words.token(link - 1).isNoun();
  }

  /** Behind what two commas enclose: <em>the bank, once rich, | has</em>. */
  private int behindAside(int token, int end) {
    if (token >= end || !words.word(token).equals(",")) {
      return token;
    }
    return IntStream.range(token + 1, Math.min(end, token + FAR))
        .filter(i -> words.word(i).equals(","))
        .map(i -> i + 1)
        .findFirst()
        .orElse(token);
  }

  /** <em>It is a folly</em>, said of anything as well as of a body. */
  private boolean isEquated(int pronoun) {
    int next = pronoun + 1;
    return next + 1 < words.size()
        && words.token(next).lemma().equals("be")
        && !words.tag(next + 1).equals("VBG");
  }

  /** <em>Lost faith in the council</em>, <em>scathing about Serbia</em>, <em>sued the bank</em>. */
  private boolean isFocus(Thing thing) {
    int link = before(thing);
    if (words.isPossessor(thing.range()) || link <= words.sentenceStart(link)) {
      return false;
    }
    return switch (words.lower(link)) {
      case "about", "against", "with", "of" -> !isSomebody(link - 1);
      case "in" -> HOPES.contains(words.lower(link - 1));
      default -> words.tag(link).startsWith("VB");
    };
  }

  /** <em>The head | of the bank</em>. */
  private boolean isSomebody(int token) {
    return reading.names().at(token) != null
        || reading.lexicon().roles().of(words.word(token)) != null;
  }
}

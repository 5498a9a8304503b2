package org.hearsay.speaker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.hearsay.speaker.Referent.Kind;

/**
 * Whom <em>he</em> and <em>her</em> mean in a statement. Confined to the work on one article, whose
 * statements are read in their order.
 */
final class ContentPronouns {
  private static final Set<String> PRONOUNS = Set.of("he", "him", "his", "she", "her");

  /** With less confidence nobody is meant: such choices are seldom right. */
  private static final double LEAST = 0.4;

  private final Reading reading;
  private final Words words;
  private final Salience salience;
  private final Bystanders bystanders;
  private final TreeMap<Integer, Referent> nouns = new TreeMap<>();

  ContentPronouns(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.salience = new Salience(reading);
    this.bystanders = new Bystanders(reading);
  }

  boolean isPronoun(int token) {
    return PRONOUNS.contains(words.lower(token)) && !isEither(token);
  }

  /** <em>He | or | she</em>, whoever it may be. */
  private boolean isEither(int token) {
    return isOther(token, token + 2) || isOther(token, token - 2);
  }

  private boolean isOther(int one, int other) {
    return other >= words.sentenceStart(one)
        && other < words.sentenceEnd(one)
        && words.lower((one + other) / 2).matches("or|/")
        && PRONOUNS.contains(words.lower(other));
  }

  /** Notes whom a common noun of a statement means: a pronoun behind it may take it up. */
  void note(Referent who, int noun) {
    nouns.put(noun, who);
  }

  /**
   * Whether a pronoun may well be for whoever speaks, since another tells it: <em>Ann Lee said she
   * had failed</em>.
   */
  boolean isOfSpeaker(Attribution attribution, int token, Referent speaker) {
    return attribution.kind() != Attribution.Kind.DIRECT
        && speaker != null
        && speaker.is(Kind.PERSON, Kind.UNNAMED)
        && speaker.gender().agrees(Gender.ofPronoun(words.lower(token)))
        && !isObjectOfCue(attribution, token);
  }

  /** <em>Ann Lee called | her a liar</em>: the object of a verb is not its subject. */
  private boolean isObjectOfCue(Attribution attribution, int token) {
    List<Span> cue = attribution.cue().spans();
    boolean opens = attribution.content().get(0).start() == reading.span(token).start();
    boolean governed =
        token > 0 && cue.stream().anyMatch(span -> span.contains(reading.span(token - 1)));
    return opens && governed && isObject(token);
  }

  /** Not <em>her</em> before what is hers: <em>her lawyer</em>, <em>her "sell" advice</em>. */
  private boolean isObject(int token) {
    int end = words.sentenceEnd(token);
    int next = token + 1;
    boolean marked = next + 1 < end && words.word(next).matches("[\"“‘']|``");
    next = marked ? next + 1 : next;
    String owned = marked ? "NN.*|JJ.*|VB.*|CD" : "NN.*|JJ.*|RB.*|VB[GN]|CD|POS";
    return words.lower(token).equals("him")
        || (words.lower(token).equals("her") && (next >= end || !words.tag(next).matches(owned)));
  }

  /** The person that a pronoun means; null where none is clear. */
  Referent of(SourceMention pronoun, Attribution attribution, Referent speaker) {
    int token = pronoun.place();
    if (isEquated(token)) {
      return null;
    }
    Gender gender = Gender.ofPronoun(words.lower(token));
    Predicate<Referent> fits =
        who -> who.is(Kind.PERSON) && who != speaker && who.gender().agrees(gender);
    Salience.Choice choice = salience.best(pronoun, fits);
    Map.Entry<Integer, Referent> noun = nouns.lowerEntry(token);
    boolean taken =
        noun != null
            && noun.getKey() >= words.at(attribution.content().get(0).start())
            && fits.test(noun.getValue())
            && (choice == null || noun.getKey() > choice.sighting().token());
    if (!taken && (choice == null || choice.confidence() < LEAST)) {
      return null;
    }
    Referent who = taken ? noun.getValue() : choice.sighting().referent();
    int mention = taken ? noun.getKey() : choice.sighting().token();
    boolean others =
        bystanders.stand(who, mention, token, gender)
            || bystanders.standInSpeech(who, mention, token, gender, attribution);
    return others ? null : who;
  }

  /** <em>He is Peter Aldwin</em>, who is none of those named before. */
  private boolean isEquated(int token) {
    int end = words.sentenceEnd(token);
    Name name =
        token + 2 < end && words.lower(token + 1).matches("['’]s|is|was")
            ? reading.names().nameAt(token + 2)
            : null;
    return name != null
        && name.isPerson()
        && name.range().from() == token + 2
        && (name.range().to() >= end || words.tag(name.range().to()).matches("[.,:]|CC|''|IN"));
  }
}

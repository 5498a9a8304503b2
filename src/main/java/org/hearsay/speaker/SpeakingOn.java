package org.hearsay.speaker;

import java.util.stream.IntStream;
import org.hearsay.model.Attribution;
import org.hearsay.speaker.Referent.Kind;

/**
 * Takes a definite noun behind a direct quotation for whoever spoke just before, of whom it says
 * something new: <em>Ann Lee told the panel that it was late. "…," said the Ohio economist</em>.
 */
final class SpeakingOn {
  private static final double CONFIDENCE = 0.75;

  private final Reading reading;
  private final Words words;
  private final Qualifiers qualifiers;

  SpeakingOn(Reading reading, Qualifiers qualifiers) {
    this.reading = reading;
    this.words = reading.words();
    this.qualifiers = qualifiers;
  }

  /** Null where the noun may well mean somebody else. */
  Finding find(PersonNoun noun) {
    Sighting last = reading.discourse().lastSpeaker();
    boolean named = last != null && last.referent().is(Kind.PERSON);
    if (!named || !isOpen(noun) || !isBehindSpeech(noun.mention()) || !isNext(last, noun)) {
      return null;
    }
    Referent speaker = last.referent();
    boolean fits =
        speaker.gender().agrees(noun.gender())
            && fits(reading.descriptions().of(speaker.cluster()), noun);
    return fits
        ? Finding.by("antecedent", reading.span(last.token()), speaker, CONFIDENCE)
            .after("nominal", reading.span(noun.phrase().head()))
        : null;
  }

  private boolean isOpen(PersonNoun noun) {
    NounPhrase phrase = noun.phrase();
    return noun.role() != null
        && phrase.determiner().equals("the")
        && phrase.possessor() == null
        && !phrase.isRestricted(words);
  }

  /** Whether a mention is the whole source of a quotation before it. */
  private boolean isBehindSpeech(SourceMention mention) {
    Attribution speech = mention.attribution();
    return speech.kind() == Attribution.Kind.DIRECT
        && !speech.source().spans().isEmpty()
        && speech.source().spans().get(0).equals(reading.span(mention.range()))
        && speech.content().get(0).start() < reading.span(mention.place()).start();
  }

  /**
   * Whether the quotation follows in the same paragraph, or opens the next one, and nobody is
   * brought in meanwhile nor was called by the noun.
   */
  private boolean isNext(Sighting last, PersonNoun noun) {
    int place = noun.place();
    int speech = words.at(noun.mention().attribution().content().get(0).start());
    int paragraph = words.paragraph(place);
    boolean calm =
        IntStream.range(Math.min(words.sentenceEnd(last.token()), speech), speech)
            .noneMatch(i -> reading.names().isPersonAt(i));
    boolean follows =
        words.paragraph(last.token()) == paragraph
            || (words.paragraph(last.token()) == paragraph - 1 && opensAsSpeech(speech));
    return follows
        && calm
        && IntStream.iterate(place - 1, i -> i >= 0, i -> i - 1)
            .takeWhile(i -> words.paragraph(i) >= paragraph - 1)
            .noneMatch(i -> words.lower(i).equals(noun.noun()));
  }

  /** Whether a word begins a paragraph, with a quotation mark before it or without. */
  private boolean opensAsSpeech(int token) {
    int mark = token > 0 && words.word(token - 1).matches("[\"“]|``|''") ? token - 1 : token;
    return words.opensParagraph(mark);
  }

  /** Whether nothing speaks against it that the article says of a person. */
  private boolean fits(Persona persona, PersonNoun noun) {
    Role role = noun.role();
    boolean plain = noun.phrase().start() == noun.phrase().head();
    boolean other =
        plain && role.isHolder() && !persona.roles().isEmpty() && !isKindred(persona, role);
    return !other
        && !PersonFit.isOfOtherAge(reading, persona, noun)
        && !qualifiers.areForeign(persona, noun.phrase());
  }

  private boolean isKindred(Persona persona, Role role) {
    Roles roles = reading.lexicon().roles();
    return persona.roles().stream()
        .anyMatch(
            known ->
                known.classes().equals(role.classes())
                    || roles.takesUp(role.noun(), known)
                    || roles.takesUp(known.noun(), role));
  }
}

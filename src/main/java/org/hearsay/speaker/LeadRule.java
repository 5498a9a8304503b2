package org.hearsay.speaker;

import org.hearsay.speaker.Referent.Kind;

/**
 * Whom the first sentence of an article calls by office alone, and the next paragraph by the bare
 * name: <em>The Archbishop of York has said sorry. ¶ Stephen Lee told the synod</em>.
 */
final class LeadRule implements Rule {
  private static final double CONFIDENCE = 0.75;

  private final Reading reading;
  private final Words words;
  private final Rule persons;

  /**
   * @param persons that leaves somebody unnamed where the article does not seem to name him or her
   */
  LeadRule(Reading reading, Rule persons) {
    this.reading = reading;
    this.words = reading.words();
    this.persons = persons;
  }

  @Override
  public Finding apply(SourceMention mention) {
    Finding found = persons.apply(mention);
    boolean unnamed = found != null && found.referent().is(Kind.UNNAMED);
    if (!unnamed || reading.isSaid(mention)) {
      return found;
    }
    int lead = lead();
    Role role = reading.lexicon().roles().of(mention.phrase().head(words));
    boolean said = lead >= 0 && role != null && isSaidThere(mention, role, lead);
    Name name = said ? namedNext(lead, role) : null;
    Cluster person = name == null ? null : reading.names().at(name.range().from());
    if (person == null || !fits(person, role, found.referent())) {
      return found;
    }
    return Finding.by(
            "antecedent", reading.span(name.range()), reading.discourse().of(person), CONFIDENCE)
        .after("nominal", reading.span(mention.phrase().head()));
  }

  /** The first token below the headline; below 0 where there is none. */
  private int lead() {
    int lead = 0;
    while (lead < words.size() && words.isInHeadline(lead)) {
      lead++;
    }
    return lead < words.size() ? lead : -1;
  }

  /** Whether a noun stands in the first sentence, or in a headline over one with the same noun. */
  private boolean isSaidThere(SourceMention mention, Role role, int lead) {
    if (words.isInHeadline(mention.place())) {
      return role.equals(subject(lead));
    }
    return words.sentence(mention.place()) == words.sentence(lead)
        && (isKnown(mention.phrase()) || isOnly(mention.phrase().head(), lead));
  }

  /** Whether a phrase is said as of somebody known: <em>its director</em>. */
  private boolean isKnown(NounPhrase phrase) {
    return phrase.isDefinite() || phrase.hasPossessivePronoun();
  }

  /** Whether a sentence has no other noun for one person. */
  private boolean isOnly(int noun, int start) {
    for (int i = start; i < words.sentenceEnd(start); i++) {
      Role role = i == noun ? null : reading.lexicon().roles().of(words.word(i));
      if (reading.names().nameAt(i) != null && reading.names().isPersonAt(i)) {
        return false;
      }
      if (role != null && !role.plural() && words.tag(i).equals("NN")) {
        return false;
      }
    }
    return true;
  }

  /** What the subject that opens a sentence is; null where it is no person. */
  private Role subject(int start) {
    NounPhrase phrase = NounPhrase.opened(words, start, words.size());
    return phrase == null ? null : reading.lexicon().roles().of(phrase.head(words));
  }

  /** The name that the next paragraph begins with, behind no more than the same title. */
  private Name namedNext(int lead, Role role) {
    int at = words.paragraphEnd(lead);
    int paragraph = words.paragraph(lead);
    boolean next = at < words.size() && words.paragraph(at) == paragraph + 1;
    boolean titled = next && role.equals(reading.lexicon().roles().of(words.word(at)));
    at = titled ? at + 1 : at;
    boolean addressed = next && reading.lexicon().nouns().isHonorific(words.word(at));
    at = addressed && reading.names().nameAt(at) == null ? at + 1 : at;
    Name name = next && at + 1 < words.size() ? reading.names().nameAt(at) : null;
    boolean speaks =
        name != null
            && name.isPerson()
            && name.range().from() == at
            && name.range().to() + 1 < words.size()
            && (words.tag(name.range().to()).matches("VB[DZP]")
                || words.tag(name.range().to() + 1).equals("WP")
                || isApposed(name.range().to()));
    return speaks && reading.names().at(at).first() == at ? name : null;
  }

  /** <em>Ann Lee | , a former judge, told</em>; <em>Ann Lee | , 52, said</em>. */
  private boolean isApposed(int comma) {
    int end = words.sentenceEnd(comma);
    int close = comma + 1;
    while (close < end && !words.word(close).equals(",") && !words.tag(close).startsWith("VB")) {
      close++;
    }
    return words.word(comma).equals(",")
        && close + 1 < end
        && words.word(close).equals(",")
        && words.tag(close + 1).matches("VB[DZP]");
  }

  /** Whether nothing that the article says of a person speaks against it. */
  private boolean fits(Cluster person, Role role, Referent unnamed) {
    Persona persona = reading.descriptions().of(person);
    return persona.gender().agrees(unnamed.gender())
        && (persona.roles().isEmpty() || persona.roles().contains(role));
  }
}

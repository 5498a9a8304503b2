package org.hearsay.speaker;

import org.hearsay.model.Attribution;

/**
 * Takes a definite noun for whoever is talked of just then, where nothing that the article says
 * tells who is meant.
 */
final class InFocus {
  private static final double CONFIDENCE = 0.55;
  private static final int NEAR = 3;
  private static final int NEAR_IF_TOLD = 6;
  private static final String PERSON = ".*(?:ist|ician|man|woman|person|eer)";
  private static final String THING =
      "(?:(?:black|check|play|short|wait|wish)?list|fist|gist|mist|twist|wrist|beer|career|deer)";

  private final Reading reading;
  private final Words words;
  private final Qualifiers qualifiers;
  private final Salience salience;

  InFocus(Reading reading, Qualifiers qualifiers) {
    this.reading = reading;
    this.words = reading.words();
    this.qualifiers = qualifiers;
    this.salience = new Salience(reading);
  }

  /** Null where the noun is none of a person, or nobody near may be it. */
  Finding find(PersonNoun noun) {
    if (!isOpen(noun) || isUnnamedSpeaking(noun)) {
      return null;
    }
    Salience.Choice told =
        salience.best(noun.mention(), who -> fits(who, noun) && isTold(who, noun));
    boolean near = told != null && distance(told, noun) <= NEAR_IF_TOLD;
    Salience.Choice choice = near ? told : salience.best(noun.mention(), who -> fits(who, noun));
    if (choice == null || (!near && distance(choice, noun) > NEAR)) {
      return null;
    }
    Referent referent = choice.sighting().referent();
    return Finding.by("antecedent", reading.span(choice.sighting().token()), referent, CONFIDENCE)
        .with(choice.rivals())
        .after("nominal", reading.span(noun.phrase().head()));
  }

  /** In sentences; none from whoever spoke last, however much was said. */
  private int distance(Salience.Choice choice, PersonNoun noun) {
    Sighting last = reading.discourse().lastSpeaker();
    boolean spoke =
        last != null
            && last.referent() == choice.sighting().referent()
            && words.paragraph(noun.place()) - words.paragraph(last.token()) <= 1;
    return spoke ? 0 : words.sentence(noun.place()) - words.sentence(choice.sighting().token());
  }

  /** Whether what stands before a noun is said of somebody: <em>the union boss</em>. */
  private boolean isTold(Referent who, PersonNoun noun) {
    return qualifiers.weight(reading.descriptions().of(who.cluster()), noun) > 0;
  }

  /** Whether a phrase says no more than that a person is meant who is known. */
  private boolean isOpen(PersonNoun noun) {
    NounPhrase phrase = noun.phrase();
    return phrase.isDefinite()
        && phrase.possessor() == null
        && !phrase.isRestricted(words)
        && (noun.role() == null ? isPerson(noun.noun()) : isFormer(noun) || isOpen(noun.role()));
  }

  /** Of a king or pope the title is said again, as of whoever holds an office. */
  private boolean isOpen(Role role) {
    return !role.isOffice() && !reading.lexicon().nameWords().isRegal(role.noun());
  }

  private static boolean isPerson(String noun) {
    return noun.matches(PERSON) && !noun.matches(THING);
  }

  /**
   * Whether somebody without a name spoke last in the same paragraph, who is meant then; of whoever
   * holds an office the office is said again.
   */
  private boolean isUnnamedSpeaking(PersonNoun noun) {
    Sighting last = reading.discourse().lastSpeaker();
    return last != null
        && last.referent().is(Referent.Kind.UNNAMED)
        && words.paragraph(last.token()) == words.paragraph(noun.place())
        && !holdsOffice(last.token());
  }

  private boolean holdsOffice(int from) {
    NounPhrase phrase = NounPhrase.opened(words, from, words.size());
    Role role = phrase == null ? null : reading.lexicon().roles().of(phrase.head(words));
    return role != null && role.isOffice();
  }

  /** Whether somebody may be this besides what the article says. */
  private boolean fits(Referent who, PersonNoun noun) {
    boolean person = who.is(Referent.Kind.PERSON) && who.gender().agrees(noun.gender());
    if (!person || who == reading.outerSpeaker(noun.mention())) {
      return false;
    }
    Persona persona = reading.descriptions().of(who.cluster());
    return who.gender().agrees(genderTold(noun.mention()))
        && !hasRivalRole(persona, noun.role())
        && !PersonFit.isOfOtherAge(reading, persona, noun)
        && qualifiers.weight(persona, noun) + (isFormer(noun) ? 1 : 0) > Qualifiers.LEAST;
  }

  /** Of the pronoun that reported words begin with: <em>the Dane said | she was glad</em>. */
  private Gender genderTold(SourceMention mention) {
    Attribution said = mention.attribution();
    int first = words.at(said.content().get(0).start());
    boolean reported = said.kind() != Attribution.Kind.DIRECT && first > mention.place();
    return reported && first < words.size() ? Gender.ofPronoun(words.lower(first)) : Gender.UNKNOWN;
  }

  /** Whether a noun tells what somebody was, which says nothing against anybody. */
  private boolean isFormer(PersonNoun noun) {
    return words.lower(noun.phrase().start()).equals("former");
  }

  /** Whether a person is already something else of the same kind: no judge is the lawyer. */
  private boolean hasRivalRole(Persona persona, Role role) {
    return role != null
        && !role.isAnybody()
        && !reading.lexicon().nouns().isParty(role.noun())
        && persona.roles().stream()
            .anyMatch(known -> known.classes().equals(role.classes()) && !known.equals(role));
  }
}

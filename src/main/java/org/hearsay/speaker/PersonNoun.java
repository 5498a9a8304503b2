package org.hearsay.speaker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A phrase that may mean a person by a common noun, and what the noun tells by itself: <em>the U.S.
 * president</em>, <em>the 45-year-old</em>, <em>the Dane</em>.
 *
 * @param mention where it stands
 * @param noun its head in lower case, or an age that stands for one
 * @param role what the noun says that somebody is, no more than a person for an age or a people;
 *     null where it is on none of our lists
 * @param years the age that is said, in digits; null where none is
 */
record PersonNoun(SourceMention mention, String noun, Role role, String years) {
  private static final String PERSON = "person";
  private static final Pattern AGE = Pattern.compile("(\\d{1,3})-year-olds?");

  private static final String PERSONAL =
      "(?:multi-?)?(?:million|billion)aire|retired|self-made|.*-year-old|veteran|celebrity";
  private static final Pattern RANKED =
      Pattern.compile("(?i)(?:former |then |new )?world (?:number|no\\.?) \\S+");

  /** Reads a mention that the text has words for. */
  static PersonNoun of(Reading reading, SourceMention mention) {
    Words words = reading.words();
    NounPhrase phrase = mention.phrase();
    Roles roles = reading.lexicon().roles();
    Matcher age = AGE.matcher(words.text(new Range(phrase.start(), phrase.tail())));
    boolean aged = age.lookingAt();
    String years = aged ? age.group(1) : null;
    if (aged && age.hitEnd()) {
      return new PersonNoun(mention, age.group(), roles.of(PERSON), years);
    }
    if (words.lower(phrase.from()).equals("one")) {
      return new PersonNoun(mention, PERSON, roles.of(PERSON), null);
    }
    String core = words.text(new Range(phrase.start(), phrase.tail()));
    if (RANKED.matcher(core).matches()) {
      return new PersonNoun(mention, phrase.head(words), roles.of(PERSON), null);
    }
    String head = words.word(phrase.head());
    if (!phrase.determiner().isEmpty() && isOneOfPeople(reading, phrase)) {
      return new PersonNoun(mention, phrase.head(words), roles.of(PERSON), years);
    }
    Role compound = roles.of(words.compound(phrase.head()));
    Role listed = compound == null ? roles.of(head) : compound;
    Role role = listed == null && aged ? roles.of(PERSON) : listed;
    return new PersonNoun(mention, phrase.head(words), role, years);
  }

  /** Whether a noun that bodies share is told to mean a person: <em>the billionaire owner</em>. */
  static boolean isQualified(Reading reading, NounPhrase phrase) {
    Words words = reading.words();
    return reading.lexicon().roles().of(words.word(phrase.head())) != null
        && IntStream.range(phrase.start(), phrase.head())
            .anyMatch(i -> words.lower(i).matches(PERSONAL));
  }

  /** <em>The Dane</em>, <em>the South African</em>. */
  private static boolean isOneOfPeople(Reading reading, NounPhrase phrase) {
    Gazetteer gazetteer = reading.lexicon().gazetteer();
    Words words = reading.words();
    return gazetteer.isOneOfPeople(words.word(phrase.head()))
        || gazetteer.isOneOfPeople(words.text(new Range(phrase.start(), phrase.head() + 1)));
  }

  /** Token at which it counts as mentioned. */
  int place() {
    return mention.place();
  }

  NounPhrase phrase() {
    return mention.phrase();
  }

  /** What an article that says this calls a person: the noun in the singular if it is listed. */
  String called() {
    return role == null || role.noun().equals(PERSON) ? noun : role.noun();
  }

  /** In years, from and to, as the noun tells it; null where it tells no age. */
  Range ages(Reading reading) {
    Words words = reading.words();
    Roles roles = reading.lexicon().roles();
    Range ages = roles.ages(called());
    int before = phrase().head() - 1;
    return ages == null && before >= phrase().start()
        ? roles.ages(words.lower(before) + " " + noun)
        : ages;
  }

  Gender gender() {
    return role == null ? Gender.UNKNOWN : role.gender();
  }

  boolean isAge() {
    return AGE.matcher(noun).matches();
  }
}

package org.hearsay.speaker;

import java.util.List;
import java.util.Set;
import org.hearsay.speaker.Referent.Kind;

/**
 * Several people or bodies without a name of their own: <em>two diplomats</em>, <em>critics</em>.
 */
final class GroupRule implements Rule {
  private static final double SURE = 0.9;
  private static final double TAKEN_UP = 0.5;
  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "no", "everyone", "everybody", "anyone", "anybody");
  private static final Set<String> POINTING = Set.of("both", "these", "those");
  private static final Set<String> EACH = Set.of("each", "either", "neither");
  private static final Set<String> FRACTIONS =
      Set.of("half", "third", "quarter", "majority", "minority", "percent", "cent", "%");

  private final Reading reading;
  private final List<Cluster> persons;
  private final FamilyNames families = new FamilyNames();
  private final GroupNames groups;

  GroupRule(Reading reading) {
    this.reading = reading;
    this.groups = new GroupNames(reading);
    this.persons = reading.names().all().stream().filter(Cluster::isPerson).toList();
  }

  @Override
  public Finding apply(SourceMention mention) {
    if (mention.range() == null) {
      return null;
    }
    NounPhrase phrase = mention.phrase();
    Words words = reading.words();
    String first = words.lower(mention.range().from());
    if (NOBODY.contains(first) && (mention.range().size() == 1 || first.equals("no"))) {
      return Finding.by(
          "nobody", reading.span(mention.range()), Referent.phrase(Kind.GROUP, null), SURE);
    }
    Sighting last = reading.discourse().lastSpeakers().stream().findFirst().orElse(null);
    boolean takenUp =
        last != null && last.referent().is(Kind.GROUP) && NounPhrase.PRONOUNS.contains(first);
    if (takenUp && mention.range().size() == 1) {
      return Finding.by("part-of", reading.span(mention.range()), last.referent(), TAKEN_UP);
    }
    if (POINTING.contains(first) && phrase.head() == phrase.from() && isBare(phrase)) {
      return null;
    }
    if (first.equals("one") || first.equals("another")) {
      return null;
    }
    NounPhrase members = groups.membersOf(phrase);
    if (members == null
        && !isPartOf(phrase)
        && !isEach(phrase)
        && !isPlural(phrase)
        && !groups.areSeveral(phrase)
        && !phrase.isJoined(words)) {
      return null;
    }
    Referent group = groups.of(members == null ? phrase : members);
    return Finding.by("group", reading.span(mention.range()), group, SURE);
  }

  /** Whether nothing but a clause says who is meant: <em>both</em>, <em>those who</em>. */
  private boolean isBare(NounPhrase phrase) {
    return phrase.tail() == phrase.from() + 1
        && (phrase.tail() == phrase.to() || !reading.words().tag(phrase.tail()).equals("IN"));
  }

  /** <em>Neither side</em>: all of them, but no persons. */
  private boolean isEach(NounPhrase phrase) {
    return EACH.contains(phrase.determiner())
        && reading.lexicon().roles().of(reading.words().word(phrase.head())) == null;
  }

  /** <em>Most of them</em>, <em>a third</em>. */
  private boolean isPartOf(NounPhrase phrase) {
    Words words = reading.words();
    String head = words.lower(phrase.head());
    boolean of = phrase.from() + 1 < phrase.to() && words.lower(phrase.from() + 1).equals("of");
    return (NounPhrase.PRONOUNS.contains(words.lower(phrase.from())) && of)
        || FRACTIONS.contains(head);
  }

  private boolean isPlural(NounPhrase phrase) {
    Words words = reading.words();
    String head = words.word(phrase.head());
    Role role = reading.lexicon().roles().of(head);
    if (role != null) {
      return role.plural();
    }
    if (isFamily(phrase)) {
      return true;
    }
    boolean unit = reading.lexicon().nouns().isBody(head);
    return !unit
        && (reading.lexicon().nouns().isGroup(head)
            || words.tag(phrase.head()).matches("NNS|NNPS")
            || words.tag(phrase.head()).equals("CD"));
  }

  /** <em>The Walkers</em>, where a Walker is known. */
  private boolean isFamily(NounPhrase phrase) {
    Words words = reading.words();
    return phrase.determiner().equals("the")
        && words.isCapital(phrase.head())
        && families.isPlural(Spelling.plain(words.word(phrase.head())), persons);
  }
}

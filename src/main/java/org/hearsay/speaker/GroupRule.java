package org.hearsay.speaker;

import java.util.List;
import java.util.Set;
import org.hearsay.speaker.Referent.Kind;

/**
 * Several people or bodies without a name of their own: <em>two diplomats</em>, <em>critics</em>.
 */
final class GroupRule implements Rule {
  private static final double SURE = 0.9;
  private static final double TAKEN_UP = 0.75;
  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "no", "everyone", "everybody", "anyone", "anybody");
  private static final Set<String> PART =
      Set.of("some", "many", "most", "others", "several", "few", "both", "all", "these", "those");
  private static final Set<String> FRACTIONS =
      Set.of("half", "third", "quarter", "majority", "minority");

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
    if (PART.contains(first) && phrase.head() == mention.range().from()) {
      Referent whole = reading.discourse().lastBefore(mention.place(), who -> who.is(Kind.GROUP));
      if (whole != null) {
        return Finding.by("part-of", reading.span(mention.range()), whole, TAKEN_UP);
      }
    }
    if (first.equals("one") || first.equals("another")) {
      return null;
    }
    NounPhrase members = groups.membersOf(phrase);
    if (members == null && !isPartOf(phrase) && !isPlural(phrase) && !phrase.isJoined(words)) {
      return null;
    }
    Referent group = groups.of(members == null ? phrase : members);
    return Finding.by("group", reading.span(mention.range()), group, SURE);
  }

  /** <em>Most of them</em>, <em>a third</em>. */
  private boolean isPartOf(NounPhrase phrase) {
    Words words = reading.words();
    String head = words.lower(phrase.head());
    boolean of = phrase.from() + 1 < phrase.to() && words.lower(phrase.from() + 1).equals("of");
    return (PART.contains(words.lower(phrase.from())) && of) || FRACTIONS.contains(head);
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

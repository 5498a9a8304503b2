package org.hearsay.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final Set<String> CUTS = Set.of("including", "who", "which", "that", "whose");
  private static final Set<String> VAGUE = Set.of("unnamed", "several");

  private final Reading reading;
  private final List<Cluster> persons;
  private final FamilyNames families = new FamilyNames();
  private final Map<String, Referent> known = new HashMap<>();

  GroupRule(Reading reading) {
    this.reading = reading;
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
    if (isPartOf(phrase)) {
      return Finding.by("group", reading.span(mention.range()), group(mention), SURE);
    }
    if (!isPlural(phrase) && !phrase.isJoined(words)) {
      return null;
    }
    return Finding.by("group", reading.span(mention.range()), group(mention), SURE);
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

  private Referent group(SourceMention mention) {
    String name = name(mention);
    String key = name.toLowerCase(Locale.ROOT);
    Referent same = known.get(key);
    String head = reading.words().lower(mention.phrase().head());
    if (same == null && mention.phrase().isDefinite() && key.equals(head)) {
      same = known.get("#" + head);
    }
    Referent group = same == null ? Referent.phrase(Kind.GROUP, name) : same;
    known.put(key, group);
    known.put("#" + head, group);
    return group;
  }

  /** <em>Critics | from across the country</em>. */
  private boolean isFromAll(int token, int end) {
    Words words = reading.words();
    return token + 1 < end
        && words.lower(token).equals("from")
        && words.lower(token + 1).matches("across|all");
  }

  /** The phrase without article, up to a clause or list that hangs on it. */
  private String name(SourceMention mention) {
    Words words = reading.words();
    NounPhrase phrase = mention.phrase();
    int from = phrase.isDefinite() ? phrase.from() + 1 : phrase.from();
    while (from < phrase.head() && VAGUE.contains(words.lower(from))) {
      from++;
    }
    int to = phrase.tail();
    while (to < phrase.to()
        && !words.tag(to).matches("VB[ZPD]|MD")
        && !CUTS.contains(words.lower(to))
        && !isFromAll(to, phrase.to())
        && !words.word(to).matches("[,;:(\\[–—]")) {
      to++;
    }
    return words.text(new Range(from, Math.max(to, from + 1)));
  }
}

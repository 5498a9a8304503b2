package org.hearsay.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.EntityType;
import org.hearsay.speaker.Referent.Kind;

/**
 * Finds whom common nouns in a content mean: <em>the company</em>, <em>that man</em>; <em>both
 * countries</em>; the court behind <em>the ruling</em>; whoever made <em>the claim</em>.
 */
final class NounMentions {
  private static final Set<String> POINTING = Set.of("that", "these", "this", "those");

  /** How sure a rule must be of a noun, in [0, 1]: no guess makes anybody a target. */
  private static final double LEAST = 0.6;

  private final Reading reading;
  private final List<Attribution> attributions;
  private final List<Rule> rules;
  private final PairRule pairs;
  private final WorkNounRule works;
  private final StatementNounRule statements;

  NounMentions(Reading reading, List<Attribution> attributions, List<Rule> rules) {
    this.reading = reading;
    this.attributions = attributions;
    this.rules = rules;
    this.pairs = new PairRule(reading);
    this.works = new WorkNounRule(reading, attributions);
    this.statements = new StatementNounRule(reading, attributions);
  }

  /**
   * Words and whom they mean.
   *
   * @param range the words
   * @param meant one or two; none where nobody is known
   */
  record Meant(Range range, List<Referent> meant) {}

  /**
   * What begins at a token of a content.
   *
   * @param index of the attribution
   * @param border the end of that part of the content
   * @param speaker who says it, or null
   * @return null where no such words begin there
   */
  Meant at(int index, int from, int border, Referent speaker) {
    Meant pair = pairs.at(from, border, speaker);
    if (pair != null) {
      return pair;
    }
    String word = reading.words().lower(from);
    boolean pointing = POINTING.contains(word) || word.equals("such");
    if (!pointing && !word.equals("the")) {
      return null;
    }
    NounPhrase phrase = NounPhrase.opened(reading.words(), from, border);
    if (phrase == null) {
      return null;
    }
    Range possessor = phrase.possessor();
    int head = possessor == null ? phrase.head() : possessor.to() - 1;
    if (reading.names().at(head) != null || isSeveral(head)) {
      return null;
    }
    Range range = new Range(from, head + 1);
    if (!pointing || pointsAt(from, border)) {
      Finding finding = noun(index, range, speaker);
      if (finding != null) {
        return new Meant(range, means(finding.referent(), speaker, possessor != null));
      }
    }
    Referent maker = works.maker(index, phrase, speaker);
    Referent author = maker == null ? statements.author(index, phrase, border, speaker) : maker;
    boolean known = author != null && author != speaker && author.is(Kind.PERSON, Kind.BODY);
    return known ? new Meant(range, List.of(author)) : null;
  }

  /** <em>The | banks</em>, of which none is meant alone. */
  private boolean isSeveral(int noun) {
    Words words = reading.words();
    String lemma = words.token(noun).lemma().toLowerCase(Locale.ROOT);
    return words.tag(noun).equals("NNS")
        && !words.lower(noun).equals(lemma)
        && reading.lexicon().nouns().isBody(lemma);
  }

  /**
   * <em>This | company</em>, <em>that | minister</em>; not <em>this | sort of thing</em>, nor a
   * country.
   */
  private boolean pointsAt(int from, int border) {
    Words words = reading.words();
    int noun = from + 1;
    return POINTING.contains(words.lower(from))
        && words.tag(from).equals("DT")
        && noun < border
        && words.tag(noun).equals("NN")
        && (isOffice(noun)
            || (reading.lexicon().nouns().isBody(words.lower(noun))
                && !reading.lexicon().bodyNouns().isState(words.lower(noun))))
        && (noun + 1 >= border
            || !(words.token(noun + 1).isNoun() || words.lower(noun + 1).equals("of")));
  }

  private boolean isOffice(int noun) {
    Role role = reading.lexicon().roles().of(reading.words().word(noun));
    return role != null && !role.plural() && role.isHolder();
  }

  /** Nobody speaks of himself as <em>the minister</em>; a body may, where words are reported. */
  private Finding noun(int index, Range range, Referent speaker) {
    boolean person = speaker != null && speaker.is(Kind.PERSON) && !reading.maybeBody(speaker);
    SourceMention mention = SourceMention.asSource(reading, attributions.get(index), index, range);
    if (isToldBehind(mention) || isNamedBehind(mention)) {
      return null;
    }
    reading.discourse().setAside(person || isObject(mention) ? speaker : null);
    Finding found = null;
    for (int i = 0; i < rules.size() && found == null; i++) {
      Finding finding = rules.get(i).apply(mention);
      found = finding != null && finding.confidence() >= LEAST ? finding : null;
    }
    reading.discourse().setAside(null);
    return found;
  }

  /** Whom somebody is said to do something to, not oneself: <em>X accused | the company of</em>. */
  private boolean isObject(SourceMention mention) {
    int start = attributions.get(mention.index()).content().get(0).start();
    return reading.span(mention.place()).start() == start
        && reading.words().relation(mention.phrase().head()).matches("[di]?obj|(nmod|obl).*");
  }

  /** <em>The bank | that lent it</em>, <em>the club | of his youth</em>: one told just there. */
  private boolean isToldBehind(SourceMention mention) {
    Words words = reading.words();
    int behind = mention.range().to();
    return behind < words.size()
        && (reading.lexicon().bodyNouns().mayTakeUp(words.lower(behind - 1))
            || reading.lexicon().bodyNouns().isState(words.lower(behind - 1)))
        && (words.tag(behind).matches("WDT|WP\\$")
            || (words.lower(behind).equals("of") && !isObject(mention)));
  }

  /** <em>The chief executive, | Ann Lee,</em>: the name alone is the mention. */
  private boolean isNamedBehind(SourceMention mention) {
    Words words = reading.words();
    int comma = mention.range().to();
    int end = words.sentenceEnd(mention.place());
    Name name =
        comma + 1 < end && words.word(comma).equals(",") ? reading.names().nameAt(comma + 1) : null;
    return name != null
        && name.range().from() == comma + 1
        && (name.isPerson() || name.type() == EntityType.ORGANIZATION)
        && (name.range().to() >= end || words.word(name.range().to()).matches("[,.;]|''|[”\"]"));
  }

  /** What is a country's is seldom meant for the country, but <em>the company's plan</em> is. */
  private List<Referent> means(Referent who, Referent speaker, boolean possesses) {
    boolean country = possesses && who.isCountry();
    boolean bare = who.name() != null && reading.lexicon().bodyNouns().mayTakeUp(who.name());
    boolean known = who.cluster() != null || (who.is(Kind.BODY) && !bare);
    return known && who != speaker && !country ? List.of(who) : List.of();
  }
}

package org.hearsay.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hearsay.model.EntityType;
import org.hearsay.speaker.Referent.Kind;

/**
 * A common noun for a body: one named before (<em>the bank</em>, <em>the country</em>), or else the
 * phrase itself names it (<em>the country's leadership</em>).
 */
final class BodyNounRule implements Rule {
  private static final double SURE = 0.85;

  /** Right in 11 of 14 cases of the development gold. */
  private static final double GUESS = 0.7;

  private static final Set<String> BRANCHES = Set.of("county", "provincial", "regional", "state");

  private final Reading reading;
  private final Rule pronouns;
  private final BodyNouns nouns;
  private final BodyKinds kinds;
  private final PhraseBodies phrases;
  private final BodyChoice choice;
  private final FullerPhrases earlier;
  private final KindsBehind behind;

  BodyNounRule(Reading reading, Rule pronouns) {
    this.reading = reading;
    this.pronouns = pronouns;
    this.nouns = reading.lexicon().bodyNouns();
    this.kinds = new BodyKinds(reading);
    this.phrases = new PhraseBodies(reading);
    this.choice = new BodyChoice(reading, kinds);
    this.earlier = new FullerPhrases(reading);
    this.behind = new KindsBehind(reading.words(), reading.lexicon());
  }

  @Override
  public Finding apply(SourceMention mention) {
    if (mention.range() == null) {
      return null;
    }
    Words words = reading.words();
    NounPhrase phrase = mention.phrase();
    String head = words.token(phrase.head()).lemma().toLowerCase(Locale.ROOT);
    boolean noun =
        reading.lexicon().nouns().isBody(head)
            || reading.lexicon().nouns().isBody(phrase.head(words));
    boolean person = PersonNoun.isQualified(reading, phrase);
    if (!noun || person || !words.tag(phrase.head()).matches("NN.*|JJ")) {
      return null;
    }
    Referent own = phrase.hasPossessivePronoun() ? ofOwner(mention, head) : null;
    if (own != null) {
      return Finding.by("affiliation", reading.span(mention.range()), own, SURE);
    }
    boolean known = phrase.isDefinite() || phrase.possessor() != null;
    Referent named = known ? namedBefore(mention, head) : null;
    named = named == null && isGreatest(phrase, head) ? leading(head) : named;
    if (named != null) {
      learn(named, head, mention.place());
      return Finding.by("body-noun", reading.span(phrase.head()), named, GUESS);
    }
    Finding owned = phrase.hasPossessivePronoun() ? owned(mention) : null;
    if (owned != null) {
      return owned;
    }
    return Finding.by("body", reading.span(mention.range()), phrases.of(mention, head), SURE);
  }

  /** <em>Her office</em>, where nothing else names it: Ann Lee's office. */
  private Finding owned(SourceMention mention) {
    NounPhrase phrase = mention.phrase();
    Words words = reading.words();
    Finding owner = pronouns.apply(mention.at(words, phrase.possessor()));
    boolean theirs = phrase.determiner().equals("their");
    boolean named =
        phrases.apposed(phrase) != null
            || IntStream.range(phrase.start(), phrase.head()).anyMatch(words::isCapital);
    if (owner == null
        || owner.referent().name() == null
        || named
        || (theirs && !owner.referent().is(Kind.GROUP))) {
      return null;
    }
    Referent body = phrases.of(owner.referent(), mention);
    return new Finding(body, owner.confidence(), owner.because(), List.of())
        .after("body", reading.span(mention.range()));
  }

  /** <em>His institute</em>: the one that he is said to belong to. */
  private Referent ofOwner(SourceMention mention, String head) {
    Range possessor = mention.phrase().possessor();
    Finding owner = pronouns.apply(mention.at(reading.words(), possessor));
    if (owner == null || !owner.referent().is(Kind.PERSON)) {
      return null;
    }
    Referent only = null;
    for (Referent body : reading.affiliations(owner.referent())) {
      if (head.equals("government") ? body.isCountry() : isNamedBy(body, head)) {
        return body;
      }
      only = body.isOrganization() ? body : only;
    }
    return nouns.isPersonal(head) ? null : only;
  }

  /**
   * What a person calls <em>our country</em> or <em>our party</em>: a body of that kind that the
   * person is said to belong to. Null where none is known, or several may be meant.
   *
   * @param noun in lower case
   */
  Referent own(Referent speaker, String noun) {
    if (!reading.lexicon().nouns().isBody(noun)) {
      return null;
    }
    List<Referent> bodies = reading.affiliations(speaker).stream().distinct().toList();
    List<Referent> fitting =
        bodies.stream()
            .filter(body -> nouns.isState(noun) ? body.isCountry() : isNamedBy(body, noun))
            .toList();
    if (fitting.isEmpty() && nouns.mayTakeUp(noun)) {
      fitting =
          bodies.stream().filter(Referent::isOrganization).filter(b -> maybe(b, noun)).toList();
    }
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private Referent namedBefore(SourceMention mention, String head) {
    NounPhrase phrase = mention.phrase();
    boolean central =
        head.equals("bank")
            && phrase.start() < phrase.head()
            && reading.words().lower(phrase.head() - 1).equals("central");
    if (central) {
      return phrase.tail() < phrase.to() ? null : choice.centralBank(mention);
    }
    if (phrase.possessor() != null && !phrase.hasPossessivePronoun()) {
      return null;
    }
    Name first = reading.names().nameAt(phrase.start());
    boolean other =
        first != null
            && (first.isPerson() || first.type() == EntityType.ORGANIZATION)
            && behind.isBehind(first, phrase.head());
    if (other) {
      // "The Dawn newspaper", which is not the newspaper that was named before.
      return null;
    }
    Referent same = phrase.tail() < phrase.to() ? null : named(mention.place(), head);
    if (same != null) {
      return isBranch(phrase, same) ? null : same;
    }
    if (phrase.possessor() != null) {
      return null;
    }
    if (nouns.isState(head) && phrase.start() == phrase.head()) {
      boolean elsewhere =
          phrase.isRestricted(reading.words())
              || (head.equals("state") && choice.isInFederalState(mention.place()));
      return elsewhere ? null : choice.country(mention);
    }
    if (isSuperlative(phrase)) {
      return null;
    }
    Referent phraseBefore = phrases.lastOf(head);
    boolean bare =
        phrase.start() == phrase.head()
            || nouns.isBusiness(head)
            || phrase.determiner().equals("this");
    if (phraseBefore != null && phrase.start() == phrase.head()) {
      return phraseBefore;
    }
    Referent speaking = speaking(mention, head);
    if (speaking != null) {
      return speaking;
    }
    Range fuller = earlier.fuller(mention, head);
    Name named = fuller == null ? null : earlier.behind(fuller.to() - 1);
    if (named != null) {
      return reading.of(named);
    }
    // What is a union or federation is called one, by name or before.
    boolean guessed = nouns.mayTakeUp(head) && !head.matches("union|federation");
    boolean open = guessed && bare && phrase.tail() == phrase.to();
    Referent local = open ? best(mention, head, BodyNounRule::isLocalOrganization) : null;
    boolean vague = nouns.isBusiness(head) || nouns.isAlliance(head);
    if (local != null && (vague || fuller == null)) {
      return local;
    }
    if (fuller != null) {
      return phrases.of(mention.at(reading.words(), fuller), head);
    }
    return open && !nouns.isAlliance(head) ? best(mention, head, reading::maybeBody) : null;
  }

  /** <em>The | state | party</em>, which is not the whole of it unless its name says so. */
  private boolean isBranch(NounPhrase phrase, Referent body) {
    String before = phrase.start() < phrase.head() ? reading.words().lower(phrase.head() - 1) : "";
    return BRANCHES.contains(before) && !body.cluster().isNamedBy(before);
  }

  /** The body that spoke just before, if a noun may take it up; null otherwise. */
  private Referent speaking(SourceMention mention, String head) {
    NounPhrase phrase = mention.phrase();
    boolean open =
        phrase.tail() == phrase.to()
            && nouns.mayTakeUp(head)
            && !head.matches("union|federation|party")
            && !reading.isSaid(mention);
    Referent last = open ? choice.speaking(mention) : null;
    boolean body =
        last != null
            && (reading.maybeBody(last)
                || (phrase.start() < phrase.head() && last.isOrganization()));
    return body && maybe(last, head) && !choice.isCalledOtherwise(last, head) ? last : null;
  }

  /** <em>The largest lender</em>, <em>the most feared firm</em>: it says which one by itself. */
  private boolean isSuperlative(NounPhrase phrase) {
    return IntStream.range(phrase.start(), phrase.head())
        .anyMatch(i -> reading.words().tag(i).matches("JJS|RBS"));
  }

  /** <em>Europe's largest lender</em>, with no name behind it. */
  private boolean isGreatest(NounPhrase phrase, String noun) {
    return nouns.isBusiness(noun)
        && phrase.possessor() != null
        && !phrase.hasPossessivePronoun()
        && phrase.tail() == phrase.to()
        && earlier.behind(phrase.head()) == null
        && isSuperlative(phrase);
  }

  /** The body that the article is about, if a noun may take it up. */
  private Referent leading(String noun) {
    Referent first = choice.leading();
    return first != null && isLocalOrganization(first) && maybe(first, noun) ? first : null;
  }

  private void learn(Referent body, String noun, int place) {
    if (body.isOrganization() && nouns.mayTakeUp(noun)) {
      choice.learn(noun, body, place);
    }
  }

  /** The one that is called so, or else one whose name has the noun somewhere. */
  private Referent named(int place, String head) {
    Referent called = reading.discourse().lastBefore(place, who -> isCalled(who, head));
    return called == null
        ? reading.discourse().lastBefore(place, who -> isNamedBy(who, head))
        : called;
  }

  private Referent best(SourceMention mention, String noun, Predicate<Referent> kind) {
    boolean authority = nouns.isAuthority(noun);
    return choice.best(
        mention,
        noun,
        who ->
            (kind.test(who)
                    || (authority && who.isOrganization() && kinds.isAuthority(who.cluster())))
                && maybe(who, noun)
                && !choice.isCalledOtherwise(who, noun));
  }

  /** Whether a name, if it says what kind of body it is, leaves room for a noun. */
  private boolean maybe(Referent who, String noun) {
    if (nouns.isAuthority(noun) && who.isOrganization() && kinds.isAuthority(who.cluster())) {
      return true;
    }
    String kind = kinds.kind(who.name());
    boolean company = kinds.isCompany(who.name());
    boolean other = who.isOrganization() && kinds.isNoBusiness(who.cluster());
    if (nouns.isBusiness(noun) && !nouns.isAlliance(noun) && (other || isCamp(who.name()))) {
      return false;
    }
    if (nouns.isAuthority(noun)) {
      return !company && (kind.isEmpty() || nouns.isAuthority(kind));
    }
    return kind.isEmpty() || company || nouns.isAlliance(noun);
  }

  /** <em>Greens</em>, <em>Labour</em>: whom their politics alone name. */
  private boolean isCamp(String name) {
    return reading.lexicon().nouns().isParty(name.replaceFirst("s$", ""));
  }

  /** One that the article introduces: nobody calls the World Bank "the company". */
  private static boolean isLocalOrganization(Referent who) {
    return who.isOrganization()
        && who.cluster().variants().stream().allMatch(name -> name.known() == null);
  }

  private boolean isCalled(Referent who, String head) {
    return who.isOrganization() && kinds.isCalled(who.cluster(), head);
  }

  private boolean isNamedBy(Referent who, String head) {
    return isCalled(who, head) || (who.isOrganization() && kinds.mayBeCalled(who.cluster(), head));
  }
}

package org.hearsay.speaker;

import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.model.Attribution;
import org.hearsay.speaker.Referent.Kind;

/** A pronoun: the most salient mention before it that it may stand for. */
final class PronounRule implements Rule {
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "their", "them", "themselves");
  private static final Set<String> SINGULAR_SPEAKER = Set.of("i", "my", "me", "myself", "mine");
  private static final Set<String> PLURAL_SPEAKER = Set.of("we", "our", "us", "ourselves");

  private final Reading reading;
  private final Salience salience;
  private final Byline byline;

  PronounRule(Reading reading) {
    this.reading = reading;
    this.salience = new Salience(reading);
    this.byline = new Byline(reading);
  }

  @Override
  public Finding apply(SourceMention mention) {
    if (mention.range() == null || mention.range().size() > 1) {
      return null;
    }
    String word = reading.words().lower(mention.range().from());
    Gender gender = Gender.ofPronoun(word);
    if (gender != Gender.UNKNOWN) {
      return found(
          mention,
          salience.best(
              mention, who -> who.is(Kind.PERSON, Kind.UNNAMED) && who.gender().agrees(gender)));
    }
    if (NEUTER.contains(word) && isExpletive(mention.range().from())) {
      return null;
    }
    if (NEUTER.contains(word)) {
      return found(mention, salience.best(mention, who -> maySpeak(who) || reading.maybeBody(who)));
    }
    if (PLURAL.contains(word)) {
      Salience.Choice several = salience.best(mention, who -> who.is(Kind.GROUP, Kind.BODY));
      return several == null || isTown(several.sighting().referent())
          ? null
          : found(mention, several);
    }
    if (SINGULAR_SPEAKER.contains(word)) {
      return mention.attribution().nestedIn() == null
          ? byline.find(mention.place())
          : ofOuter(mention, false);
    }
    return PLURAL_SPEAKER.contains(word) ? ofOuter(mention, true) : null;
  }

  /** A place that is no country, and so never <em>they</em>. */
  private static boolean isTown(Referent who) {
    return who.isPlace() && !who.isCountry();
  }

  /** A body that is no mere thing: not <em>Calder Bridge</em>. */
  private boolean maySpeak(Referent who) {
    if (!who.is(Kind.BODY)) {
      return false;
    }
    String name = who.name();
    int blank = name.lastIndexOf(' ');
    return blank < 0 || !reading.lexicon().nouns().endsStructure(name.substring(blank + 1));
  }

  /** <em>It | is hoped</em>, which is hoped by somebody else. */
  private boolean isExpletive(int it) {
    Words words = reading.words();
    int end = words.sentenceEnd(it);
    int at = it + 1;
    while (at < end && words.lower(at).matches("is|was|has|had|been|also|still|widely|not")) {
      at++;
    }
    boolean passive = IntStream.range(it, at).anyMatch(i -> words.token(i).lemma().equals("be"));
    return passive && at < end && reading.lexicon().itVerbs().isThought(words.lower(at));
  }

  private Finding found(SourceMention mention, Salience.Choice choice) {
    return choice == null
        ? null
        : Finding.by(
                "antecedent",
                reading.span(choice.sighting().token()),
                choice.sighting().referent(),
                choice.confidence())
            .with(choice.rivals())
            .after("pronoun", reading.span(mention.range()));
  }

  /**
   * <em>I</em> and <em>we</em> within somebody's speech: the speaker, or whom the speaker is for.
   */
  private Finding ofOuter(SourceMention mention, boolean plural) {
    Attribution attribution = mention.attribution();
    Finding outer =
        attribution.nestedIn() == null ? null : reading.earlier().get(attribution.nestedIn());
    if (outer == null || outer.referent() == null) {
      return null;
    }
    Referent body = plural ? bodyOf(outer.referent()) : null;
    return new Finding(
            body == null ? outer.referent() : body,
            outer.confidence(),
            outer.because(),
            outer.rivals())
        .after("first-person", reading.span(mention.range()));
  }

  private Referent bodyOf(Referent speaker) {
    return reading.affiliations(speaker).stream().findFirst().orElse(null);
  }
}

package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearsay.model.EntityType;
import org.hearsay.model.Mention;

/** Finds the names of an article: those that the engine tagged, mended, and those of our lists. */
final class NameFinder {
  /** What brings somebody to a town, or away from it. */
  private static final Set<String> MOTION =
      Set.of(
          "arrive", "back", "come", "drive", "flight", "fly", "move", "return", "tour", "train",
          "travel", "trip", "visit", "way");

  private final Words words;
  private final Lexicon lexicon;
  private final NameBorders borders;
  private final BodyBorders bodyBorders;
  private final IntroducedNames introduced;
  private final NameTypes types;

  /**
   * @param bodies as {@link BodySigns#told} has them
   */
  NameFinder(Words words, Lexicon lexicon, Set<String> bodies) {
    this.words = words;
    this.lexicon = lexicon;
    this.borders = new NameBorders(words, lexicon);
    this.bodyBorders = new BodyBorders(words, lexicon);
    this.introduced = new IntroducedNames(words, lexicon, borders);
    this.types = new NameTypes(words, lexicon, introduced, bodies);
  }

  /** The names in text order, without overlap. */
  List<Name> find(List<Mention> mentions) {
    BitSet taken = new Datelines(words).tokens();
    List<Name> tagged = new TaggedNames(words, lexicon, borders, taken).of(mentions);
    List<Name> candidates = new ArrayList<>(new QuotedNicknames(words, lexicon).find());
    candidates.addAll(introduced.find(tagged));
    candidates.addAll(tagged);
    candidates.addAll(new ListedNames(words, lexicon, borders, tagged).find());
    candidates.addAll(listed());
    candidates.addAll(undertakings());
    candidates.addAll(new BranchNames(words, lexicon, borders, tagged).find());
    candidates.addAll(new NamedWorks(words, lexicon.nouns(), borders, tagged).find());
    candidates.addAll(untagged(candidates));
    candidates.addAll(0, new Bynames(words).find(candidates));
    // Longer before shorter; of two alike the one that the lists know, a mere place last.
    candidates.sort(
        Comparator.comparingInt((Name name) -> -name.range().size())
            .thenComparing(name -> name.known() == null)
            .thenComparing(name -> name.type() == EntityType.LOCATION)
            .thenComparingInt(name -> name.range().from()));
    List<Name> found = new ArrayList<>();
    for (Name name : candidates) {
      Range range = name.range();
      if (range.isFree(taken)) {
        taken.set(range.from(), range.to());
        found.add(name);
      }
    }
    found.sort(Comparator.comparingInt(name -> name.range().from()));
    List<Name> typed = new ArrayList<>(types.withOneTypeEach(found));
    RepeatedNames elsewhere = new RepeatedNames(words, borders);
    typed.addAll(elsewhere.ofSeveralWords(typed, taken));
    typed.addAll(elsewhere.ofOneWord(typed, taken));
    typed.sort(Comparator.comparingInt(name -> name.range().from()));
    return typed;
  }

  private List<Name> listed() {
    List<Name> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Gazetteer.Found match = lexicon.gazetteer().find(words, i);
      if (match != null && isPlace(match)) {
        i = match.range().to() - 1;
      } else if (match != null) {
        found.add(
            new Name(
                match.range(), words.name(match.range()), match.known().type(), match.known()));
        i = match.range().to() - 1;
      }
    }
    return found;
  }

  /** A capital is the city and not the government: <em>in London</em>, <em>London mayor</em>. */
  private boolean isPlace(Gazetteer.Found match) {
    int from = match.range().from();
    return match.known().sense() == Gazetteer.Sense.CAPITAL
        && ((!words.opensSentence(from)
                && (PlaceSigns.isPreposition(words.lower(from - 1)) || isReached(from)))
            || isTown(match.range()));
  }

  /** <em>Flew to | London</em>, <em>on the way back to | London</em>. */
  private boolean isReached(int capital) {
    int verb = capital - 2;
    return verb >= words.sentenceStart(capital)
        && words.lower(capital - 1).matches("to|from")
        && MOTION.contains(words.token(verb).lemma());
  }

  /** <em>London | mayor</em>, <em>London's | mayor</em>. */
  private boolean isTown(Range capital) {
    int end = words.sentenceEnd(capital.from());
    boolean owner = words.isPossessor(capital) && capital.to() + 1 < end;
    int next = owner ? NounPhrase.of(words, new Range(capital.to() + 1, end)).head() : capital.to();
    return next < end && lexicon.nameWords().isOfTown(words.lower(next));
  }

  /** Two capitalised words or more of which the last names an undertaking. */
  private List<Name> undertakings() {
    List<Name> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      if (words.isCapital(i)
          && lexicon.nouns().endsUndertaking(words.lower(i))
          && !isGivenName(i)) {
        int from = i;
        while (!words.opensSentence(from)
            && words.isCapital(from - 1)
            && words.tag(from - 1).matches("NNPS?|JJ|NNS?")) {
          from--;
        }
        if (from < i) {
          Range range = new Range(from, i + 1);
          found.add(new Name(range, words.name(range), EntityType.PROJECT, null));
        }
      }
    }
    return found;
  }

  /** <em>Executive Bill Lee</em>. */
  private boolean isGivenName(int token) {
    return lexicon.givenNames().isListed(words.word(token))
        && token + 1 < words.sentenceEnd(token)
        && words.isName(token + 1)
        && words.isCapital(token + 1);
  }

  /** Two proper nouns or more that nobody knows: a body such as <em>Shoreline Watch</em>. */
  private List<Name> untagged(List<Name> others) {
    BitSet taken = new BitSet();
    others.forEach(name -> taken.set(name.range().from(), name.range().to()));
    List<Name> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int end = i;
      while (end < words.sentenceEnd(i) && !taken.get(end) && borders.isUnknownName(end)) {
        end++;
      }
      boolean free = i == 0 || (!taken.get(i - 1) && (end >= words.size() || !taken.get(end)));
      if (end - i > 1 && free && words.isHyphen(end)) {
        end += 2;
      }
      if (end - i > 1 && free) {
        Range range = new Range(bodyBorders.behindAdjectives(i), end);
        boolean person = lexicon.givenNames().isKnown(words.word(i));
        found.add(
            new Name(
                range, words.name(range), person ? EntityType.PERSON : EntityType.OTHER, null));
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }
}

package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.model.EntityType;

/**
 * Bodies that are called by what several words joined by <em>and</em> say that they are for, which
 * engines cut: <em>Ministry of Ports, Roads and Rail</em>; <em>the Storm Relief and Rescue
 * Council</em>; <em>the Right and Reason party</em>.
 */
final class ListedNames {
  private static final Set<String> CAMPS = Set.of("party", "bloc", "committee");

  private final Words words;
  private final Lexicon lexicon;
  private final NameBorders borders;
  private final List<Range> tagged;

  /**
   * @param tagged what the engine takes for names
   */
  ListedNames(Words words, Lexicon lexicon, NameBorders borders, List<Name> tagged) {
    this.words = words;
    this.lexicon = lexicon;
    this.borders = borders;
    this.tagged = tagged.stream().map(Name::range).toList();
  }

  /** In text order. */
  List<Name> find() {
    List<Name> found = new ArrayList<>();
    for (int i = 1; i + 1 < words.size(); i++) {
      if (words.word(i).matches("and|&") && words.isCapital(i + 1)) {
        Range range = at(i);
        if (range != null) {
          found.add(new Name(range, words.name(range), EntityType.ORGANIZATION, null));
        }
      }
    }
    return found;
  }

  /** The name that a conjunction stands in; null where it joins what is several. */
  private Range at(int conjunction) {
    int start = words.sentenceStart(conjunction);
    int to = conjunction + 1;
    while (to < words.sentenceEnd(conjunction) && isPart(to)) {
      to++;
    }
    int last = words.word(conjunction - 1).equals(",") ? conjunction - 1 : conjunction;
    int from = behindGap(last, start);
    while (from < last && from - 1 > start && words.word(from - 1).equals(",")) {
      int before = behindGap(from - 1, start);
      if (before == from - 1) {
        return null;
      }
      from = before;
    }
    if (from >= last || to == conjunction + 1 || from == start) {
      return null;
    }
    String before = words.lower(from - 1);
    if (before.matches("of|for") && isFor(from - 2)) {
      int head = behindGap(from - 1, start);
      return isWhole(from, to, to) ? new Range(head, to) : null;
    }
    if (IntStream.range(from, to).anyMatch(i -> lexicon.nouns().isParty(words.word(i)))) {
      return null;
    }
    boolean opens = before.equals("the") || words.tag(from - 1).equals("POS");
    if (opens && isBody(to - 1) && to - 1 > conjunction + 1) {
      return isWhole(from, to - 1, to) ? new Range(from, to) : null;
    }
    boolean noun = before.equals("the") && isNoun(to);
    return noun && isWhole(from, to, to) ? new Range(from, to) : null;
  }

  /** The first of the words with capitals that stand before a token. */
  private int behindGap(int end, int start) {
    int from = end;
    while (from > start && isPart(from - 1)) {
      from--;
    }
    return from;
  }

  private boolean isPart(int token) {
    return words.isCapital(token) && words.tag(token).matches("NN.*|JJ|VBG");
  }

  /** Whether what a body is for may follow: <em>Ministry | of</em>, <em>Party | of</em>. */
  private boolean isFor(int token) {
    return token >= 0
        && isBody(token)
        && (lexicon.bodyNouns().isAuthority(words.lower(token))
            || CAMPS.contains(words.lower(token)));
  }

  private boolean isBody(int token) {
    return words.isCapital(token)
        && words.token(token).isNoun()
        && lexicon.nouns().isBody(words.word(token));
  }

  /** A noun for a body that is all that follows: <em>party</em>, not <em>party leaders</em>. */
  private boolean isNoun(int token) {
    return token < words.sentenceEnd(token - 1)
        && words.isLastNoun(token)
        && lexicon.nouns().isBody(words.word(token));
  }

  /**
   * Whether nothing that is listed is a name of its own.
   *
   * @param border behind the list
   * @param to behind the name, which the engine may have seen the end of
   */
  private boolean isWhole(int from, int border, int to) {
    boolean plain =
        IntStream.range(from, border)
            .filter(words::isCapital)
            .allMatch(
                i ->
                    borders.isUnknown(i)
                        && !isBody(i)
                        && !words.word(i).equals(words.word(i).toUpperCase(Locale.ROOT)));
    return plain
        && tagged.stream()
            .filter(name -> name.from() >= from && name.to() <= border && name.to() < to)
            .allMatch(this::isCut);
  }

  /** Whether the engine took words for a name that are joined in it. */
  private boolean isCut(Range name) {
    return IntStream.range(name.from(), name.to()).anyMatch(i -> words.word(i).matches("and|&|,"));
  }
}

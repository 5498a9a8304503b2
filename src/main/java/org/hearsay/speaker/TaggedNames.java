package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.model.EntityType;
import org.hearsay.model.Mention;

/**
 * The names that an engine tagged, mended, without what it takes for one that is none: <em>the
 * Minister</em>, <em>Mum</em>, the <em>D</em> of <em>Ann Lee (D-Ill.)</em>.
 */
final class TaggedNames {
  private final Words words;
  private final Lexicon lexicon;
  private final NameBorders borders;
  private final BitSet datelines;
  private final OpeningNouns opening;

  /**
   * @param datelines the tokens of all
   */
  TaggedNames(Words words, Lexicon lexicon, NameBorders borders, BitSet datelines) {
    this.words = words;
    this.lexicon = lexicon;
    this.borders = borders;
    this.datelines = datelines;
    this.opening = new OpeningNouns(words, lexicon, borders);
  }

  /** In their order. */
  List<Name> of(List<Mention> mentions) {
    List<Name> found = new ArrayList<>();
    Set<String> regal = regal(mentions);
    HeadlineNames headline = new HeadlineNames(words, lexicon, mentions);
    for (Mention mention : mentions) {
      Range tagged = cut(words.range(mention.span()), mention.type());
      if (tagged == null) {
        continue;
      }
      Tagged whole = whole(tagged, mention.type());
      EntityType type = whole.type();
      Range range = borders.mended(whole.range(), type);
      range = opening.behind(range);
      type = headline.isPerson(range, type) ? EntityType.PERSON : type;
      range = type == EntityType.PERSON ? headline.cut(range) : range;
      boolean portfolio =
          type == EntityType.ORGANIZATION && range.size() == 1 && isPortfolio(range.from());
      boolean name =
          !portfolio
              && !isNoun(range)
              && !isLetter(range)
              && !isPrefixed(range)
              && !isPartOfTitle(range)
              && !isDegree(range)
              && !isKin(range);
      boolean office =
          type == EntityType.PERSON && (isOffice(range, regal) || headline.isOffice(range));
      if (name && !office) {
        found.add(new Name(range, text(range, type), type, null));
      }
    }
    return new PossessiveNames(words, lexicon.nouns()).spelt(found);
  }

  /**
   * What is left of it without the dateline before; null where that is no name: <em>joiner</em>.
   */
  private Range cut(Range tagged, EntityType type) {
    boolean name =
        tagged != null
            && (type == EntityType.ORGANIZATION
                || words.text(tagged).chars().anyMatch(TaggedNames::isOfName));
    if (!name) {
      return null;
    }
    int from = tagged.from();
    from = datelines.get(from) ? datelines.nextClearBit(from) + 1 : from;
    return from < tagged.to() ? new Range(from, tagged.to()) : null;
  }

  /** Whether a letter is a capital, a digit or of a script without either. */
  private static boolean isOfName(int letter) {
    return Character.isLetterOrDigit(letter) && !Character.isLowerCase(letter);
  }

  /** As it is read, without the full stop that an engine took for its own: <em>Hun Sen.</em> */
  private String text(Range range, EntityType type) {
    String text = words.name(range);
    boolean ends = type == EntityType.PERSON && range.to() == words.sentenceEnd(range.from());
    return ends ? text.replaceAll("(?<=\\p{Ll}\\p{Ll})\\.$", "") : text;
  }

  /** <em>Pope</em> and the like, where a name begins with it. */
  private Set<String> regal(List<Mention> mentions) {
    Set<String> regal = new HashSet<>();
    for (Mention mention : mentions) {
      Range range = words.range(mention.span());
      Range name = range == null ? null : borders.mended(range, mention.type());
      if (name != null && name.size() > 1 && lexicon.nameWords().isRegal(words.word(name.from()))) {
        regal.add(words.word(name.from()));
      }
    }
    return regal;
  }

  /** <em>Chile's | navy</em>. */
  private boolean isNoun(Range range) {
    String word = words.word(range.from());
    return range.size() == 1
        && word.equals(word.toLowerCase(Locale.ROOT))
        && lexicon.nouns().isBody(word);
  }

  /** The party in <em>Ann Lee (D-Ill.)</em>. */
  private boolean isLetter(Range range) {
    return range.size() == 1 && words.word(range.from()).length() == 1;
  }

  /** <em>Anti-Lee</em> voters; {@link PrefixedNames} tells whom that is about. */
  private boolean isPrefixed(Range range) {
    return range.size() == 1 && PrefixedNames.isOne(words.word(range.from()));
  }

  /** What an engine tagged, and what that names. */
  private record Tagged(Range range, EntityType type) {}

  private Tagged whole(Range tagged, EntityType type) {
    Range titled = behindTitle(tagged);
    Range person = titled == null ? beforeHome(tagged) : titled;
    if (person != null) {
      return new Tagged(person, EntityType.PERSON);
    }
    Range body = type == EntityType.LOCATION ? bodyAt(tagged) : null;
    return body == null ? new Tagged(tagged, type) : new Tagged(body, EntityType.ORGANIZATION);
  }

  /** The body whose name a place begins: <em>West Ashford | Police</em>; or null. */
  private Range bodyAt(Range place) {
    int to = place.to();
    while (to < words.sentenceEnd(place.from()) && words.isName(to) && words.isCapital(to)) {
      to++;
    }
    String last = words.lower(to - 1);
    boolean body =
        to > place.to()
            && lexicon.nouns().isBody(last)
            && !lexicon.bodyNouns().isPlace(last)
            && !lexicon.bodyNouns().isState(last);
    return body ? new Range(place.from(), to) : null;
  }

  /**
   * The person in <em>MEC Ann Lee</em>, <em>Doctor of Economics Nino Beridze</em>, tagged as one
   * name; or null.
   */
  private Range behindTitle(Range tagged) {
    boolean honoured =
        tagged.size() > 2
            && lexicon.nouns().isHonorific(words.word(tagged.from()))
            && lexicon.givenNames().isKnown(words.word(tagged.from() + 1));
    if (honoured) {
      return new Range(tagged.from() + 1, tagged.to());
    }
    Role role = lexicon.roles().of(words.word(tagged.from()));
    for (int i = tagged.from() + 1; role != null && i + 1 < tagged.to(); i++) {
      boolean given =
          lexicon.givenNames().isListed(words.word(i)) && !words.word(i - 1).matches("of|for");
      if (given && words.isName(i + 1)) {
        return new Range(i, tagged.to());
      }
    }
    return null;
  }

  /** The person in <em>Ann Lee of Gulf Advisors</em>, tagged as one name; or null. */
  private Range beforeHome(Range tagged) {
    int of = tagged.from() + 1;
    while (of < tagged.to() && !words.lower(of).equals("of")) {
      of++;
    }
    boolean person =
        of < tagged.to()
            && of - tagged.from() > 1
            && lexicon.givenNames().isListed(words.word(tagged.from()))
            && IntStream.range(tagged.from() + 1, of)
                .allMatch(
                    i ->
                        words.isName(i)
                            && words.isCapital(i)
                            && !lexicon.nouns().isBody(words.word(i)));
    return person ? new Range(tagged.from(), of) : null;
  }

  /** {@code State} in <em>Secretary of State</em>. */
  private boolean isPartOfTitle(Range range) {
    int from = range.from();
    return range.size() == 1
        && from >= 2
        && words.lower(from - 1).equals("of")
        && words.lower(from - 2).equals("secretary")
        && !words.opensSentence(from);
  }

  /**
   * <em>The Minister</em>, <em>the Crown Prince</em>, who is whoever the article called so.
   *
   * @param regal what names begin with that stand for one: <em>Pope</em> Clement
   */
  private boolean isOffice(Range range, Set<String> regal) {
    String last = words.word(range.to() - 1);
    boolean bare = range.size() == 1 || words.lower(range.from()).matches("crown|shadow|deputy");
    return bare
        && range.size() <= 2
        && range.from() > 0
        && words.lower(range.from() - 1).equals("the")
        && !(range.size() == 1 && regal.contains(last))
        && lexicon.roles().of(last) != null;
  }

  /** <em>Candidate of Economic Sciences</em>. */
  private boolean isDegree(Range range) {
    return range.size() > 2
        && words.lower(range.from() + 1).equals("of")
        && lexicon.roles().of(words.word(range.from())) != null;
  }

  /** <em>Transport</em> Secretary, but <em>ANC</em> Minister. */
  private boolean isPortfolio(int token) {
    String word = words.word(token);
    return borders.isPortfolio(token) && !word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** <em>Mum</em>, who is somebody else in every mouth. */
  private boolean isKin(Range range) {
    return range.size() == 1 && lexicon.nameWords().isKin(words.lower(range.from()));
  }
}

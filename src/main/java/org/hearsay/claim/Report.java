package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.model.WordTable;

/**
 * What the words around a content make of it: those of its cue, and those of a source that is
 * nobody, as in <em>few believed it</em>. The lists are {@code reports.tsv}.
 *
 * @param denial whether it is said at all
 * @param words of the cue, in lower case
 * @param last the last word of the cue, such as <em>for</em> in <em>called for</em>; empty without
 *     a cue
 * @param isPassive whether the cue has a form of <em>be</em>
 * @param isPast whether the cue stands in the past
 */
record Report(
    Cue cue, Denial denial, List<String> words, String last, boolean isPassive, boolean isPast) {
  private static final Set<String> TOLD =
      Set.of("say", "know", "report", "find", "believe", "think", "understand", "allege", "rumour");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been");
  private static final Map<Place, Set<String>> WORDS =
      WordTable.kinds(Report.class, "reports.tsv", Place.class);

  /** Where words make a difference. */
  private enum Place {
    SOURCE,
    PART,
    SPARED,
    CUE,
    AFFIRMS
  }

  /** How a report stands to what it reports. */
  enum Denial {
    /** He says it. */
    NONE,
    /** He does not, or nobody does. */
    ALL,
    /** <em>Not all</em> do. */
    SOME
  }

  static Report of(Document document, int index) {
    Attribution attribution = document.attributions().get(index);
    List<Sentence> sentences = document.analysis().sentences();
    List<SaidSentence> cue = SaidSentence.of(sentences, attribution.cue().spans());
    List<String> words = lower(cue);
    Denial denial =
        denial(attribution.cue(), words, source(sentences, attribution.source().spans()));
    return new Report(
        attribution.cue(),
        denial,
        words,
        words.isEmpty() ? "" : words.get(words.size() - 1),
        words.stream().anyMatch(BE::contains),
        Past.is(cue));
  }

  /** <em>Is said to</em>, <em>is known to</em>. */
  boolean tellsOfAnother() {
    return isPassive && TOLD.contains(cue.lemma());
  }

  boolean isDenied() {
    return denial == Denial.ALL;
  }

  private static Denial denial(Cue cue, List<String> words, List<String> source) {
    boolean denied = cue.negated() || contains(words, Place.CUE);
    boolean doubts = cue.type() == Cue.Type.DOUBT || cue.type() == Cue.Type.DENY;
    if (denied && !doubts && contains(words, Place.AFFIRMS)) {
      denied = false;
    }
    if (begins(source, Place.SPARED)) {
      return denied ? Denial.ALL : Denial.NONE;
    }
    if (begins(source, Place.PART)) {
      return Denial.SOME;
    }
    return denied != begins(source, Place.SOURCE) ? Denial.ALL : Denial.NONE;
  }

  private static boolean contains(List<String> words, Place place) {
    for (int i = 0; i < words.size(); i++) {
      boolean only =
          i + 1 < words.size() && Set.of("but", "less", "short").contains(words.get(i + 1));
      boolean pair =
          i + 1 < words.size() && WORDS.get(place).contains(words.get(i) + " " + words.get(i + 1));
      if (!only && (pair || WORDS.get(place).contains(words.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(List<String> words, Place place) {
    if (words.isEmpty()) {
      return false;
    }
    boolean pair = words.size() > 1 && WORDS.get(place).contains(words.get(0) + " " + words.get(1));
    return pair || WORDS.get(place).contains(words.get(0));
  }

  /** The first two words of a source; a number or name behind <em>No</em> makes it a name. */
  private static List<String> source(List<Sentence> sentences, List<Span> spans) {
    List<String> words = new ArrayList<>();
    for (SaidSentence said : SaidSentence.of(sentences, spans)) {
      for (Token token : said.tokens()) {
        if (words.size() == 1 && (token.tag().equals("CD") || token.isProperNoun())) {
          return words.get(0).equals("no") ? List.of() : words;
        }
        words.add(token.text().toLowerCase(Locale.ROOT));
        if (words.size() == 2) {
          return words;
        }
      }
    }
    return words;
  }

  private static List<String> lower(List<SaidSentence> sentences) {
    return sentences.stream()
        .flatMap(said -> said.tokens().stream())
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .toList();
  }
}

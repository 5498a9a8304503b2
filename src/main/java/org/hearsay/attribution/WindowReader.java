package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.TagChain.Stretch;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * From the scores of a window to its attributions: one for each cue with a content, and one for
 * each content without a cue. A content stands in the paragraph of its cue: speech that goes on in
 * another paragraph is an attribution of its own.
 *
 * @param settings trained beside the network
 * @param reporting makes sources and cues
 */
record WindowReader(NetworkSettings settings, Reporting reporting) {
  private static final float NEVER = -1e9f;
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "no", "neither");

  List<Draft> read(Window window, WordScores scores, Quoted quoted) {
    List<Stretch> all =
        settings.chain().stretches(within(window, scores.tags())).stream()
            .filter(stretch -> hasWord(window, stretch))
            .toList();
    List<Stretch> sources = all.stream().filter(s -> s.role() == Role.SOURCE).toList();
    List<Stretch> cues = all.stream().filter(s -> s.role() == Role.CUE).toList();
    Linker linker = new Linker(settings.noCue(), settings.noSource());
    List<List<Stretch>> contents = new ArrayList<>();
    cues.forEach(cue -> contents.add(new ArrayList<>()));
    List<Draft> drafts = new ArrayList<>();
    for (Stretch stretch : all) {
      if (stretch.role() == Role.CONTENT) {
        List<Stretch> near = cues.stream().filter(cue -> together(window, cue, stretch)).toList();
        int cue = linker.cueOf(stretch, near, scores.links()).index();
        if (cue >= 0) {
          contents.get(cues.indexOf(near.get(cue))).add(stretch);
        } else {
          drafts.add(quoted.draft(draft(window, List.of(stretch), null, null)));
        }
      }
    }
    for (int i = 0; i < cues.size(); i++) {
      if (!contents.get(i).isEmpty()) {
        int source = linker.sourceOf(cues.get(i), sources, scores.links()).index();
        drafts.add(
            quoted.draft(
                draft(
                    window,
                    contents.get(i),
                    cues.get(i),
                    source < 0 ? null : sources.get(source))));
      }
    }
    drafts.sort(Comparator.comparing(draft -> draft.content().get(0)));
    return drafts;
  }

  /** The scores of tags with which no stretch goes on from one paragraph into the next. */
  private static float[] within(Window window, float[] tags) {
    float[] bounded = tags.clone();
    for (int word = 1; word < window.tokens().size(); word++) {
      if (!window.paragraphs().get(word).equals(window.paragraphs().get(word - 1))) {
        for (Role role : Role.values()) {
          bounded[word * WordScores.TAGS + role.begin() + 1] = NEVER;
        }
      }
    }
    return bounded;
  }

  private static boolean together(Window window, Stretch a, Stretch b) {
    return window.paragraphs().get(a.first()).equals(window.paragraphs().get(b.first()));
  }

  private static boolean hasWord(Window window, Stretch stretch) {
    return trimmed(window, stretch, false) != null;
  }

  private Draft draft(Window window, List<Stretch> content, Stretch cue, Stretch source) {
    List<Span> spans = new ArrayList<>();
    double probability = 1;
    for (Stretch piece : content) {
      spans.add(trimmed(window, piece, true));
      probability = Math.min(probability, piece.probability());
    }
    return new Draft(
        source == null
            ? Source.NONE
            : Reporting.source(List.of(trimmed(window, source, false)), words(window, source)),
        cue == null ? Cue.NONE : cue(window, cue),
        cue == null ? null : sentence(window, cue),
        spans,
        Attribution.Kind.INDIRECT,
        List.of(),
        Set.of(),
        settings.confidence(cue == null ? probability : probability * cue.probability()));
  }

  private Cue cue(Window window, Stretch stretch) {
    List<Token> words = words(window, stretch);
    Token head = words.get(words.size() - 1);
    boolean negated = false;
    for (Token word : words) {
      boolean verb = word.tag().startsWith("VB");
      if (verb || (word.isNoun() && !head.tag().startsWith("VB"))) {
        head = word;
      }
      negated |= NEGATIONS.contains(word.lemma());
    }
    return reporting.cue(List.of(trimmed(window, stretch, false)), head, negated);
  }

  private static List<Token> words(Window window, Stretch stretch) {
    return window.tokens().subList(stretch.first(), stretch.last() + 1);
  }

  /** The sentence is taken to end at the next mark that ends one. */
  private static Span sentence(Window window, Stretch cue) {
    int last = cue.last();
    while (last + 1 < window.tokens().size()
        && window.paragraphs().get(last + 1).equals(window.paragraphs().get(cue.last()))
        && !Set.of(".", "!", "?").contains(window.tokens().get(last).text())) {
      last++;
    }
    return new Span(
        window.tokens().get(cue.first()).span().start(), window.tokens().get(last).span().end());
  }

  /**
   * The words without punctuation at the ends; of a content also without the conjunction
   * <em>that</em> before it. Null where no word is left.
   */
  private static Span trimmed(Window window, Stretch stretch, boolean content) {
    int first = stretch.first();
    int last = stretch.last();
    while (first <= last && isMark(window.tokens().get(first), "([{$")) {
      first++;
    }
    while (last >= first && isMark(window.tokens().get(last), ")]}%$")) {
      last--;
    }
    if (content && first < last && isThat(window.tokens().get(first))) {
      first++;
    }
    return first > last
        ? null
        : new Span(
            window.tokens().get(first).span().start(), window.tokens().get(last).span().end());
  }

  private static boolean isThat(Token token) {
    return token.text().equals("that") && token.tag().equals("IN");
  }

  private static boolean isMark(Token token, String kept) {
    return token.text().codePoints().noneMatch(Character::isLetterOrDigit)
        && kept.indexOf(token.text().charAt(0)) < 0;
  }
}

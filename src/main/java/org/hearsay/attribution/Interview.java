package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Bisection;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Sentence;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * Questions and answers as print sets them: paragraphs that open with <em>Q:</em> and <em>A:</em>,
 * or <em>Q.</em> and <em>A.</em>, and those in which an answer goes on. Each is what somebody said,
 * word for word, and no statement goes on from one into the next.
 *
 * @param text of the article
 * @param turns in text order; none where it is no interview
 */
record Interview(String text, List<Turn> turns) {
  private static final double SURE = 0.95;

  /** How often each side must have its say. */
  private static final int LEAST = 2;

  private static final Set<String> ASKS = Set.of("q", "question");
  private static final Set<String> ANSWERS = Set.of("a", "answer");
  private static final Set<String> OWN = Set.of("i", "we");

  /**
   * A paragraph of an interview.
   *
   * @param label who speaks: the word before the sign; null where the answer before goes on
   * @param words all behind the sign
   */
  record Turn(Span label, Span words) {
    boolean goesOn() {
      return label == null;
    }

    int start() {
      return goesOn() ? words.start() : label.start();
    }
  }

  static Interview of(Document document) {
    List<Turn> turns = new ArrayList<>();
    List<Turn> later = new ArrayList<>();
    int asked = 0;
    int answered = 0;
    boolean answers = false;
    for (List<Token> paragraph : paragraphs(document)) {
      int from = behindLabel(paragraph);
      if (from > 0) {
        // What stands between an answer and the next label is its own if it says so.
        turns.addAll(later);
        later.clear();
        turns.add(new Turn(paragraph.get(0).span(), words(paragraph, from)));
        answers = ANSWERS.contains(label(paragraph));
        asked += answers ? 0 : 1;
        answered += answers ? 1 : 0;
      } else if (answers && isSentence(paragraph) && isPersonal(paragraph)) {
        later.add(new Turn(null, words(paragraph, 0)));
      }
    }
    return new Interview(
        document.text(), Math.min(asked, answered) < LEAST ? List.of() : List.copyOf(turns));
  }

  private static Collection<List<Token>> paragraphs(Document document) {
    return document.analysis().sentences().stream()
        .collect(
            Collectors.groupingBy(
                Sentence::paragraph,
                TreeMap::new,
                Collectors.flatMapping(
                    sentence -> sentence.tokens().stream(), Collectors.toList())))
        .values();
  }

  /** Where the words begin behind a label and its sign: <em>Q: | Why?</em>; 0 without a label. */
  private static int behindLabel(List<Token> paragraph) {
    String label = label(paragraph);
    if (!ASKS.contains(label) && !ANSWERS.contains(label)) {
      return 0;
    }
    int at = 1;
    while (at < paragraph.size() && paragraph.get(at).text().matches("[:.]")) {
      at++;
    }
    boolean signed = at > 1 || paragraph.get(0).text().endsWith(".");
    return signed && at < paragraph.size() ? at : 0;
  }

  private static String label(List<Token> paragraph) {
    String first = paragraph.get(0).text().toLowerCase(Locale.ROOT);
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }

  /** Other than a heading or a caption. */
  private static boolean isSentence(List<Token> paragraph) {
    String last = paragraph.get(paragraph.size() - 1).text();
    return !Character.isLetterOrDigit(last.codePointBefore(last.length()));
  }

  /** Whether somebody talks in it: other paragraphs may tell what happened meanwhile. */
  private static boolean isPersonal(List<Token> paragraph) {
    return paragraph.stream()
        .anyMatch(
            token ->
                token
                    .text()
                    .toLowerCase(Locale.ROOT)
                    .matches("i|me|my|mine|we|us|our|ours|you|your"));
  }

  private static Span words(List<Token> paragraph, int from) {
    return new Span(
        paragraph.get(from).span().start(), paragraph.get(paragraph.size() - 1).span().end());
  }

  /**
   * The turns, then the drafts outside all turns, and those inside one that have a cue and a source
   * other than <em>I</em> or <em>we</em>.
   */
  List<Draft> with(List<Draft> drafts) {
    if (turns.isEmpty()) {
      return drafts;
    }
    List<Draft> all = new ArrayList<>();
    Span before = null;
    for (Turn turn : turns) {
      all.add(draft(turn, before));
      before = turn.words();
    }
    drafts.stream().filter(this::fits).forEach(all::add);
    return all;
  }

  private static Draft draft(Turn turn, Span before) {
    return new Draft(
        turn.goesOn() ? Source.NONE : new Source(List.of(turn.label()), Source.Form.NOMINAL),
        Cue.NONE,
        null,
        List.of(turn.words()),
        Attribution.Kind.DIRECT,
        List.of(),
        Set.of(),
        SURE,
        turn.goesOn() ? before : null);
  }

  private boolean isOwn(Draft draft) {
    return draft.source().spans().stream()
        .anyMatch(span -> OWN.contains(span.in(text).toLowerCase(Locale.ROOT)));
  }

  private boolean fits(Draft draft) {
    List<Span> spans =
        Stream.of(draft.source().spans(), draft.cue().spans(), draft.content())
            .flatMap(List::stream)
            .toList();
    Span all = Span.covering(spans);
    Turn turn = lastBefore(all.end());
    if (turn == null || turn.words().end() <= all.start()) {
      return true;
    }
    return turn.words().contains(all) && !draft.cue().spans().isEmpty() && !isOwn(draft);
  }

  /** The last turn that begins before an index of the text; null for none. */
  private Turn lastBefore(int index) {
    int next = Bisection.first(turns.size(), i -> turns.get(i).start() >= index);
    return next == 0 ? null : turns.get(next - 1);
  }
}

package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Sentence;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * Questions and answers as print sets them: paragraphs that open with <em>Q:</em> and <em>A:</em>.
 * Each is what somebody said, word for word, and no statement goes on from one into the next.
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
   * @param label who speaks: the word before the sign
   * @param words all behind the sign
   */
  record Turn(Span label, Span words) {}

  static Interview of(Document document) {
    List<Turn> turns = new ArrayList<>();
    int asked = 0;
    int answered = 0;
    List<Sentence> sentences = document.analysis().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      List<Token> tokens = sentences.get(i).tokens();
      String label = tokens.get(0).text().toLowerCase(Locale.ROOT);
      boolean asks = ASKS.contains(label);
      boolean opens = i == 0 || sentences.get(i - 1).paragraph() != sentences.get(i).paragraph();
      if (opens
          && (asks || ANSWERS.contains(label))
          && tokens.size() > 2
          && tokens.get(1).text().equals(":")) {
        Span words = new Span(tokens.get(2).span().start(), paragraphEnd(sentences, i));
        turns.add(new Turn(tokens.get(0).span(), words));
        asked += asks ? 1 : 0;
        answered += asks ? 0 : 1;
      }
    }
    return new Interview(
        document.text(), Math.min(asked, answered) < LEAST ? List.of() : List.copyOf(turns));
  }

  private static int paragraphEnd(List<Sentence> sentences, int first) {
    int last = first;
    while (last + 1 < sentences.size()
        && sentences.get(last + 1).paragraph() == sentences.get(first).paragraph()) {
      last++;
    }
    return sentences.get(last).span().end();
  }

  /**
   * The turns, then the drafts outside all turns, and those inside one that have a cue and a source
   * other than <em>I</em> or <em>we</em>.
   */
  List<Draft> with(List<Draft> drafts) {
    if (turns.isEmpty()) {
      return drafts;
    }
    List<Draft> all = new ArrayList<>(turns.stream().map(Interview::draft).toList());
    drafts.stream().filter(this::fits).forEach(all::add);
    return all;
  }

  private static Draft draft(Turn turn) {
    return new Draft(
        new Source(List.of(turn.label()), Source.Form.NOMINAL),
        Cue.NONE,
        null,
        List.of(turn.words()),
        Attribution.Kind.DIRECT,
        List.of(),
        Set.of(),
        SURE);
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
    int low = 0;
    int high = turns.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (turns.get(middle).label().start() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : turns.get(low - 1);
  }
}

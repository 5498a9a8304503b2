package org.hearsay.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * Which words of a statement a reader takes for evidence: those of its content and cue that mean
 * something, such as <em>welcomed</em> and <em>not</em>; no pronouns, articles, helping verbs or
 * marks, and none of who says it.
 */
final class TellingWords {
  private static final Set<String> HELPING = Set.of("be", "have", "do");
  private static final Set<String> DENYING =
      Set.of("no", "nor", "neither", "nobody", "nothing", "none", "against", "without");

  private static final List<String> MEANING = List.of("NN", "VB", "JJ", "RB", "UH", "RP", "FW");

  private final List<Span> words;

  private TellingWords(List<Span> words) {
    this.words = words;
  }

  static TellingWords of(Document document, Attribution attribution) {
    List<Span> words = new ArrayList<>();
    List<Sentence> sentences = document.analysis().sentences();
    for (List<Span> part : List.of(attribution.content(), attribution.cue().spans())) {
      if (!part.isEmpty()) {
        for (Clause clause : Clause.of(sentences, part, attribution.source().spans())) {
          clause.said().stream()
              .map(clause::token)
              .filter(TellingWords::isTelling)
              .map(Token::span)
              .forEach(words::add);
        }
      }
    }
    return new TellingWords(words);
  }

  /** Whether a word of a network's window is part of one. */
  boolean hold(Span word) {
    return words.stream().anyMatch(word::overlaps);
  }

  private static boolean isTelling(Token token) {
    String tag = token.tag();
    boolean helps = tag.startsWith("VB") && HELPING.contains(token.lemma());
    return DENYING.contains(token.text().toLowerCase(Locale.ROOT))
        || (!helps && MEANING.stream().anyMatch(tag::startsWith));
  }
}

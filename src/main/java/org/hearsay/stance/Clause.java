package org.hearsay.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.model.Bisection;
import org.hearsay.model.DependencyTree;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * A sentence that a statement reaches into, and which of its tokens belong to the statement.
 *
 * @param sentence with or without tree
 * @param said numbers of the tokens that are part of the content, in order
 */
record Clause(Sentence sentence, List<Integer> said) {

  /** The sentences that some spans touch, without tokens inside {@code left out}. */
  static List<Clause> of(List<Sentence> sentences, List<Span> content, List<Span> leftOut) {
    List<Clause> found = new ArrayList<>();
    Span whole = Span.covering(content);
    for (int i = firstTouching(sentences, whole); i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.span().start() >= whole.end()) {
        break;
      }
      List<Integer> said = new ArrayList<>();
      for (int j = 0; j < sentence.tokens().size(); j++) {
        Span token = sentence.tokens().get(j).span();
        if (inside(content, token) && !inside(leftOut, token)) {
          said.add(j);
        }
      }
      if (!said.isEmpty()) {
        found.add(new Clause(sentence, said));
      }
    }
    return found;
  }

  private static int firstTouching(List<Sentence> sentences, Span whole) {
    return Bisection.first(sentences.size(), i -> sentences.get(i).span().end() > whole.start());
  }

  private static boolean inside(List<Span> spans, Span token) {
    return spans.stream().anyMatch(span -> span.contains(token));
  }

  Token token(int index) {
    return sentence.tokens().get(index);
  }

  boolean hasTree() {
    return sentence.tree() != null;
  }

  DependencyTree tree() {
    return sentence.tree();
  }

  String relation(int index) {
    return tree().relation(index);
  }

  int size() {
    return sentence.tokens().size();
  }

  /** The token of a mention that the others hang on; its last token where there is no tree. */
  OptionalInt head(Span mention) {
    int last = -1;
    for (int i = 0; i < size(); i++) {
      if (mention.contains(token(i).span())) {
        OptionalInt above = hasTree() ? tree().head(i) : OptionalInt.empty();
        boolean root =
            hasTree() && (above.isEmpty() || !mention.contains(token(above.getAsInt()).span()));
        if (root) {
          return OptionalInt.of(i);
        }
        last = i;
      }
    }
    return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
  }

  /** The tokens from one up to its root, itself first. */
  List<Integer> upwards(int token) {
    List<Integer> path = new ArrayList<>(List.of(token));
    OptionalInt head = tree().head(token);
    while (head.isPresent()) {
      path.add(head.getAsInt());
      head = tree().head(head.getAsInt());
    }
    return path;
  }

  /** The preposition of a phrase, in lower case; the empty string if it has none. */
  String preposition(int token) {
    return tree().children(token).stream()
        .filter(child -> relation(child).equals("case"))
        .map(child -> token(child).lemma())
        .findFirst()
        .orElse("");
  }
}

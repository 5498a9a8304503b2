package org.hearsay.attribution;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.model.Bisection;
import org.hearsay.model.DependencyTree;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * What the rules ask of one parsed sentence. Tokens are named by their index; sets of tokens are
 * bit sets.
 */
final class Syntax {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "no", "nor", "neither");
  private static final Set<String> VERB_PARTS = Set.of("aux", "aux:pass", "cop", "compound:prt");

  private final Sentence sentence;
  private final DependencyTree tree;

  /**
   * @param sentence one with a tree
   */
  Syntax(Sentence sentence) {
    this.sentence = sentence;
    this.tree = Coordination.mended(sentence);
  }

  /**
   * That of the sentence which holds a span; empty where none does, or it has no tree.
   *
   * @param sentences in text order
   */
  static Optional<Syntax> holding(Span span, List<Sentence> sentences) {
    int at = Bisection.first(sentences.size(), i -> sentences.get(i).span().end() >= span.end());
    return sentences.stream()
        .skip(at)
        .limit(1)
        .filter(sentence -> sentence.tree() != null && sentence.span().contains(span))
        .map(Syntax::new)
        .findFirst();
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int index) {
    return sentence.tokens().get(index);
  }

  String lemma(int index) {
    return token(index).lemma();
  }

  String lower(int index) {
    return token(index).text().toLowerCase(Locale.ROOT);
  }

  String tag(int index) {
    return token(index).tag();
  }

  String relation(int index) {
    return tree.relation(index);
  }

  boolean is(int index, String... relations) {
    return Arrays.asList(relations).contains(tree.relation(index));
  }

  OptionalInt head(int index) {
    return tree.head(index);
  }

  List<Integer> children(int index, String... relations) {
    return tree.children(index).stream().filter(child -> is(child, relations)).toList();
  }

  List<Integer> children(int index) {
    return tree.children(index);
  }

  OptionalInt child(int index, String... relations) {
    return tree.children(index).stream()
        .filter(child -> is(child, relations))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  boolean has(int index, String relation) {
    return child(index, relation).isPresent();
  }

  /** A token and all below it. */
  BitSet subtree(int index) {
    BitSet below = new BitSet();
    tree.subtree(index).forEach(below::set);
    return below;
  }

  boolean isNegated(int verb) {
    return tree.children(verb).stream().anyMatch(child -> NEGATIONS.contains(lower(child)));
  }

  boolean isPunctuation(int index) {
    return token(index).text().chars().noneMatch(Character::isLetterOrDigit)
        && !token(index).text().equals("%")
        && !token(index).text().equals("$");
  }

  boolean isVerbHead(int index) {
    return tag(index).startsWith("VB")
        && !is(index, "aux", "aux:pass", "cop", "case", "amod", "compound");
  }

  /**
   * The verb or predicate with its auxiliaries, copula, negation and particle, and adverbs that
   * stand between.
   */
  BitSet verbGroup(int head) {
    BitSet group = new BitSet();
    group.set(head);
    for (int child : tree.children(head)) {
      boolean particle = is(child, "compound:prt");
      boolean negation =
          NEGATIONS.contains(lower(child)) && child < head && is(child, "advmod", "neg", "det");
      if ((VERB_PARTS.contains(relation(child)) && (particle || child < head)) || negation) {
        group.set(child);
      }
    }
    for (int child : tree.children(head)) {
      if (is(child, "advmod")
          && child > group.nextSetBit(0)
          && child < head
          && subtree(child).cardinality() == 1) {
        group.set(child);
      }
    }
    return group;
  }

  /**
   * The first token that starts at or behind an index of the text; {@link #size()} if none does.
   */
  int firstFrom(int index) {
    return Bisection.first(size(), i -> token(i).span().start() >= index);
  }

  /** The span from the first to the last token of a set. */
  Span span(BitSet tokens) {
    return new Span(
        token(tokens.nextSetBit(0)).span().start(), token(tokens.length() - 1).span().end());
  }

  String text(BitSet tokens) {
    StringBuilder text = new StringBuilder();
    tokens.stream().forEach(i -> text.append(text.isEmpty() ? "" : " ").append(token(i).text()));
    return text.toString();
  }
}

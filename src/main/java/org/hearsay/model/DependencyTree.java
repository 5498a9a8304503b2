package org.hearsay.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * The grammatical relations between the tokens of one sentence: every token but the root hangs on
 * one other. Relations are named as in Universal Dependencies (basic dependencies), such as {@code
 * nsubj}, {@code ccomp} or {@code obl}.
 */
public final class DependencyTree {
  private final int[] heads;
  private final List<String> relations;
  private final List<List<Integer>> children;

  /**
   * @param heads for each token the index of its head; a token that hangs on nothing (a root) names
   *     itself
   * @param relations for each token the name of its relation to its head; as many as {@code heads}
   * @throws IllegalArgumentException if sizes differ, an index is out of range or the links form a
   *     cycle
   */
  public DependencyTree(List<Integer> heads, List<String> relations) {
    int size = heads.size();
    if (relations.size() != size) {
      throw new IllegalArgumentException(size + " heads but " + relations.size() + " relations");
    }
    this.heads = heads.stream().mapToInt(Integer::intValue).toArray();
    this.relations = List.copyOf(relations);
    List<List<Integer>> below = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      below.add(new ArrayList<>());
    }
    for (int i = 0; i < size; i++) {
      int head = this.heads[i];
      if (head < 0 || head >= size) {
        throw new IllegalArgumentException("token " + i + " hangs on " + head + " of " + size);
      }
      if (head != i) {
        below.get(head).add(i);
      }
    }
    below.replaceAll(Collections::unmodifiableList);
    this.children = Collections.unmodifiableList(below);
    requireNoCycle();
  }

  private void requireNoCycle() {
    byte[] state = new byte[heads.length];
    for (int i = 0; i < heads.length; i++) {
      int at = i;
      while (state[at] == 0 && heads[at] != at) {
        state[at] = 1;
        at = heads[at];
      }
      if (state[at] == 1) {
        throw new IllegalArgumentException("token " + at + " hangs on itself over others");
      }
      for (int j = i; state[j] == 1; j = heads[j]) {
        state[j] = 2;
      }
      state[at] = 2;
    }
  }

  public int size() {
    return heads.length;
  }

  /** The head of a token; empty for a root. */
  public OptionalInt head(int token) {
    return heads[token] == token ? OptionalInt.empty() : OptionalInt.of(heads[token]);
  }

  /** The name of the relation of a token to its head, {@code root} for a root. */
  public String relation(int token) {
    return relations.get(token);
  }

  /** The tokens that hang on this one, in text order. */
  public List<Integer> children(int token) {
    return children.get(token);
  }

  /** A token and everything below it, in text order. */
  public List<Integer> subtree(int token) {
    List<Integer> found = new ArrayList<>(List.of(token));
    for (int i = 0; i < found.size(); i++) {
      found.addAll(children.get(found.get(i)));
    }
    Collections.sort(found);
    return found;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DependencyTree tree
        && java.util.Arrays.equals(heads, tree.heads)
        && relations.equals(tree.relations);
  }

  @Override
  public int hashCode() {
    return 31 * java.util.Arrays.hashCode(heads) + relations.hashCode();
  }
}

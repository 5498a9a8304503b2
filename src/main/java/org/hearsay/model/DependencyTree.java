package org.hearsay.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * The grammatical relations between the tokens of one sentence: every token but the root hangs on
 * one other. Relations are named as in Universal Dependencies (basic dependencies), such as {@code
 * nsubj}, {@code ccomp} or {@code obl}.
 */
public final class DependencyTree {
  private final int size;
  private final Supplier<DependencyTree> parser;
  private volatile Links links;

  /** What is known once the sentence was parsed. */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole, never handed out
  private record Links(int[] heads, List<String> relations, List<List<Integer>> children) {}

  private DependencyTree(int size, Supplier<DependencyTree> parser, Links links) {
    this.size = size;
    this.parser = parser;
    this.links = links;
  }

  /**
   * A tree that is made when somebody first asks for its links: parsing is slow, and few sentences
   * are looked at in the end.
   *
   * @param size number of tokens
   * @param parser makes a tree of that size, the same each time; may be called by several threads
   */
  public static DependencyTree later(int size, Supplier<DependencyTree> parser) {
    return new DependencyTree(size, parser, null);
  }

  /**
   * @param heads for each token the index of its head; a token that hangs on nothing (a root) names
   *     itself
   * @param relations for each token the name of its relation to its head; as many as {@code heads}
   * @throws IllegalArgumentException if sizes differ, an index is out of range or the links form a
   *     cycle
   */
  public DependencyTree(List<Integer> heads, List<String> relations) {
    this(heads.size(), null, links(heads, relations));
  }

  private static Links links(List<Integer> heads, List<String> relations) {
    int size = heads.size();
    if (relations.size() != size) {
      throw new IllegalArgumentException(size + " heads but " + relations.size() + " relations");
    }
    int[] numbers = heads.stream().mapToInt(Integer::intValue).toArray();
    List<List<Integer>> below = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      below.add(new ArrayList<>());
    }
    for (int i = 0; i < size; i++) {
      int head = numbers[i];
      if (head < 0 || head >= size) {
        throw new IllegalArgumentException("token " + i + " hangs on " + head + " of " + size);
      }
      if (head != i) {
        below.get(head).add(i);
      }
    }
    below.replaceAll(Collections::unmodifiableList);
    requireNoCycle(numbers);
    return new Links(numbers, List.copyOf(relations), Collections.unmodifiableList(below));
  }

  private Links links() {
    if (links == null) {
      DependencyTree made = parser.get();
      if (made.size != size) {
        throw new IllegalStateException("tree of " + made.size + " for " + size + " tokens");
      }
      links = made.links();
    }
    return links;
  }

  private static void requireNoCycle(int[] heads) {
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
    return size;
  }

  /** The head of a token; empty for a root. */
  public OptionalInt head(int token) {
    int head = links().heads()[token];
    return head == token ? OptionalInt.empty() : OptionalInt.of(head);
  }

  /** The name of the relation of a token to its head, {@code root} for a root. */
  public String relation(int token) {
    return links().relations().get(token);
  }

  /** The tokens that hang on this one, in text order. */
  public List<Integer> children(int token) {
    return links().children().get(token);
  }

  /** A token and everything below it, in text order. */
  public List<Integer> subtree(int token) {
    List<Integer> found = new ArrayList<>(List.of(token));
    for (int i = 0; i < found.size(); i++) {
      found.addAll(children(found.get(i)));
    }
    Collections.sort(found);
    return found;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DependencyTree tree
        && Arrays.equals(links().heads(), tree.links().heads())
        && links().relations().equals(tree.links().relations());
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(links().heads()) + links().relations().hashCode();
  }
}

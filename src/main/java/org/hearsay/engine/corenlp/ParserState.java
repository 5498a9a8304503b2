package org.hearsay.engine.corenlp;

import java.util.Arrays;

/**
 * A sentence while it is parsed from left to right (arc-standard; Nivre 2004): a stack, the words
 * to come, and the arcs so far. Words count from 1, 0 is the root above them, -1 stands for none.
 */
final class ParserState {
  private static final int NONE = -1;

  private final int size;
  private final int[] stack;
  private final int[] heads;
  private final int[] relations;
  private final int[][] left;
  private final int[][] right;
  private int top = 1;
  private int next = 1;

  ParserState(int size) {
    this.size = size;
    this.stack = new int[size + 1];
    this.heads = new int[size + 1];
    this.relations = new int[size + 1];
    this.left = new int[2][size + 1];
    this.right = new int[2][size + 1];
    Arrays.fill(heads, NONE);
    Arrays.fill(relations, NONE);
    for (int i = 0; i < 2; i++) {
      Arrays.fill(left[i], NONE);
      Arrays.fill(right[i], NONE);
    }
  }

  boolean isDone() {
    return top == 1 && next > size;
  }

  /** The word at a depth of the stack, 0 for its top. */
  int stack(int depth) {
    return depth < top ? stack[top - 1 - depth] : NONE;
  }

  int stackSize() {
    return top;
  }

  /** The word to come at a distance, 0 for the next. */
  int buffer(int distance) {
    return next + distance <= size ? next + distance : NONE;
  }

  boolean canShift() {
    return next <= size;
  }

  /** The leftmost child but {@code rank}. */
  int left(int word, int rank) {
    return word < 0 ? NONE : left[rank][word];
  }

  /** The rightmost child but {@code rank}. */
  int right(int word, int rank) {
    return word < 0 ? NONE : right[rank][word];
  }

  int head(int word) {
    return heads[word];
  }

  /** Number of the relation of a word to its head, or -1. */
  int relation(int word) {
    return word <= 0 ? NONE : relations[word];
  }

  void shift() {
    stack[top++] = next++;
  }

  /** Hangs the second word of the stack on its top. */
  void leftArc(int relation) {
    int head = stack[top - 1];
    int child = stack[top - 2];
    link(child, head, relation);
    stack[top - 2] = head;
    top--;
  }

  /** Hangs the top of the stack on its second word. */
  void rightArc(int relation) {
    link(stack[top - 1], stack[top - 2], relation);
    top--;
  }

  private void link(int child, int head, int relation) {
    heads[child] = head;
    relations[child] = relation;
    // Arcs grow outwards: a new child is farther from its head than those before it.
    int[][] side = child < head ? left : right;
    side[1][head] = side[0][head];
    side[0][head] = child;
  }
}

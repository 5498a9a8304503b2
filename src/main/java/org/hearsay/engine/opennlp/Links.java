package org.hearsay.engine.opennlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.model.DependencyTree;

/** The links of a tree while it grows. Every token hangs on nothing until it is linked. */
final class Links {
  private final int[] heads;
  private final String[] relations;

  Links(int size) {
    heads = new int[size];
    relations = new String[size];
    Arrays.setAll(heads, i -> i);
    Arrays.fill(relations, "root");
  }

  /** Hangs a token on another, unless it hangs on something already or that would close a ring. */
  void link(int token, int head, String relation) {
    if (heads[token] != token || token == head) {
      return;
    }
    int at = head;
    while (heads[at] != at) {
      at = heads[at];
    }
    if (at != token) {
      heads[token] = head;
      relations[token] = relation;
    }
  }

  boolean isFree(int token) {
    return heads[token] == token;
  }

  /** The tree, in which everything that still hangs on nothing hangs on {@code root}. */
  DependencyTree tree(int root) {
    for (int i = 0; i < heads.length; i++) {
      if (i != root) {
        link(i, root, "dep");
      }
    }
    List<Integer> list = new ArrayList<>();
    for (int head : heads) {
      list.add(head);
    }
    return new DependencyTree(list, Arrays.asList(relations));
  }
}

package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyTreeTest {
  private static DependencyTree made() {
    return new DependencyTree(List.of(1, 1, 1), List.of("nsubj", "root", "obj"));
  }

  @Test
  void isMadeOnceAndOnlyWhenItsLinksAreAskedFor() {
    List<String> calls = new ArrayList<>();
    DependencyTree tree =
        DependencyTree.later(
            3,
            () -> {
              calls.add("parsed");
              return made();
            });
    assertThat(tree.size()).isEqualTo(3);
    assertThat(calls).isEmpty();
    assertThat(tree.head(0)).hasValue(1);
    assertThat(tree.head(1)).isEmpty();
    assertThat(tree.children(1)).containsExactly(0, 2);
    assertThat(tree.relation(2)).isEqualTo("obj");
    assertThat(tree.subtree(1)).containsExactly(0, 1, 2);
    assertThat(calls).hasSize(1);
    assertThat(tree).isEqualTo(made()).hasSameHashCodeAs(made());
  }

  @Test
  void aTreeOfAnotherSizeIsAFault() {
    DependencyTree tree = DependencyTree.later(2, DependencyTreeTest::made);
    assertThatIllegalStateException().isThrownBy(() -> tree.head(0)).withMessageContaining("3");
  }
}

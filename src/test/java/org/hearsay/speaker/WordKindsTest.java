package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordKindsTest {
  private enum Doing {
    INSIDE,
    OUTSIDE
  }

  private enum Narrow {
    INSIDE
  }

  @Test
  void aColumnTellsTheKindsOfAWord() {
    WordKinds<Doing> verbs = new WordKinds<>("doers.tsv", 2, Doing.class);
    assertThat(verbs.is("chair", Doing.INSIDE)).isTrue();
    assertThat(verbs.is("chair", Doing.OUTSIDE)).isFalse();
    assertThat(verbs.is("represent", Doing.OUTSIDE)).isTrue();
    assertThat(verbs.has("represent")).isTrue();
    assertThat(verbs.has("Represent")).isFalse();
  }

  @Test
  void aKindThatThereIsNotIsAFault() {
    assertThatThrownBy(() -> new WordKinds<>("doers.tsv", 2, Narrow.class))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

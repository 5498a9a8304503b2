package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamePersonTest {
  private final SamePerson same = new SamePerson(new GivenNames(List.of()));

  private boolean maybe(String one, String other) {
    return same.maybe(one.split(" ", -1), other.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "alice walker, walker",
    "alice walker, alice",
    "alice walker, a. walker",
    "alice walker, alice wallker",
    "robert hallworth, bob hallworth",
    "robert hallworth, bob",
    "josé ibáñez-roca, roca",
    "rodrigo pellicer ibarra, rodrigo pellicer",
    "zsolt kerekes, kerekes zsolt",
    "moses general midnight dao, general midnight",
    "rodrigo pellicer ibarra, don rodrigo",
    "rodrigo pellicer, don rodrigo"
  })
  void namesOfOnePersonMayDiffer(String one, String other) {
    assertThat(maybe(one, other)).isTrue();
    assertThat(maybe(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "pieter jansen, milena jansen",
    "alice walker, b. walker",
    "alice walker, alice berg",
    "rodrigo pellicer ibarra, don pellicer",
    "rodrigo pellicer, don pellicer"
  })
  void namesOfTwoPersonsMayShareAPart(String one, String other) {
    assertThat(maybe(one, other)).isFalse();
    assertThat(maybe(other, one)).isFalse();
  }

  @Test
  void aShortFormIsNoFamilyName() {
    assertThat(maybe("robert hallworth", "bob berg")).isFalse();
  }
}

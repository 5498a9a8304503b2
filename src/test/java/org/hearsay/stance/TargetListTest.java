package org.hearsay.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.hearsay.model.RosterEntry;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class TargetListTest {
  private static RosterEntry entry(String name, String... aliases) {
    return new RosterEntry(name, List.of(aliases), null, List.of(), null, null, Map.of());
  }

  private static final TargetList LIST =
      new TargetList(
          List.of(
              entry("carbon tax", "tax on carbon", "carbon levy"),
              entry("World Health Organization", "WHO"),
              entry("tax")));

  private static List<String> in(String text) {
    return LIST.in(text, new Span(0, text.length())).stream()
        .map(found -> found.target().name() + ": " + found.span().in(text))
        .toList();
  }

  @Test
  void namesAreFoundWordByWordWhateverTheirCase() {
    assertThat(in("The Carbon-Tax, or carbon\nlevy, is a tax on carbon; no carbonic taxes."))
        .containsExactly(
            "carbon tax: Carbon-Tax", "carbon tax: carbon\nlevy", "carbon tax: tax on carbon");
    assertThat(in("Every tax on coal")).containsExactly("tax: tax");
  }

  @Test
  void aNameOfCapitalsIsFoundInCapitalsOnly() {
    assertThat(in("The WHO, who else")).containsExactly("World Health Organization: WHO");
  }

  @Test
  void aWholeNameMayMeanATarget() {
    assertThat(LIST.named("Carbon Tax")).map(RosterEntry::name).contains("carbon tax");
    assertThat(LIST.named("Carbon Tax Alliance")).isEmpty();
    assertThat(TargetList.NONE.named("tax")).isEmpty();
  }

  @Test
  void twoTargetsOfOneNameAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TargetList(List.of(entry("tax"), entry("tax", "levy"))))
        .withMessageContaining("tax");
  }

  @Test
  void aNameWithoutALetterIsNeverFound() {
    assertThat(new TargetList(List.of(entry("—"))).in("a — b", new Span(0, 5))).isEmpty();
  }
}

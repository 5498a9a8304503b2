package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Coastal Fire Authority put it out. \"The CFA were marvellous,\" she said. | Coastal Fire Authority | CFA",
        "The U.S. Coast and Drug Administration sued. A CDA panel said no. | U.S. Coast and Drug Administration | CDA",
        "Northern Motor Works Co closed a plant. NMW said it was sorry. | Northern Motor Works Co | NMW",
        "Rapid Relief Forces took the town. The RRF denied it. | Rapid Relief Forces | RRF"
      })
  void aBodyIsCalledByItsInitials(String text, String name, String letters) {
    Cluster body = TestReading.of(text).named(name);
    assertThat(body.type()).isEqualTo(EntityType.ORGANIZATION);
    assertThat(body.aliases()).contains(letters);
  }

  @Test
  void whatTwoBodiesMayBeCalledIsLookedForNowhere() {
    Words words = TestReading.of("He likes NUM and the CFA.").reading().words();
    List<Name> named =
        Stream.of("Northern Union Miners", "New Urban Movement", "Coastal Fire Authority")
            .map(text -> new Name(new Range(0, 3), text, EntityType.ORGANIZATION, null))
            .toList();
    assertThat(new Acronyms(words, named).find(new BitSet()))
        .extracting(Name::text)
        .containsExactly("CFA");
  }

  @Test
  void smallWordsCountInLongOnesAlone() {
    assertThat(Acronyms.of("Bank of Norland")).contains("BN", "BON");
    assertThat(Acronyms.of("US Open")).doesNotContain("O");
  }
}

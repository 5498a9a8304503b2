package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Ministry of Transport, Building and Housing said no. | Ministry of Transport, Building and Housing",
        "The Department of Parks and Open Spaces denied it. | Department of Parks and Open Spaces",
        "The National Storm Relief and Rescue Council met. | National Storm Relief and Rescue Council",
        "The Right and Reason party, now in opposition, said no. | Right and Reason"
      })
  void whatABodyIsForIsPartOfItsName(String text, String name) {
    assertThat(TestReading.of(text).named(name).type()).isEqualTo(EntityType.ORGANIZATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Ministry of Defence and Boeing agreed a price. | Ministry of Defence",
        "The University of Oslo and Statoil signed a deal. | University of Oslo",
        "The Kremlin and Defence Ministry said no. | Defence Ministry"
      })
  void twoBodiesAreTwo(String text, String name) {
    assertThat(TestReading.of(text).named(name)).isNotNull();
  }
}

package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Water UK said customers would pay more. | Water UK",
        "He criticized Indigenous Grants Canada for it. | Indigenous Grants Canada",
        "Ann Marlow of Haven UK said the old would freeze. | Haven UK",
        "Police Scotland said so on Monday. | Police Scotland",
        "Fares went up under Great British Ferries rules. | Great British Ferries",
        "Ann Marlow said the Church of Denmark had failed. | Church of Denmark",
        "The Danish Museum is open to lending it. | Danish Museum"
      })
  void aBodyMayBeCalledAfterItsCountry(String text, String name) {
    TestReading article = TestReading.of(text);
    assertThat(article.named(name).type()).isEqualTo(EntityType.ORGANIZATION);
    assertThat(article.reading().names().all()).noneMatch(Cluster::isCountry);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oil Russia sells goes to the east. | Russia",
        "Hosts Qatar said they were ready. | Qatar",
        "Yesterday France said it would help. | France",
        "On Monday Germany agreed to help. | Germany",
        "He was born in Nazi Germany. | Germany",
        "Former England captain Joe Marsh said no. | England",
        "The conservative British Prime Minister said no. | United Kingdom"
      })
  void aCountryIsOneBehindWhatIsNoName(String text, String name) {
    assertThat(TestReading.of(text).named(name).type()).isEqualTo(EntityType.COUNTRY);
  }
}

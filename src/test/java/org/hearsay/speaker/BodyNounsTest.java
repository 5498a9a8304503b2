package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyNounsTest {
  private static final BodyNouns NOUNS = new BodyNouns();

  @Test
  void aNounMayMeanSeveralKindsOfBody() {
    assertThat(NOUNS.isAuthority("watchdog")).isTrue();
    assertThat(NOUNS.mayTakeUp("watchdog")).isTrue();
    assertThat(NOUNS.isBusiness("watchdog")).isFalse();
  }

  @Test
  void aCompanyMayTakeUpWhatSaysNotWhatItIs() {
    assertThat(NOUNS.mayTakeUp("insurer")).isTrue();
    assertThat(NOUNS.isAnyBusiness("insurer")).isFalse();
    assertThat(NOUNS.mayTakeUp("cathedral")).isFalse();
  }

  @Test
  void aTraderNeedNotBeABodyThatSpeaks() {
    assertThat(NOUNS.isTrader("vendor")).isTrue();
    assertThat(new Nouns().isBody("vendor")).isFalse();
  }
}

package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;

class ResolutionBuilderTest {
  private final TestReading article = TestReading.of("Anna Berg met Peter Aldwin.");

  /** What becomes of Anna, with Peter as her rival. */
  private Speaker speaker(double confidence, double rival) {
    Reading reading = article.reading();
    Finding finding =
        Finding.by("test", reading.span(0), article.referent("Anna Berg"), confidence)
            .with(List.of(new Finding.Rival(article.referent("Peter Aldwin"), rival)));
    reading.earlier().add(finding);
    List<Speaker> speakers = new ResolutionBuilder(reading).build().speakers();
    return speakers.get(speakers.size() - 1);
  }

  @Test
  void whoIsLikelyEnoughIsNamed() {
    Speaker speaker = speaker(0.3, 0.2);
    assertThat(speaker.name()).isEqualTo("Anna Berg");
    assertThat(speaker.status()).isEqualTo(Speaker.Status.RESOLVED);
    assertThat(speaker.confidence()).isEqualTo(0.3);
    assertThat(speaker.alternatives())
        .extracting(Speaker.Alternative::name)
        .containsExactly("Peter Aldwin");
  }

  @Test
  void whoIsAnyLessLikelyIsOnlyTheFirstWhomItMayBe() {
    Speaker speaker = speaker(Math.nextDown(0.3), 0.2);
    assertThat(speaker.name()).isNull();
    assertThat(speaker.status()).isEqualTo(Speaker.Status.UNRESOLVED);
    assertThat(speaker.confidence()).isZero();
    assertThat(speaker.alternatives())
        .extracting(Speaker.Alternative::name)
        .containsExactly("Anna Berg", "Peter Aldwin");
  }

  @Test
  void whoIsHardlyPossibleIsNoAlternative() {
    assertThat(speaker(0.9, 0.05).alternatives()).hasSize(1);
    assertThat(speaker(0.9, Math.nextDown(0.05)).alternatives()).isEmpty();
  }
}

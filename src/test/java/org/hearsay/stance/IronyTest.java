package org.hearsay.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IronyTest {
  @Test
  @Timeout(20)
  void runsOfMarksTakeLinearTime() {
    assertThat(touches(Attribution.Kind.DIRECT, "a" + "\u0301".repeat(400_000), "a")).isFalse();
  }

  private static boolean touches(Attribution.Kind kind, String text, String evidence) {
    Attribution attribution =
        new Attribution(
            kind,
            Source.NONE,
            Cue.NONE,
            List.of(new Span(0, text.length())),
            null,
            null,
            Set.of(),
            1);
    int start = text.indexOf(evidence);
    return Irony.of(text, attribution).touches(List.of(new Span(start, start + evidence.length())));
  }

  @ParameterizedTest
  @CsvSource({
    "DIRECT, We have seen the so-called generous offer of Oslo., generous, true",
    "DIRECT, We have seen the so-called offer that Oslo made us and it is generous., generous, false",
    "DIRECT, Oslo’s ‘help’ came a year late., help, true",
    "DIRECT, Oslo’s help came a year late and they call that ‘quick’., help, false",
    "MIXED, Oslo’s plan was “brilliant” and quick., brilliant, false",
    "DIRECT, Thanks for nothing Oslo., Thanks, true",
    "DIRECT, Thanks for everything Oslo., Thanks, false",
    "INDIRECT, the supposedly wise minister had erred, wise, true",
    "DIRECT, Oslo’s police are supposed to protect us., protect, false",
    "DIRECT, That was a so-called deal. Great people made it., Great, false",
    "DIRECT, ‘It’s a great deal’., great, false",
    "DIRECT, He told ‘em that he’d help., that, false",
    "DIRECT, O'Neill's idea was good., Neill, false",
    "DIRECT, They told the ‘truth as they had seen it from afar’., truth, false"
  })
  void wordsUnderASignAreDoubtful(
      Attribution.Kind kind, String text, String evidence, boolean doubtful) {
    assertThat(touches(kind, text, evidence)).isEqualTo(doubtful);
  }
}

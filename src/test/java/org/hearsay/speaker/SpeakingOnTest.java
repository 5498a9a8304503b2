package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class SpeakingOnTest {
  private static final String SPEECH = "It burned,";

  /** Whom the last words mean behind a quotation, where Anna Berg has spoken before it. */
  private static String found(String text, String words) {
    TestReading article = TestReading.of(text);
    Reading reading = article.reading();
    reading.discourse().spoke(article.referent("Anna Berg"), article.named("Anna Berg").first());
    int speech = text.indexOf(SPEECH);
    int source = text.lastIndexOf(words);
    Attribution attribution =
        new Attribution(
            Attribution.Kind.DIRECT,
            new Source(List.of(new Span(source, source + words.length())), Source.Form.NOMINAL),
            Cue.NONE,
            List.of(new Span(speech, speech + SPEECH.length())),
            null,
            null,
            Set.of(),
            1);
    PersonNoun noun = PersonNoun.of(reading, SourceMention.of(reading.words(), attribution, 0));
    Finding finding = new SpeakingOn(reading, new Qualifiers(reading)).find(noun);
    return finding == null ? null : finding.referent().name();
  }

  @Test
  void whoSpokeBeforeTheQuotationSpeaksOnWhateverTheNounSays() {
    assertThat(found("Survivor Anna Berg spoke. \"It burned,\" the student said.", "the student"))
        .isEqualTo("Anna Berg");
    assertThat(
            found(
                "Economist Anna Berg spoke. \"It burned,\" said the Ohio State professor.",
                "the Ohio State professor"))
        .isEqualTo("Anna Berg");
    assertThat(found("Anna Berg spoke. \"It burned,\" the minister said.", "the minister"))
        .isEqualTo("Anna Berg");
  }

  @Test
  void theQuotationMayOpenTheNextParagraph() {
    assertThat(found("Anna Berg spoke.\n\n\"It burned,\" the student said.", "the student"))
        .isEqualTo("Anna Berg");
    assertThat(found("Anna Berg spoke.\n\nBad. \"It burned,\" the student said.", "the student"))
        .isNull();
    assertThat(found("Anna Berg spoke.\n\nBad.\n\n\"It burned,\" the student said.", "the student"))
        .isNull();
  }

  @Test
  void whoIsCalledByTheNounElsewhereIsMeant() {
    assertThat(found("Anna Berg told the student. \"It burned,\" the student said.", "the student"))
        .isNull();
    assertThat(
            found(
                "Anna Berg spoke. Peter Aldwin left. \"It burned,\" the singer said.",
                "the singer"))
        .isNull();
  }

  @Test
  void anotherKindOfPersonIsNotMeant() {
    assertThat(found("The singer Anna Berg spoke. \"It burned,\" the judge said.", "the judge"))
        .isNull();
    assertThat(found("Anna Berg, 52, spoke. \"It burned,\" the teenager said.", "the teenager"))
        .isNull();
    assertThat(
            found(
                "French singer Anna Berg spoke. \"It burned,\" the Danish baker said.",
                "the Danish baker"))
        .isNull();
    assertThat(found("Anna Berg spoke. \"It burned,\" a student said.", "a student")).isNull();
  }

  @Test
  void nobodySpeaksOnInFrontOfWhatIsSaid() {
    assertThat(found("Anna Berg spoke. The student said: \"It burned,\".", "The student")).isNull();
  }
}

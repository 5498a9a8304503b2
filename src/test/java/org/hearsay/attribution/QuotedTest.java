package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Cue;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

/** What quotations say of contents that a network has found. */
class QuotedTest {
  private static List<String> content(String marked) {
    MarkedText text = MarkedText.parse(marked);
    Draft found = text.draft(Cue.Type.NEUTRAL);
    Quoted quoted =
        new Quoted(
            text.text(),
            new QuotationScanner().scan(text.text(), List.of(new Span(0, text.text().length()))));
    return text.words(quoted.draft(found).content());
  }

  @Test
  void whatStandsBehindTheCueOfWholeSpeechIsNotSaid() {
    assertThat(
            content(
                "“[content So she has told me],” [source he] [cue confided] [content out of her"
                    + " hearing]."))
        .containsExactly("So she has told me,");
  }

  @Test
  void speechThatGoesOnBehindTheCueIsSaid() {
    assertThat(
            content(
                "“[content Judges are patient],” [source he] [cue said]. “[content Ministers are"
                    + " not.]”"))
        .containsExactly("Judges are patient,", "Ministers are not.");
  }

  @Test
  void wordsWithoutMarksGoOnBehindSpeechThatIsNotWhole() {
    assertThat(content("“[content A scandal]”, [source he] [cue said], [content is what it was]."))
        .containsExactly("A scandal", "is what it was");
  }
}

package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.io.ReadingFixture.piped;

import java.io.InputStream;
import java.io.PipedInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardInputTest {
  @Test
  void proseIsOneArticle() {
    Incoming incoming = ReadingFixture.article(piped("“No,” said Liisa Saar.\n"));
    assertThat(incoming.article().id()).isEqualTo("stdin");
    assertThat(incoming.article().text()).isEqualTo("“No,” said Liisa Saar.\n");
    assertThat(incoming.origin()).isEqualTo("stdin");
  }

  @Test
  void proseMayBeginWithABracket() {
    assertThat(piped("[Updated] The harbour is closed.").get(0)).isInstanceOf(Incoming.class);
  }

  @Test
  void anObjectOverSeveralLinesIsOneArticle() {
    assertThat(piped("\uFEFF\n {\n \"id\": \"a\",\n \"text\": \"A.\"\n}\n"))
        .map(ReadingFixture::outcome)
        .containsExactly("a");
  }

  @Test
  void objectsOnLinesAreOneArticleEach() {
    List<Reading> readings = piped("{\"id\":\"a\",\"text\":\"A.\"} \r\n{\"text\":\"B.\"}\n");
    assertThat(readings).map(ReadingFixture::outcome).containsExactly("a", "stdin-2");
    assertThat(readings.get(1).origin()).isEqualTo("stdin:2");
  }

  @Test
  void aFirstLineLongerThanWhatIsLookedAtIsALine() {
    String text = "{\"id\":\"a\",\"text\":\"" + "A ".repeat(40_000) + "\"}\n{\"text\":\"B.\"}";
    assertThat(piped(text)).map(ReadingFixture::outcome).containsExactly("a", "stdin-2");
  }

  @Test
  void anArrayOfObjectsIsRefusedAndNotReadAsProse() {
    Reject reject = ReadingFixture.reject(piped("[\n {\"text\":\"A.\"}]"));
    assertThat(reject.code()).isEqualTo("wrong-type");
    assertThat(reject.message()).contains("array").contains(".jsonl");
  }

  @Test
  void nothingIsRejectedAsEmpty() {
    assertThat(piped("")).map(ReadingFixture::outcome).containsExactly("empty");
  }

  @Test
  void aStreamThatBreaksIsRejectedAsUnreadable() {
    InputStream broken = new PipedInputStream();
    assertThat(ReadingFixture.reject(ReadingFixture.read(List.of("-"), broken)).message())
        .isEqualTo("reading broke off: Pipe not connected");
  }
}

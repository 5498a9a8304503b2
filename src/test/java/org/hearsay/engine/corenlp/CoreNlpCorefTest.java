package org.hearsay.engine.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.Resolution;
import org.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;

class CoreNlpCorefTest {
  @Test
  void aPronounIsWhoeverItsChainNames() throws IOException {
    Document document =
        TestEngines.ruled()
            .process(
                Article.of("a", "Angela Merkel came to Berlin. She said that talks were long."));
    Resolution found = CoreNlpCoref.load(CoreNlpCorefTest::open).resolve(document);
    assertThat(found.speakers()).hasSameSizeAs(document.attributions());
    assertThat(found.speakers()).extracting(Speaker::name).containsOnly("Angela Merkel");
    assertThat(found.entities()).extracting(e -> e.name()).contains("Angela Merkel");
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = CoreNlpCorefTest.class.getClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw new FileNotFoundException(resource);
    }
    return in;
  }
}

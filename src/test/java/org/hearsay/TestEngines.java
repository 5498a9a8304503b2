package org.hearsay;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.analysis.Analyzer;
import org.hearsay.attribution.Attributor;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.attribution.LinearModel;
import org.hearsay.attribution.SyntacticAttributor;
import org.hearsay.engine.corenlp.CoreNlpAnalyzer;

/** The real engine and models for tests, loaded once for each JVM. */
public final class TestEngines {
  private TestEngines() {}

  /** The default engine, which parses every sentence. */
  public static Analyzer coreNlp() {
    return Holder.CORENLP;
  }

  /** The default attributor with the shipped model. */
  public static Attributor attributor() {
    return Holder.ATTRIBUTOR;
  }

  private static final class Holder {
    static final Analyzer CORENLP = load();
    static final Attributor ATTRIBUTOR = loadAttributor();

    private static Analyzer load() {
      try {
        return CoreNlpAnalyzer.load(Holder::resource, tokens -> true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Attributor loadAttributor() {
      try (var reader = Files.newBufferedReader(Path.of("models", "attribution-1.tsv"))) {
        return new SyntacticAttributor(CueLexicon.load(), LinearModel.read(reader));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static InputStream resource(String name) throws IOException {
      InputStream in = TestEngines.class.getClassLoader().getResourceAsStream(name);
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return new BufferedInputStream(in);
    }
  }
}

package org.hearsay.engine.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;
import org.hearsay.analysis.LanguageIdentifier;
import org.hearsay.analysis.ModelSource;

/**
 * OpenNLP's language detector for 103 languages. It looks at two samples of a text, from its
 * beginning and its middle, so that time does not grow with length.
 */
public final class OpenNlpLanguageIdentifier implements LanguageIdentifier {
  /** The name under which {@link ModelSource} is asked for the model. */
  public static final String MODEL = "langdetect-183.bin";

  private static final int SAMPLE = 1_000;
  private static final int MIN_LETTERS = 60;

  /**
   * Less sure than this, a text is taken to tell nothing: names and numbers look like many
   * languages.
   */
  private static final double MIN_CONFIDENCE = 0.2;

  private final ThreadSafeLanguageDetectorME detector;

  private OpenNlpLanguageIdentifier(ThreadSafeLanguageDetectorME detector) {
    this.detector = detector;
  }

  /**
   * @throws IOException if the model is missing or not the one expected
   */
  public static OpenNlpLanguageIdentifier load(ModelSource source) throws IOException {
    try (InputStream in = source.open(MODEL)) {
      return new OpenNlpLanguageIdentifier(
          new ThreadSafeLanguageDetectorME(new LanguageDetectorModel(in)));
    }
  }

  @Override
  public String identify(String text) {
    String sample = sample(text);
    long letters = sample.codePoints().filter(Character::isLetter).count();
    if (letters < MIN_LETTERS) {
      return null;
    }
    Language best = detector.predictLanguage(sample);
    return best.getConfidence() < MIN_CONFIDENCE ? null : tag(best.getLang());
  }

  private static String sample(String text) {
    if (text.length() <= 2 * SAMPLE) {
      return text;
    }
    int middle = text.length() / 2;
    return text.substring(0, SAMPLE) + ' ' + text.substring(middle, middle + SAMPLE);
  }

  /**
   * The two-letter code of a language that OpenNLP names by three letters, or those where it has no
   * shorter one.
   */
  private static String tag(String threeLetters) {
    if (threeLetters.equals("cmn")) {
      return "zh";
    }
    for (String two : Locale.getISOLanguages()) {
      if (Locale.forLanguageTag(two).getISO3Language().equals(threeLetters)) {
        return two;
      }
    }
    return threeLetters;
  }
}

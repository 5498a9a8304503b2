package org.hearsay.engine.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import edu.stanford.nlp.time.TimeExpressionExtractor;
import edu.stanford.nlp.time.TimeExpressionExtractorImpl;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.hearsay.analysis.ModelSource;
import org.hearsay.claim.TimeTagger;
import org.hearsay.model.Claim;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * Times by CoreNLP's SUTime (Chang and Manning, LREC 2012), without its holidays. Its rules take a
 * second to load, so that is put off until the first time is looked for. Callers wait for each
 * other: the library does not say whether its rules may be shared.
 */
public final class SuTimeTagger implements TimeTagger {
  private static final List<String> RULES =
      List.of(
          CoreNlpModels.ROOT + "sutime/defs.sutime.txt",
          CoreNlpModels.ROOT + "sutime/english.sutime.txt");
  private static final Set<String> TYPES = Set.of("DATE", "TIME");

  private TimeExpressionExtractor extractor;

  private SuTimeTagger() {}

  /**
   * @param source checks the rules, which run as code; the library then loads the same ones from
   *     the class path
   * @throws IOException if they are missing or not the ones expected
   */
  public static SuTimeTagger load(ModelSource source) throws IOException {
    for (String rules : RULES) {
      source.open(rules).close();
    }
    return new SuTimeTagger();
  }

  @Override
  public synchronized List<Claim.Time> tag(List<Token> tokens, LocalDate reference) {
    if (extractor == null) {
      extractor = extractor();
    }
    try {
      return times(
          tokens, extractor.extractTimeExpressionCoreMaps(map(tokens), reference.toString()));
    } catch (RuntimeException | StackOverflowError e) {
      return List.of();
    }
  }

  private static TimeExpressionExtractor extractor() {
    RedwoodConfiguration.errorLevel().apply();
    Properties properties = new Properties();
    properties.setProperty("sutime.rules", String.join(",", RULES));
    // Holidays would need another library.
    properties.setProperty("sutime.binders", "0");
    return new TimeExpressionExtractorImpl("sutime", properties);
  }

  /** The tokens as if one blank stood between them. */
  private static CoreMap map(List<Token> tokens) {
    List<CoreLabel> labels = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      CoreLabel label = new CoreLabel();
      label.setWord(token.text());
      label.setValue(token.text());
      label.setOriginalText(token.text());
      label.setTag(token.tag());
      label.setLemma(token.lemma());
      label.setBeginPosition(text.length());
      label.setEndPosition(text.length() + token.text().length());
      text.append(token.text()).append(' ');
      labels.add(label);
    }
    CoreMap map = new ArrayCoreMap();
    map.set(TokensAnnotation.class, labels);
    map.set(TextAnnotation.class, text.toString());
    map.set(CharacterOffsetBeginAnnotation.class, 0);
    map.set(CharacterOffsetEndAnnotation.class, text.length());
    return map;
  }

  private static List<Claim.Time> times(List<Token> tokens, List<CoreMap> found) {
    List<Claim.Time> times = new ArrayList<>();
    int[] starts = new int[tokens.size()];
    int length = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = length;
      length += tokens.get(i).text().length() + 1;
    }
    int free = 0;
    for (CoreMap one : found) {
      Timex timex = one.get(TimexAnnotation.class);
      int first = before(starts, one.get(CharacterOffsetBeginAnnotation.class));
      int last = before(starts, one.get(CharacterOffsetEndAnnotation.class) - 1);
      if (timex != null
          && timex.value() != null
          && TYPES.contains(timex.timexType())
          && first >= free) {
        Span span = new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
        times.add(new Claim.Time(span, timex.value()));
        free = last + 1;
      }
    }
    return times;
  }

  /** The last token that begins at a place or before it. */
  private static int before(int[] starts, int place) {
    int at = Arrays.binarySearch(starts, place);
    return at >= 0 ? at : -at - 2;
  }
}

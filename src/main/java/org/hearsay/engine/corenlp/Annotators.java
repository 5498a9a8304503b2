package org.hearsay.engine.corenlp;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.hearsay.analysis.ModelSource;

/**
 * Sets up CoreNLP's own annotators, as its manual says, for the peers in this package: statistical
 * coreference, and the models that the program itself uses for everything before.
 */
final class Annotators {
  /** What coreference reads, in the order in which it is to be made. */
  static final String BEFORE_COREF = "tokenize,pos,lemma,ner,depparse";

  /** What annotators up to coreference deserialize. */
  private static final List<String> RESOURCES =
      List.of(
          CoreNlpModels.TAGGER,
          CoreNlpModels.NAMES,
          CoreNlpModels.PARSER,
          CoreNlpModels.ROOT + "coref/md-model-dep.ser.gz",
          CoreNlpModels.ROOT + "coref/statistical/ranking_model.ser.gz",
          CoreNlpModels.ROOT + "coref/statistical/word_counts.ser.gz",
          CoreNlpModels.ROOT + "dcoref/gender.map.ser.gz");

  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("pos.model", CoreNlpModels.TAGGER),
          Map.entry("ner.model", CoreNlpModels.NAMES),
          Map.entry("ner.useSUTime", "false"),
          Map.entry("ner.applyNumericClassifiers", "false"),
          Map.entry("ner.applyFineGrained", "false"),
          Map.entry("maxAdditionalKnownLCWords", "0"),
          Map.entry("depparse.model", CoreNlpModels.PARSER),
          Map.entry("coref.algorithm", "statistical"));

  private Annotators() {}

  /**
   * Checks everything that annotators deserialize, which they then load from the class path.
   *
   * @param more resources beside those of coreference
   * @throws IOException if a model is missing or not the one expected
   */
  static void check(ModelSource source, String... more) throws IOException {
    List<String> resources = new ArrayList<>(RESOURCES);
    resources.addAll(List.of(more));
    for (String resource : resources) {
      source.open(resource).close();
    }
  }

  /**
   * @param names separated by commas; what they need may have been made by other ones
   */
  static StanfordCoreNLP of(String names) {
    RedwoodConfiguration.errorLevel().apply();
    Properties properties = new Properties();
    properties.putAll(SETTINGS);
    properties.setProperty("annotators", names);
    return new StanfordCoreNLP(properties, false);
  }
}

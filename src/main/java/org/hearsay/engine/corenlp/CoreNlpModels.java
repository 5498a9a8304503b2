package org.hearsay.engine.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.hearsay.analysis.ModelSource;

/**
 * The three models that the engine loads, about 60 MB on disk. Each may be shared between threads.
 *
 * @param tagger part-of-speech tags
 * @param names persons, organisations and places; the standard 3-class model, without SUTime and
 *     fine-grained rules, which cost sixty times as much
 * @param parser our reading of the library's model: basic Universal Dependencies (Chen and Manning,
 *     EMNLP 2014)
 */
record CoreNlpModels(MaxentTagger tagger, CRFClassifier<CoreLabel> names, TransitionParser parser) {
  /** Where the library keeps its models. */
  static final String ROOT = "edu/stanford/nlp/models/";

  static final String TAGGER = ROOT + "pos-tagger/english-left3words-distsim.tagger";
  static final String NAMES = ROOT + "ner/english.all.3class.distsim.crf.ser.gz";
  static final String PARSER = ROOT + "parser/nndep/english_UD.gz";
  static final List<String> RESOURCES = List.of(TAGGER, NAMES, PARSER);

  static CoreNlpModels load(ModelSource source) throws IOException {
    RedwoodConfiguration.errorLevel().apply();
    return new CoreNlpModels(tagger(source), names(source), parser(source));
  }

  private static MaxentTagger tagger(ModelSource source) throws IOException {
    try (InputStream in = source.open(TAGGER)) {
      return new MaxentTagger(in);
    }
  }

  private static CRFClassifier<CoreLabel> names(ModelSource source) throws IOException {
    Properties properties = new Properties();
    // Words seen in lower case would otherwise be remembered from article to article and change
    // later answers.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    try (ObjectInputStream in =
        new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(source.open(NAMES))))) {
      return CRFClassifier.getClassifier(in, properties);
    } catch (ClassNotFoundException e) {
      throw new IOException("model " + NAMES + " does not fit this version of CoreNLP", e);
    }
  }

  private static TransitionParser parser(ModelSource source) throws IOException {
    try (InputStream in = source.open(PARSER)) {
      return new TransitionParser(TransitionModel.read(in));
    }
  }
}

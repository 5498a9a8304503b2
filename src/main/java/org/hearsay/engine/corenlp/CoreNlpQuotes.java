package org.hearsay.engine.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.QuotationsAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.hearsay.analysis.Limits;
import org.hearsay.analysis.ModelSource;
import org.hearsay.model.Article;
import org.hearsay.model.Document;

/**
 * CoreNLP's own quote annotator with speaker attribution (Muzny et al., EACL 2017), as a peer to be
 * measured against; no part of the product. It is set up as its manual says, with statistical
 * coreference, and finds direct speech of persons.
 *
 * <p>The annotator is not safe to share between threads, and copies of it share their parts, so
 * articles wait for each other here.
 */
public final class CoreNlpQuotes {
  private static final String ROOT = "edu/stanford/nlp/models/";

  /** What the annotators deserialize; each is checked before they do. */
  private static final List<String> RESOURCES =
      List.of(
          CoreNlpModels.TAGGER,
          CoreNlpModels.NAMES,
          CoreNlpModels.PARSER,
          ROOT + "coref/md-model-dep.ser.gz",
          ROOT + "coref/statistical/ranking_model.ser.gz",
          ROOT + "coref/statistical/word_counts.ser.gz",
          ROOT + "dcoref/gender.map.ser.gz",
          ROOT + "quoteattribution/quoteattribution_model.ser");

  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote"),
          Map.entry("pos.model", CoreNlpModels.TAGGER),
          Map.entry("ner.model", CoreNlpModels.NAMES),
          Map.entry("ner.useSUTime", "false"),
          Map.entry("ner.applyNumericClassifiers", "false"),
          Map.entry("ner.applyFineGrained", "false"),
          Map.entry("maxAdditionalKnownLCWords", "0"),
          Map.entry("depparse.model", CoreNlpModels.PARSER),
          Map.entry("coref.algorithm", "statistical"));

  private final StanfordCoreNLP pipeline;

  private CoreNlpQuotes(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * @param source checks the models; the annotators then load the same ones from the class path
   * @throws IOException if a model is missing or not the one expected
   */
  public static CoreNlpQuotes load(ModelSource source) throws IOException {
    RedwoodConfiguration.errorLevel().apply();
    for (String resource : RESOURCES) {
      source.open(resource).close();
    }
    Properties properties = new Properties();
    properties.putAll(SETTINGS);
    return new CoreNlpQuotes(new StanfordCoreNLP(properties));
  }

  /**
   * The quotations of an article with the mentions and names of their speakers, and no other layer.
   *
   * @throws org.hearsay.analysis.RejectedException if the text is past the limits of the tokenizer,
   *     or blank: the annotator would fail
   */
  public Document process(Article article) {
    Limits.STANDARD.check(article.text());
    Annotation annotation = new Annotation(article.text());
    synchronized (this) {
      pipeline.annotate(annotation);
    }
    List<CoreMap> quotes = annotation.get(QuotationsAnnotation.class);
    return new QuoteConverter(article, annotation).document(quotes == null ? List.of() : quotes);
  }
}

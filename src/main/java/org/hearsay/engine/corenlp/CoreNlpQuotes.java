package org.hearsay.engine.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.QuotationsAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.List;
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
  private static final String SPEAKERS =
      CoreNlpModels.ROOT + "quoteattribution/quoteattribution_model.ser";

  private final StanfordCoreNLP pipeline;

  private CoreNlpQuotes(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * @param source checks the models; the annotators then load the same ones from the class path
   * @throws IOException if a model is missing or not the one expected
   */
  public static CoreNlpQuotes load(ModelSource source) throws IOException {
    Annotators.check(source, SPEAKERS);
    return new CoreNlpQuotes(Annotators.of(Annotators.BEFORE_COREF + ",coref,quote"));
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

package org.hearsay.engine.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import org.hearsay.analysis.Limits;
import org.hearsay.analysis.ModelSource;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.Resolution;
import org.hearsay.speaker.SpeakerResolver;

/**
 * Speakers by CoreNLP's statistical coreference (Clark and Manning, ACL 2015), to be compared with
 * the resolver of ours: a source is whoever has the longest name in its chain.
 *
 * <p>It reads the article anew with annotators of its own. They are not safe to share between
 * threads, so articles wait for each other here; and its time grows faster than the length of the
 * article.
 */
public final class CoreNlpCoref implements SpeakerResolver {
  private final StanfordCoreNLP before;
  private final StanfordCoreNLP coref;

  private CoreNlpCoref(StanfordCoreNLP before, StanfordCoreNLP coref) {
    this.before = before;
    this.coref = coref;
  }

  /**
   * A document read, up to what its chains are made of.
   *
   * @param document with its attributions
   * @param annotation tokens, tags, names and trees
   */
  public record Prepared(Document document, Annotation annotation) {}

  /**
   * @param source checks the models; the annotators then load the same ones from the class path
   * @throws IOException if a model is missing or not the one expected
   */
  public static CoreNlpCoref load(ModelSource source) throws IOException {
    Annotators.check(source);
    return new CoreNlpCoref(Annotators.of(Annotators.BEFORE_COREF), Annotators.of("coref"));
  }

  /**
   * @throws org.hearsay.analysis.RejectedException if the text is past the limits of the tokenizer,
   *     or blank: the annotators would fail
   */
  @Override
  public Resolution resolve(Document document) {
    return resolve(prepare(document));
  }

  /**
   * Everything that coreference needs, so that it alone can be timed.
   *
   * @throws org.hearsay.analysis.RejectedException as {@link #resolve(Document)}
   */
  public Prepared prepare(Document document) {
    Article article = document.article();
    Limits.STANDARD.check(article.text());
    Annotation annotation = new Annotation(article.text());
    synchronized (this) {
      before.annotate(annotation);
    }
    return new Prepared(document, annotation);
  }

  /** The speakers of what was prepared; once for each. */
  public Resolution resolve(Prepared prepared) {
    synchronized (this) {
      coref.annotate(prepared.annotation());
    }
    return new Chains(prepared.annotation()).resolution(prepared.document());
  }
}

package org.hearsay.engine.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.analysis.Analyzer;
import org.hearsay.analysis.ModelSource;
import org.hearsay.analysis.Paragraphs;
import org.hearsay.model.Analysis;
import org.hearsay.model.Article;
import org.hearsay.model.Mention;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * The default engine: CoreNLP's tokenizer, tagger, 3-class names and dependency parser. Sentences
 * that are worth it are parsed, when somebody first looks at their tree.
 */
public final class CoreNlpAnalyzer implements Analyzer {
  /** Longer sentences are cut: no real sentence is, and every later step stays bounded. */
  private static final int MAX_SENTENCE_TOKENS = 250;

  private static final String TOKENIZER_OPTIONS = "invertible=true,untokenizable=noneKeep";

  private final CoreNlpModels models;
  private final Predicate<List<Token>> worthParsing;

  private CoreNlpAnalyzer(CoreNlpModels models, Predicate<List<Token>> worthParsing) {
    this.models = models;
    this.worthParsing = worthParsing;
  }

  /**
   * @param source where the models come from
   * @param worthParsing which sentences, given as tokens with tags and lemmas, get a dependency
   *     tree
   * @throws IOException if a model is missing or not the one expected
   */
  public static CoreNlpAnalyzer load(ModelSource source, Predicate<List<Token>> worthParsing)
      throws IOException {
    return new CoreNlpAnalyzer(CoreNlpModels.load(source), worthParsing);
  }

  /** The names under which {@link ModelSource} is asked for models. */
  public static List<String> models() {
    return CoreNlpModels.RESOURCES;
  }

  @Override
  public Analysis analyze(Article article) {
    SentenceConverter converter = new SentenceConverter(models, worthParsing);
    List<Sentence> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<Span> paragraphs = Paragraphs.of(article.text());
    for (int number = 0; number < paragraphs.size(); number++) {
      Span paragraph = paragraphs.get(number);
      for (List<CoreLabel> labels : split(paragraph.in(article.text()))) {
        models.tagger().tagCoreLabels(labels);
        sentences.add(converter.sentence(labels, number, paragraph.start()));
        mentions.addAll(
            converter.mentions(models.names().classifySentence(labels), paragraph.start()));
      }
    }
    return new Analysis(null, sentences, mentions);
  }

  /** The tagless sentences of a paragraph. */
  static List<List<CoreLabel>> split(String paragraph) {
    List<CoreLabel> labels =
        new PTBTokenizer<>(
                new StringReader(paragraph), new CoreLabelTokenFactory(), TOKENIZER_OPTIONS)
            .tokenize();
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(labels)) {
      for (int from = 0; from < sentence.size(); from += MAX_SENTENCE_TOKENS) {
        int to = Math.min(from + MAX_SENTENCE_TOKENS, sentence.size());
        sentences.add(new ArrayList<>(sentence.subList(from, to)));
      }
    }
    return sentences;
  }
}

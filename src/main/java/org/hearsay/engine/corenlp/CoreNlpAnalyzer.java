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
import java.util.regex.Pattern;
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
  private static final String TOKENIZER_OPTIONS = "invertible=true,untokenizable=noneKeep";

  /** What hangs on the word before it: <em>that’s</em>, <em>hasn’t</em>. */
  private static final Pattern CLITIC = Pattern.compile("(?i)’(?:s|re|m|ve|ll|d|em)|n’t");

  private final CoreNlpModels models;
  private final Predicate<List<Token>> worthParsing;
  private final int window;

  private CoreNlpAnalyzer(CoreNlpModels models, Predicate<List<Token>> worthParsing, int window) {
    this.models = models;
    this.worthParsing = worthParsing;
    this.window = window;
  }

  /**
   * @param source where the models come from
   * @param worthParsing which sentences, given as tokens with tags and lemmas, get a dependency
   *     tree
   * @param window most tokens of a sentence, 1 or more: a longer one is cut, so that every later
   *     step stays bounded
   * @throws IOException if a model is missing or not the one expected
   */
  public static CoreNlpAnalyzer load(
      ModelSource source, Predicate<List<Token>> worthParsing, int window) throws IOException {
    return new CoreNlpAnalyzer(CoreNlpModels.load(source), worthParsing, window);
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
      for (List<CoreLabel> labels : split(paragraph.in(article.text()), window)) {
        labels.forEach(CoreNlpAnalyzer::straighten);
        models.tagger().tagCoreLabels(labels);
        sentences.add(converter.sentence(labels, number, paragraph.start()));
        mentions.addAll(
            converter.mentions(models.names().classifySentence(labels), paragraph.start()));
      }
    }
    return new Analysis(null, sentences, mentions);
  }

  /** The models know clitics with a straight apostrophe alone. */
  private static void straighten(CoreLabel label) {
    if (CLITIC.matcher(label.word()).matches()) {
      label.setWord(label.word().replace('’', '\''));
    }
  }

  /** The tagless sentences of a paragraph, longer ones than {@code window} tokens cut. */
  static List<List<CoreLabel>> split(String paragraph, int window) {
    List<CoreLabel> labels =
        new PTBTokenizer<>(
                new StringReader(paragraph), new CoreLabelTokenFactory(), TOKENIZER_OPTIONS)
            .tokenize();
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(labels)) {
      for (int from = 0; from < sentence.size(); from += window) {
        int to = Math.min(from + window, sentence.size());
        sentences.add(new ArrayList<>(sentence.subList(from, to)));
      }
    }
    return sentences;
  }
}

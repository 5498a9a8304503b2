package org.hearsay.engine.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
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
 * The light engine: OpenNLP's sentences, tokens and universal tags; lemmas, names and a shallow
 * tree by rules of our own. Several times as fast as the default engine, and less accurate.
 */
public final class OpenNlpAnalyzer implements Analyzer {
  private static final String SENTENCES = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String TOKENS = "opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
  private static final String TAGS = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final SentenceModel sentences;
  private final TokenizerModel tokens;
  private final POSModel tags;
  private final Predicate<List<Token>> worthParsing;
  private final int window;
  private final WordForms forms = new WordForms();
  private final PennTags penn = new PennTags(forms);
  private final CapitalNames names = new CapitalNames();

  private OpenNlpAnalyzer(ModelSource source, Predicate<List<Token>> worthParsing, int window)
      throws IOException {
    try (InputStream in = source.open(SENTENCES)) {
      this.sentences = new SentenceModel(in);
    }
    try (InputStream in = source.open(TOKENS)) {
      this.tokens = new TokenizerModel(in);
    }
    try (InputStream in = source.open(TAGS)) {
      this.tags = new POSModel(in);
    }
    this.worthParsing = worthParsing;
    this.window = window;
  }

  /**
   * @param source where the models come from
   * @param worthParsing which sentences get a tree
   * @param window most tokens of a sentence, 1 or more: a longer one is cut
   * @throws IOException if a model is missing or not the one expected
   */
  public static OpenNlpAnalyzer load(
      ModelSource source, Predicate<List<Token>> worthParsing, int window) throws IOException {
    return new OpenNlpAnalyzer(source, worthParsing, window);
  }

  /** The names under which {@link ModelSource} is asked for models. */
  public static List<String> models() {
    return List.of(SENTENCES, TOKENS, TAGS);
  }

  @Override
  public Analysis analyze(Article article) {
    // OpenNLP's own classes keep state: one of each for an article.
    SentenceDetectorME splitter = new SentenceDetectorME(sentences);
    TokenizerME tokenizer = new TokenizerME(tokens);
    POSTaggerME tagger = new POSTaggerME(tags);
    List<Sentence> found = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    Set<String> families = new HashSet<>();
    List<Span> paragraphs = Paragraphs.of(article.text());
    for (int number = 0; number < paragraphs.size(); number++) {
      String text = paragraphs.get(number).in(article.text());
      for (opennlp.tools.util.Span span : splitter.sentPosDetect(text)) {
        int offset = paragraphs.get(number).start() + span.getStart();
        String sentence = text.substring(span.getStart(), span.getEnd());
        opennlp.tools.util.Span[] places = tokenizer.tokenizePos(sentence);
        for (int from = 0; from < places.length; from += window) {
          int to = Math.min(places.length, from + window);
          List<Token> words = tokens(words(sentence, places, from, to, offset, tagger));
          mentions.addAll(names.find(words, families));
          found.add(sentence(words, number));
        }
      }
    }
    return new Analysis(null, found, mentions);
  }

  private static List<Word> words(
      String sentence,
      opennlp.tools.util.Span[] places,
      int from,
      int to,
      int offset,
      POSTaggerME tagger) {
    String[] texts = new String[to - from];
    for (int i = from; i < to; i++) {
      texts[i - from] = sentence.substring(places[i].getStart(), places[i].getEnd());
    }
    String[] parts = tagger.tag(texts);
    List<Word> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Span span = new Span(offset + places[i].getStart(), offset + places[i].getEnd());
      words.addAll(Clitics.split(new Word(span, texts[i - from], parts[i - from])));
    }
    return words;
  }

  private List<Token> tokens(List<Word> words) {
    List<Token> found = new ArrayList<>();
    List<String> before = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String tag = penn.of(words, i, before);
      before.add(tag);
      found.add(new Token(word.span(), word.text(), tag, lemma(word.text(), tag)));
    }
    return found;
  }

  private String lemma(String text, String tag) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (tag.startsWith("NNP")) {
      return text;
    }
    if (tag.startsWith("V")) {
      return lower.matches("am|is|are|'s|’s|'re|’re|'m|’m|was|were|been|being")
          ? "be"
          : lower.matches("has|had|having|'ve|’ve") ? "have" : forms.verb(lower);
    }
    return tag.equals("NNS") ? forms.noun(lower) : lower;
  }

  private Sentence sentence(List<Token> words, int paragraph) {
    Span span = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
    return new Sentence(
        span, paragraph, words, worthParsing.test(words) ? ShallowParser.parse(words) : null);
  }
}

package org.hearsay.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.attribution.NetworkAttributor;
import org.hearsay.attribution.NetworkSettings;
import org.hearsay.attribution.Windows;
import org.hearsay.attribution.WordScorer;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.Figure;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.io.Provenance;
import org.hearsay.io.RecordEncoder;
import org.hearsay.io.StanceRecord;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.pieces.WordPieces;
import org.hearsay.train.encoder.AttributionExample;
import org.hearsay.train.encoder.AttributionNetwork;
import org.hearsay.train.encoder.MatrixProduct;

/** Articles of gold as a network that finds attributions is trained and judged on them. */
public final class AttributionTraining {
  /** Word pieces of a window: a few paragraphs. */
  public static final int WINDOW = 192;

  private static final List<String> JUDGED =
      List.of("source.fragment_exact.f1", "cue.fragment_exact.f1", "content.fragment_exact.f1");

  private final Function<Article, Document> analysis;
  private final WordPieces pieces;
  private final CueLexicon lexicon = CueLexicon.load();

  /**
   * @param analysis lays the first layer over an article; safe to share between threads
   * @param pieces vocabulary of the network
   */
  public AttributionTraining(Function<Article, Document> analysis, WordPieces pieces) {
    this.analysis = analysis;
    this.pieces = pieces;
  }

  /**
   * An article and its first layer.
   *
   * @param gold as annotated
   * @param document analysed
   */
  public record Analysed(GoldArticle gold, Document document) {}

  /** Analyses articles, in their order. */
  public List<Analysed> analyse(List<GoldArticle> gold) {
    return gold.parallelStream()
        .map(g -> new Analysed(g, analysis.apply(Article.of(g.id(), g.text()))))
        .toList();
  }

  /**
   * The examples of the articles of one gold, in their order. Where none of them has a statement
   * inside another, such statements are taken not to be annotated.
   */
  public List<AttributionExample> examples(List<Analysed> articles) {
    AttributionExamples maker =
        new AttributionExamples(new Windows(pieces, WINDOW), hasNested(articles));
    List<AttributionExample> examples = new ArrayList<>();
    for (Analysed article : articles) {
      maker.of(article.document(), article.gold()).stream()
          .filter(example -> example.words() > 0)
          .forEach(examples::add);
    }
    return examples;
  }

  private static boolean hasNested(List<Analysed> articles) {
    return articles.stream()
        .flatMap(article -> article.gold().attributions().stream())
        .anyMatch(attribution -> attribution.nestedIn() != null);
  }

  /** Scores of attributions that a network finds as it is now. */
  public Evaluation evaluate(
      List<Analysed> articles,
      AttributionNetwork network,
      NetworkSettings settings,
      MatrixProduct product) {
    ThreadLocal<WordScorer> scorers = ThreadLocal.withInitial(() -> network.scorer(product));
    return evaluate(articles, window -> scorers.get().score(window), settings);
  }

  /**
   * Scores of attributions that a network finds; without those inside others, where none of the
   * articles has such.
   *
   * @param scorer safe to share between threads
   */
  public Evaluation evaluate(List<Analysed> articles, WordScorer scorer, NetworkSettings settings) {
    NetworkAttributor attributor =
        new NetworkAttributor(scorer, pieces, settings, lexicon, document -> List.of());
    boolean nested = hasNested(articles);
    RecordEncoder encoder = new RecordEncoder(Provenance.NONE);
    List<StanceRecord> records =
        articles.parallelStream()
            .map(Analysed::document)
            .map(document -> document.withAttributions(attributor.attribute(document)))
            .map(encoder::records)
            .toList()
            .stream()
            .flatMap(List::stream)
            .filter(record -> nested || record.nestedIn() == null)
            .toList();
    return Evaluation.of(articles.stream().map(Analysed::gold).toList(), records);
  }

  /** The mean F1 of sources, cues and contents found piece by piece, in percent. */
  public static double score(Evaluation evaluation) {
    Map<String, Figure> figures = evaluation.figures();
    return JUDGED.stream()
        .map(name -> figures.get(name).value())
        .mapToDouble(value -> value == null ? 0 : value)
        .average()
        .orElse(0);
  }
}

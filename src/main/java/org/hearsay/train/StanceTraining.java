package org.hearsay.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.GoldLayers;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldDirection;
import org.hearsay.io.Provenance;
import org.hearsay.io.RecordEncoder;
import org.hearsay.io.StanceRecord;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.pieces.WordPieces;
import org.hearsay.stance.NetworkStanceDetector;
import org.hearsay.stance.Pooling;
import org.hearsay.stance.StanceScorer;
import org.hearsay.stance.StanceSettings;
import org.hearsay.stance.TargetList;
import org.hearsay.stance.TargetWindows;
import org.hearsay.train.encoder.Course;
import org.hearsay.train.encoder.MatrixProduct;
import org.hearsay.train.encoder.StanceExample;
import org.hearsay.train.encoder.StanceNetwork;

/** Gold as a network that decides stances is trained and judged on it. */
public final class StanceTraining {
  /** Word pieces of a window: one long statement. */
  public static final int WINDOW = 160;

  /** The course that the program's own model was trained with. */
  public static final Course COURSE = new Course(3, 16, 1e-4, 1e-3, 0.95, 0.1, 3, 1);

  private static final int ROUNDS = 60;
  private static final double FLATTEST = 0.1;
  private static final double STEEPEST = 3;
  private static final double FARTHEST = 5;

  private final TargetWindows windows;
  private final StanceExamples maker;

  /**
   * @param pieces vocabulary of the network
   */
  public StanceTraining(WordPieces pieces) {
    this.windows = new TargetWindows(pieces, WINDOW);
    this.maker = new StanceExamples(windows);
  }

  /**
   * The examples to learn from. Most rows of DSE say that neither entity is for or against the
   * other; of these one direction is taken, in turn, or the network would see little else.
   */
  public List<StanceExample> lessons(List<GoldArticle> gold) {
    List<StanceExample> examples = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      List<StanceExample> all = maker.of(gold.get(i));
      boolean none =
          gold.get(i).direction() != null
              && gold.get(i).direction().label() == GoldDirection.Label.NONE;
      examples.addAll(none && all.size() > 1 ? all.subList(i % 2, i % 2 + 1) : all);
    }
    return examples;
  }

  /** All examples of gold, in its order. */
  public List<StanceExample> examples(List<GoldArticle> gold) {
    return gold.stream().flatMap(article -> maker.of(article).stream()).toList();
  }

  /** The scores of a target, the polarity that is right, and whether it is one of a pair. */
  @SuppressWarnings("ArrayRecordComponent") // read by numbers, never compared
  private record Judged(double[] scores, int right, boolean pair) {
    int found() {
      return best(scores);
    }

    private static int best(double[] numbers) {
      int best = 1;
      for (int i = 0; i < numbers.length; i++) {
        best = numbers[i] > numbers[best] ? i : best;
      }
      return best;
    }
  }

  /** The macro-F1 of the three polarities, in percent. */
  public static double score(
      List<StanceExample> examples, StanceNetwork network, MatrixProduct product) {
    ThreadLocal<StanceScorer> scorers = ThreadLocal.withInitial(() -> network.scorer(product));
    List<Judged> judged = judged(examples, window -> scorers.get().score(window));
    double sum = 0;
    for (int p = 0; p < Pooling.POLARITIES; p++) {
      int polarity = p;
      long found = judged.stream().filter(j -> j.found() == polarity).count();
      long wanted = judged.stream().filter(j -> j.right() == polarity).count();
      long both =
          judged.stream().filter(j -> j.found() == polarity && j.right() == polarity).count();
      sum += found + wanted == 0 ? 0 : 2.0 * both / (found + wanted);
    }
    return 100 * sum / Pooling.POLARITIES;
  }

  private static List<Judged> judged(List<StanceExample> examples, StanceScorer scorer) {
    return examples.parallelStream().flatMap(example -> judged(example, scorer)).toList();
  }

  private static Stream<Judged> judged(StanceExample example, StanceScorer scorer) {
    float[] columns = scorer.score(example.targets());
    List<Judged> judged = new ArrayList<>();
    for (int t = 0; t < example.shares().length; t++) {
      int[] target = example.targets().targets()[t];
      if (target.length > 0) {
        double[] right = new double[Pooling.POLARITIES];
        for (int p = 0; p < right.length; p++) {
          right[p] = example.shares()[t][p];
        }
        Pooling pooling = new Pooling(columns, 0, example.targets().spans().size(), target);
        judged.add(new Judged(pooling.scores(), Judged.best(right), example.pair()));
      }
    }
    return judged.stream();
  }

  /**
   * Settings with the slope that makes the right polarities the likeliest (temperature scaling: Guo
   * et al., ICML 2017), and with what does so for pairs: of those without stance fewer are taught
   * than there are.
   *
   * @param scorer safe to share between threads
   */
  public static StanceSettings calibrated(List<StanceExample> examples, StanceScorer scorer) {
    List<Judged> judged = judged(examples, scorer);
    double slope = lowest(FLATTEST, STEEPEST, s -> surprise(judged, settings(s, 0)));
    List<Judged> pairs = judged.stream().filter(Judged::pair).toList();
    double pair =
        pairs.isEmpty()
            ? 0
            : lowest(-FARTHEST, FARTHEST, p -> surprise(pairs, settings(slope, p).forPairs()));
    return settings(slope, pair);
  }

  private static StanceSettings settings(double slope, double pair) {
    return new StanceSettings(WINDOW, slope, pair);
  }

  /** Where a function that falls and then rises is lowest. */
  private static double lowest(double low, double high, DoubleUnaryOperator function) {
    double from = low;
    double to = high;
    for (int round = 0; round < ROUNDS; round++) {
      double left = from + (to - from) / 3;
      double right = to - (to - from) / 3;
      if (function.applyAsDouble(left) < function.applyAsDouble(right)) {
        to = right;
      } else {
        from = left;
      }
    }
    return (from + to) / 2;
  }

  private static double surprise(List<Judged> judged, StanceSettings settings) {
    return judged.stream()
        .mapToDouble(j -> -Math.log(settings.probabilities(j.scores())[j.right()]))
        .sum();
  }

  /**
   * Scores of the stances that a network finds where everything else is as annotated.
   *
   * @param scorer safe to share between threads
   */
  public Evaluation evaluate(List<GoldArticle> gold, StanceScorer scorer, StanceSettings settings) {
    NetworkStanceDetector detector =
        new NetworkStanceDetector(scorer, windows, settings, TargetList.NONE);
    GoldLayers layers = new GoldLayers(gold);
    RecordEncoder encoder = new RecordEncoder(Provenance.NONE);
    List<StanceRecord> records =
        gold.parallelStream()
            .map(article -> Document.of(Article.of(article.id(), article.text())))
            .map(document -> document.withAttributions(layers.attributions(document)))
            .map(document -> document.withResolution(layers.resolution(document)))
            .map(document -> document.withStances(detector.detect(document)))
            .map(encoder::records)
            .toList()
            .stream()
            .flatMap(List::stream)
            .toList();
    return Evaluation.of(gold, records);
  }
}

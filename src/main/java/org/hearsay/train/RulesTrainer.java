package org.hearsay.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.attribution.CandidateExamples;
import org.hearsay.attribution.CandidateExamples.Reported;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.attribution.LinearModel;
import org.hearsay.eval.GoldSpans;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.model.Article;
import org.hearsay.model.Document;

/** Trains the weights of attribution candidates from articles with gold attributions. */
public final class RulesTrainer {
  private final Function<Article, Document> analysis;
  private final CandidateExamples maker = new CandidateExamples(CueLexicon.load());

  /**
   * @param analysis lays the first layer over an article; safe to share between threads
   */
  public RulesTrainer(Function<Article, Document> analysis) {
    this.analysis = analysis;
  }

  /**
   * What came of a training.
   *
   * @param model the weights
   * @param examples that it was trained on
   * @param positive how many of them are attributions
   */
  public record Trained(LinearModel model, int examples, long positive) {}

  /** Trains on all articles; the same articles in the same order give the same weights. */
  public Trained train(List<GoldArticle> gold) {
    List<CandidateExamples.Example> examples =
        gold.parallelStream().map(this::examples).toList().stream().flatMap(List::stream).toList();
    LinearModel model = LogisticRegression.standard().train(examples);
    long positive = examples.stream().filter(CandidateExamples.Example::positive).count();
    return new Trained(model, examples.size(), positive);
  }

  private List<CandidateExamples.Example> examples(GoldArticle gold) {
    GoldSpans spans = new GoldSpans(gold.text());
    List<Reported> reported = new ArrayList<>();
    for (GoldAttribution attribution : gold.attributions()) {
      reported.add(new Reported(spans.of(attribution.cue()), spans.of(attribution.content())));
    }
    return maker.of(analysis.apply(Article.of(gold.id(), gold.text())), reported);
  }
}

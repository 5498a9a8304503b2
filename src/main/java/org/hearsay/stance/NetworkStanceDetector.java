package org.hearsay.stance;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Stance;
import org.hearsay.model.Target;
import org.hearsay.stance.TargetWindows.Statement;

/**
 * Decides stances by a network that was trained on annotated statements. It reads a statement once
 * for all its targets, with holder and targets marked, so that it can tell who is against whom.
 */
public final class NetworkStanceDetector implements StanceDetector {
  /**
   * The part of their scores that counts where words are reported: articles differ more from what
   * was learnt than the sentences of its data sets do. Fits the confidence in {@code corpus/gold}
   * and in the articles of {@code corpus/stances/polnear-dev.tsv}.
   */
  private static final double REPORTED = 0.7;

  /**
   * Added to neutral there: from -0.75 to -0.3 macro-F1 on the same stances of PolNeAR is highest.
   */
  private static final double REPORTED_NEUTRAL = -0.5;

  /** The part that counts where words may be ironic; chosen, as no gold tells irony. */
  private static final double IRONIC = 0.5;

  private final StanceScorer scorer;
  private final TargetWindows windows;
  private final StanceSettings settings;
  private final StanceSettings reported;
  private final StanceSettings pairs;
  private final TargetList list;

  /**
   * @param scorer the network
   * @param windows shows statements to it
   * @param settings what was trained beside it
   * @param list targets besides the article's entities
   */
  public NetworkStanceDetector(
      StanceScorer scorer, TargetWindows windows, StanceSettings settings, TargetList list) {
    this.scorer = scorer;
    this.windows = windows;
    this.settings = settings;
    this.reported = settings.flattened(REPORTED).withNeutral(REPORTED_NEUTRAL);
    this.pairs = settings.forPairs();
    this.list = list;
  }

  @Override
  public List<Stance> detect(Document document) {
    List<Stance> stances = new ArrayList<>();
    TargetFinder finder = new TargetFinder(document, list);
    for (int i = 0; i < document.attributions().size(); i++) {
      List<Target> targets = finder.of(i);
      if (!targets.isEmpty()) {
        stances.addAll(detect(document, i, targets));
      }
    }
    return stances;
  }

  private List<Stance> detect(Document document, int index, List<Target> targets) {
    String text = document.text();
    Attribution attribution = document.attributions().get(index);
    Statement statement =
        new Statement(
            attribution.extent(),
            attribution.content(),
            attribution.cue().spans(),
            attribution.source().spans(),
            targets.stream().map(Target::spans).toList());
    List<Judgement> judgements = targets.stream().map(target -> new Judgement()).toList();
    for (TargetWindow window : windows.of(text, statement)) {
      float[] columns = scorer.score(window);
      for (int t = 0; t < judgements.size(); t++) {
        int[] pieces = window.targets()[t];
        if (pieces.length > 0) {
          judgements
              .get(t)
              .add(new Pooling(columns, 0, window.spans().size(), pieces), window.spans());
        }
      }
    }
    StanceSettings fitting = fitting(attribution);
    Irony irony = Irony.of(text, attribution);
    TellingWords telling = TellingWords.of(document, attribution);
    List<Stance> stances = new ArrayList<>();
    for (int t = 0; t < targets.size(); t++) {
      Judgement judgement = judgements.get(t);
      Stance stance = judgement.stance(index, targets.get(t), fitting);
      StanceSettings settled =
          irony.touches(stance.evidence()) ? fitting.flattened(IRONIC) : fitting;
      stances.add(judgement.stance(index, targets.get(t), settled, telling::hold));
    }
    return stances;
  }

  private StanceSettings fitting(Attribution attribution) {
    if (isReported(attribution)) {
      return reported;
    }
    return attribution.source().spans().isEmpty() ? settings : pairs;
  }

  /** Whether somebody's words are reported, rather than a sentence judged as it stands. */
  private static boolean isReported(Attribution attribution) {
    return attribution.kind() != Attribution.Kind.INDIRECT || !attribution.cue().spans().isEmpty();
  }
}

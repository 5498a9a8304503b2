package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.io.Offsets;
import org.hearsay.io.StanceRecord;

/**
 * What is right and wrong in the records of one article, case by case. The cases add up to the
 * counts of {@link Evaluation}, being made by the same matching.
 *
 * @param gold the article as annotated
 * @param records of this article, in their order
 * @param findings in the order of the text; contents without a letter or digit count nowhere, and
 *     have none
 * @param answers to the labels of a single sentence; empty where gold annotates attributions
 */
public record ArticleFindings(
    GoldArticle gold, List<StanceRecord> records, List<Finding> findings, List<Answer> answers) {

  public ArticleFindings {
    records = List.copyOf(records);
    findings = List.copyOf(findings);
    answers = List.copyOf(answers);
  }

  /** Of each article of gold, in its order. */
  public static List<ArticleFindings> all(List<GoldArticle> gold, List<StanceRecord> records) {
    Map<String, List<StanceRecord>> own = Evaluation.byArticle(records);
    return gold.stream()
        .map(article -> of(article, own.getOrDefault(article.id(), List.of())))
        .toList();
  }

  /**
   * Of one article.
   *
   * @param records all of this article
   */
  public static ArticleFindings of(GoldArticle gold, List<StanceRecord> records) {
    if (gold.isSentence()) {
      return new ArticleFindings(gold, records, List.of(), SentenceScorer.answers(gold, records));
    }
    return new ArticleFindings(gold, records, findings(Alignment.of(gold, records)), List.of());
  }

  private static List<Finding> findings(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    Set<Integer> matched = new HashSet<>();
    Set<Integer> used = new HashSet<>();
    for (Matching.Pair pair : alignment.pairs()) {
      matched.add(pair.gold());
      used.add(pair.found());
      findings.add(finding(alignment, pair));
    }
    List<GoldAttribution> wanted = alignment.gold().attributions();
    for (int i = 0; i < wanted.size(); i++) {
      if (!matched.contains(i) && counts(alignment, wanted.get(i).content())) {
        findings.add(Finding.missed(i));
      }
    }
    List<StanceRecord> records = alignment.records();
    for (int i = 0; i < records.size(); i++) {
      if (!used.contains(i) && counts(alignment, records.get(i).content().spans())) {
        findings.add(Finding.spurious(i));
      }
    }
    findings.sort(
        Comparator.comparingInt((Finding finding) -> start(alignment, finding))
            .thenComparing(Finding::attribution, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Finding::record, Comparator.nullsFirst(Comparator.naturalOrder())));
    return findings;
  }

  private static boolean counts(Alignment alignment, List<Offsets> content) {
    return !alignment.characters().ofContent(content).isEmpty();
  }

  private static Finding finding(Alignment alignment, Matching.Pair pair) {
    List<Difference> differences =
        Stream.of(SpanRole.CONTENT, SpanRole.SOURCE, SpanRole.CUE)
            .flatMap(role -> Difference.of(role, alignment, pair).stream())
            .toList();
    return new Finding(
        pair.gold(),
        pair.found(),
        differences,
        !alignment.gold().named()
            || SpeakerScorer.isRight(alignment.wanted(pair), alignment.found(pair)),
        StanceScorer.answers(alignment, pair));
  }

  private static int start(Alignment alignment, Finding finding) {
    List<Offsets> content =
        finding.attribution() == null
            ? alignment.records().get(finding.record()).content().spans()
            : alignment.gold().attributions().get(finding.attribution()).content();
    return content.stream().mapToInt(Offsets::start).min().orElse(0);
  }

  /** How many attributions or labels have such a fault. */
  public long with(Fault fault) {
    long labels = fault == Fault.STANCE ? answers.stream().filter(a -> !a.isRight()).count() : 0;
    return labels + findings.stream().filter(f -> f.faults().contains(fault)).count();
  }

  /** How many attributions or labels have no fault at all. */
  public long right() {
    return findings.stream().filter(finding -> finding.faults().isEmpty()).count()
        + answers.stream().filter(Answer::isRight).count();
  }
}

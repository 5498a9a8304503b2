package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Document;
import org.hearsay.model.Span;

/**
 * Turns articles with gold attributions into examples for training the weights of a {@link
 * SyntacticAttributor}.
 */
public final class CandidateExamples {
  private static final double MIN_OVERLAP = 0.5;
  private static final double MIN_QUOTE_COVERED = 0.8;

  private final QuotationScanner scanner = new QuotationScanner();
  private final CandidateModel model;

  public CandidateExamples(CueLexicon lexicon) {
    this.model = new CandidateModel(lexicon, new LinearModel(Map.of()));
  }

  /**
   * One candidate as the trainer sees it.
   *
   * @param features names of the properties it has
   * @param positive whether gold has an attribution with this cue whose content this candidate hits
   *     by half at least, and better than others with the same cue
   */
  public record Example(List<String> features, boolean positive) {}

  /**
   * An attribution as annotated.
   *
   * @param cue words that report; may be empty
   * @param content what was said
   */
  public record Reported(List<Span> cue, List<Span> content) {}

  /**
   * The candidates of an article. Those that lie inside the content of a gold attribution are left
   * out: gold sets without nested attributions say nothing about them.
   *
   * @param document an analysed article
   * @param gold its attributions as annotated
   */
  public List<Example> of(Document document, List<Reported> gold) {
    List<Quotation> quotations = scanner.scan(document.text(), Passage.spans(document.analysis()));
    List<Example> examples = new ArrayList<>();
    for (Passage passage : Passage.of(document.analysis(), quotations)) {
      for (Syntax syntax : passage.sentences()) {
        List<Candidate> candidates = model.find(syntax);
        List<Double> overlaps = candidates.stream().map(c -> clauseOverlap(c, gold)).toList();
        for (int i = 0; i < candidates.size(); i++) {
          boolean best = overlaps.get(i) >= bestOfHead(candidates, overlaps, i);
          add(examples, candidates.get(i), best && overlaps.get(i) >= MIN_OVERLAP, gold);
        }
      }
      for (Passage.IndexedQuotation quote : passage.quotes()) {
        if (quote.quotation().role() == Quotation.Role.SPEECH) {
          for (Candidate candidate : new QuoteCandidates(passage).find(quote)) {
            boolean covered = quoteOverlap(candidate, quote, gold) >= MIN_QUOTE_COVERED;
            add(examples, candidate, covered, gold);
          }
        }
      }
    }
    return examples;
  }

  /**
   * The best overlap among the candidates with the same cue: only the best border is a good one.
   */
  private static double bestOfHead(List<Candidate> candidates, List<Double> overlaps, int index) {
    double best = 0;
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).head() == candidates.get(index).head()) {
        best = Math.max(best, overlaps.get(i));
      }
    }
    return best;
  }

  private void add(
      List<Example> examples, Candidate candidate, boolean positive, List<Reported> gold) {
    List<Span> cue = Tokens.spans(candidate.syntax(), candidate.cue());
    boolean nested = gold.stream().anyMatch(g -> shared(g.content(), cue) == length(cue));
    if (positive || !nested) {
      examples.add(new Example(model.features(candidate), positive));
    }
  }

  /**
   * The largest share (Jaccard) of a candidate's content with that of a gold attribution of its
   * cue.
   */
  private static double clauseOverlap(Candidate candidate, List<Reported> gold) {
    List<Span> content = Tokens.spans(candidate.syntax(), candidate.content());
    double best = 0;
    for (Reported attribution : sameCue(candidate, gold)) {
      int shared = shared(attribution.content(), content);
      int all = length(attribution.content()) + length(content) - shared;
      best = Math.max(best, (double) shared / all);
    }
    return best;
  }

  /**
   * How much of a quotation gold attributions of this cue cover: one of them may join several
   * quotations.
   */
  private static double quoteOverlap(
      Candidate candidate, Passage.IndexedQuotation quote, List<Reported> gold) {
    List<Span> inner = List.of(quote.quotation().inner());
    double best = 0;
    for (Reported attribution : sameCue(candidate, gold)) {
      best = Math.max(best, (double) shared(attribution.content(), inner) / length(inner));
    }
    return best;
  }

  private static List<Reported> sameCue(Candidate candidate, List<Reported> gold) {
    List<Span> cue = Tokens.spans(candidate.syntax(), candidate.cue());
    return gold.stream().filter(g -> shared(g.cue(), cue) > 0).toList();
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  private static int shared(List<Span> first, List<Span> second) {
    int shared = 0;
    for (Span a : first) {
      for (Span b : second) {
        shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    return shared;
  }
}

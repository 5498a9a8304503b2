package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Attribution;
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
    this.model = new CandidateModel(lexicon, new LinearModel(java.util.Map.of()));
  }

  /**
   * One candidate as the trainer sees it.
   *
   * @param features names of the properties it has
   * @param positive whether gold has an attribution with this cue and, by half at least, this
   *     content
   */
  public record Example(List<String> features, boolean positive) {}

  /**
   * The candidates of an article. Those that lie inside the content of a gold attribution are left
   * out: gold sets without nested attributions say nothing about them.
   *
   * @param document an analysed article
   * @param gold its attributions as annotated
   */
  public List<Example> of(Document document, List<Attribution> gold) {
    List<Quotation> quotations = scanner.scan(document.text(), Passage.spans(document.analysis()));
    List<Example> examples = new ArrayList<>();
    for (Passage passage : Passage.of(document.analysis(), quotations)) {
      for (Syntax syntax : passage.sentences()) {
        for (Candidate candidate : model.find(syntax)) {
          add(examples, candidate, Tokens.spans(syntax, candidate.content()), MIN_OVERLAP, gold);
        }
      }
      for (Passage.IndexedQuotation quote : passage.quotes()) {
        if (quote.quotation().role() == Quotation.Role.SPEECH) {
          List<Span> inner = List.of(quote.quotation().inner());
          for (Candidate candidate : new QuoteCandidates(passage).find(quote)) {
            add(examples, candidate, inner, MIN_QUOTE_COVERED, gold);
          }
        }
      }
    }
    return examples;
  }

  private void add(
      List<Example> examples,
      Candidate candidate,
      List<Span> content,
      double minimum,
      List<Attribution> gold) {
    List<Span> cue = Tokens.spans(candidate.syntax(), candidate.cue());
    boolean quotation = candidate.quotation() != null;
    boolean positive =
        gold.stream()
            .filter(g -> shared(g.cue().spans(), cue) > 0)
            .anyMatch(g -> overlap(g.content(), content, quotation) >= minimum);
    boolean nested = gold.stream().anyMatch(g -> shared(g.content(), cue) == length(cue));
    if (positive || !nested) {
      examples.add(new Example(model.features(candidate), positive));
    }
  }

  /**
   * Shared part of the two (Jaccard), or, for a quotation, of the second alone: gold may join
   * several.
   */
  private static double overlap(List<Span> gold, List<Span> content, boolean quotation) {
    int shared = shared(gold, content);
    int all = quotation ? length(content) : length(gold) + length(content) - shared;
    return (double) shared / all;
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

package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;

/**
 * Finds attributions from quotation marks and grammar: rules over dependency trees propose, a
 * linear model trained on PolNeAR (Newell et al., LREC 2018) decides, and the quotation scanner
 * sets the borders of speech.
 */
public final class SyntacticAttributor implements Attributor {
  private final QuotationScanner scanner = new QuotationScanner();
  private final CandidateModel model;
  private final Reporting reporting;

  /**
   * @param lexicon words that may report
   * @param weights the trained model of candidates
   */
  public SyntacticAttributor(CueLexicon lexicon, LinearModel weights) {
    this.reporting = new Reporting(lexicon);
    this.model = new CandidateModel(lexicon, weights);
  }

  @Override
  public List<Attribution> attribute(Document document) {
    List<Quotation> quotations = scanner.scan(document.text(), Passage.spans(document.analysis()));
    List<Draft> drafts = new ArrayList<>();
    for (Passage passage : Passage.of(document.analysis(), quotations)) {
      drafts.addAll(new PassageReader(document.text(), passage, model, reporting).read());
    }
    List<Draft> all = InterviewReader.read(document).with(new Signatures(document).read(drafts));
    return new Assembler(quotations).assemble(all);
  }
}

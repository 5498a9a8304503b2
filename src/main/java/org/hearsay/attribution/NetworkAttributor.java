package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.pieces.WordPieces;

/**
 * Finds attributions by a network that was trained on annotated articles: it tags the words of
 * sources, cues and contents (after CofeNet: Wang et al., COLING 2022), those of statements inside
 * others apart, and links them; the quotation scanner sets the borders of speech.
 */
public final class NetworkAttributor implements Attributor {
  private static final double LEAST_SPEECH = 0.5;

  private final WordScorer scorer;
  private final Windows windows;
  private final WindowReader reader;
  private final Attributor rules;
  private final Doubts doubts;
  private final Reporting reporting;

  /**
   * @param scorer the network
   * @param pieces its vocabulary
   * @param settings what was trained beside it
   * @param lexicon tells what kind of attitude a cue reports
   * @param rules asked for what the network cannot know
   */
  public NetworkAttributor(
      WordScorer scorer,
      WordPieces pieces,
      NetworkSettings settings,
      CueLexicon lexicon,
      Attributor rules) {
    this.scorer = scorer;
    this.rules = rules;
    this.doubts = new Doubts(lexicon);
    this.windows = new Windows(pieces, settings.window());
    this.reporting = new Reporting(lexicon);
    this.reader = new WindowReader(settings, reporting);
  }

  @Override
  public List<Attribution> attribute(Document document) {
    List<Quotation> quotations = Windows.quotations(document);
    Quoted quoted = new Quoted(document.text(), quotations);
    InnerBars bars = InnerBars.of(document);
    List<Draft> drafts = new ArrayList<>();
    for (Window window : windows.of(document, quotations)) {
      drafts.addAll(reader.read(window, scorer.score(window.pieces()), quoted, bars));
    }
    drafts = ReportedSubjects.of(document, quoted).mended(drafts);
    drafts =
        new Supplement(quoted, LEAST_SPEECH, bars)
            .added(drafts, rules.attribute(doubts.of(document, drafts, quotations, bars)));
    drafts = Viewpoints.of(document, reporting).completed(drafts);
    drafts = InterviewReader.read(document).with(MissingSources.of(document).added(drafts));
    drafts.removeIf(Unsourced::isIdle);
    BitSet used = new BitSet();
    for (Draft draft : drafts) {
      used.or(quoted.overlapping(draft.content()));
      used.or(quoted.overlapping(draft.cue().spans()));
    }
    LeftoverQuotations leftovers = new LeftoverQuotations(document.text());
    for (int i = used.nextClearBit(0); i < quotations.size(); i = used.nextClearBit(i + 1)) {
      if (quotations.get(i).depth() == 0) {
        leftovers.add(i, quotations.get(i), drafts);
      }
    }
    return new Assembler(quotations).assemble(new Signatures(document).read(drafts));
  }
}

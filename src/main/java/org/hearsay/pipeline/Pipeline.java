package org.hearsay.pipeline;

import org.hearsay.analysis.Analyzer;
import org.hearsay.attribution.Attributor;
import org.hearsay.claim.ClaimReader;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.speaker.SpeakerResolver;
import org.hearsay.stance.StanceDetector;

/**
 * From an article to a document with all its layers. Safe to share between threads, as its stages
 * are.
 *
 * @param analyzer finds sentences, tokens and names
 * @param attributor finds sources, cues and contents
 * @param resolver names the speakers
 * @param detector decides the stances
 * @param reader reads the claims
 */
public record Pipeline(
    Analyzer analyzer,
    Attributor attributor,
    SpeakerResolver resolver,
    StanceDetector detector,
    ClaimReader reader) {

  /**
   * @throws org.hearsay.analysis.RejectedException if the article is not one that can be processed
   */
  public Document process(Article article) {
    Document document = Document.of(article);
    document = document.withAnalysis(analyzer.analyze(article));
    document = document.withAttributions(attributor.attribute(document));
    document = document.withResolution(resolver.resolve(document));
    document = document.withStances(detector.detect(document));
    return document.withClaims(reader.read(document));
  }
}

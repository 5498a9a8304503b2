package org.hearsay.pipeline;

import java.util.function.Consumer;
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
    return process(article, stage -> {});
  }

  /**
   * @param stages told the name of each stage before it begins: {@code analysis}, {@code
   *     attribution}, {@code speaker}, {@code stance} and {@code claim}
   * @throws org.hearsay.analysis.RejectedException if the article is not one that can be processed
   */
  public Document process(Article article, Consumer<String> stages) {
    Document document = Document.of(article);
    stages.accept("analysis");
    document = document.withAnalysis(analyzer.analyze(article));
    stages.accept("attribution");
    document = document.withAttributions(attributor.attribute(document));
    stages.accept("speaker");
    document = document.withResolution(resolver.resolve(document));
    stages.accept("stance");
    document = document.withStances(detector.detect(document));
    stages.accept("claim");
    return document.withClaims(reader.read(document));
  }
}

package org.hearsay.model;

import java.util.List;
import java.util.Objects;

/**
 * An article and the layers that the stages of the pipeline laid over it so far. A stage reads the
 * layers below its own and returns only its own, so none can spoil another's.
 *
 * @param article as read
 * @param analysis sentences, tokens and tagged names; {@link Analysis#NONE} before that stage
 * @param attributions in text order of their contents; empty before that stage
 * @param resolution entities, and one speaker for each attribution; {@link Resolution#NONE} before
 *     that stage
 * @param stances grouped by attribution, in their order; empty before that stage
 * @param claims one for each attribution, in the same order; empty before that stage
 */
public record Document(
    Article article,
    Analysis analysis,
    List<Attribution> attributions,
    Resolution resolution,
    List<Stance> stances,
    List<Claim> claims) {

  public Document {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(analysis, "analysis");
    Objects.requireNonNull(resolution, "resolution");
    attributions = List.copyOf(attributions);
    stances = List.copyOf(stances);
    claims = List.copyOf(claims);
    int speakers = resolution.speakers().size();
    if (speakers != 0 && speakers != attributions.size()) {
      throw new IllegalArgumentException(
          speakers + " speakers for " + attributions.size() + " attributions");
    }
    if (!claims.isEmpty() && claims.size() != attributions.size()) {
      throw new IllegalArgumentException(
          claims.size() + " claims for " + attributions.size() + " attributions");
    }
  }

  /** An article without any layer. */
  public static Document of(Article article) {
    return new Document(article, Analysis.NONE, List.of(), Resolution.NONE, List.of(), List.of());
  }

  public Document withAnalysis(Analysis layer) {
    return new Document(article, layer, attributions, resolution, stances, claims);
  }

  public Document withAttributions(List<Attribution> layer) {
    return new Document(article, analysis, layer, resolution, stances, claims);
  }

  public Document withResolution(Resolution layer) {
    return new Document(article, analysis, attributions, layer, stances, claims);
  }

  public Document withStances(List<Stance> layer) {
    return new Document(article, analysis, attributions, resolution, layer, claims);
  }

  public Document withClaims(List<Claim> layer) {
    return new Document(article, analysis, attributions, resolution, stances, layer);
  }

  /** The text of the article, into which all spans count. */
  public String text() {
    return article.text();
  }
}

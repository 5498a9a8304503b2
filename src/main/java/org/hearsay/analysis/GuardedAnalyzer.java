package org.hearsay.analysis;

import java.util.Locale;
import org.hearsay.model.Analysis;
import org.hearsay.model.Article;

/**
 * Stands before an engine and turns away what it should not see: texts past a limit, and articles
 * that are not in English. A language that the source names is believed; otherwise it is
 * identified.
 */
public final class GuardedAnalyzer implements Analyzer {
  private static final String ENGLISH = "en";

  private final Analyzer engine;
  private final LanguageIdentifier identifier;
  private final Limits limits;

  /**
   * @param engine gets what passes
   * @param identifier asked where the source names no language
   * @param limits what may pass
   */
  public GuardedAnalyzer(Analyzer engine, LanguageIdentifier identifier, Limits limits) {
    this.engine = engine;
    this.identifier = identifier;
    this.limits = limits;
  }

  @Override
  public Analysis analyze(Article article) {
    limits.check(article.text());
    String language =
        article.language() == null ? identifier.identify(article.text()) : article.language();
    if (language != null && !isEnglish(language)) {
      throw new RejectedException(
          "not-english",
          "the article is in %s (%s); only English is read".formatted(name(language), language));
    }
    Analysis analysis = engine.analyze(article);
    return new Analysis(ENGLISH, analysis.sentences(), analysis.mentions());
  }

  private static boolean isEnglish(String tag) {
    return locale(tag).getLanguage().equals(ENGLISH);
  }

  private static String name(String tag) {
    return locale(tag).getDisplayLanguage(Locale.ENGLISH);
  }

  private static Locale locale(String tag) {
    return Locale.forLanguageTag(tag.replace('_', '-'));
  }
}

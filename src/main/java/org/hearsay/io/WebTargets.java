package org.hearsay.io;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The spans of one article as targets of Web annotations. Offsets count in the text that {@code
 * articles.jsonl} holds: on a page that the text was taken from, only the quotation leads there.
 */
final class WebTargets {
  /** Code points before and behind a quotation, enough to tell it from others. */
  private static final int CONTEXT = 32;

  private final String source;
  private final Optional<CodePoints> text;

  /**
   * @param text of the article, where it is known
   */
  WebTargets(ArticleHeader article, Optional<CodePoints> text) {
    this.source = isOnTheWeb(article.uri()) ? article.uri() : urn(article);
    this.text = text;
  }

  private static String urn(ArticleHeader article) {
    return "urn:hearsay:text:" + article.textSha256();
  }

  /** An absolute http address; others could be anything, and some of them run code. */
  private static boolean isOnTheWeb(String uri) {
    if (uri == null) {
      return false;
    }
    try {
      URI parsed = new URI(uri);
      String scheme = parsed.getScheme() == null ? "" : parsed.getScheme().toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https")) && parsed.getRawAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /**
   * One target for each span.
   *
   * @param words of all spans, joined by a blank; null where the record has none
   */
  List<WebAnnotation.Target> of(List<Offsets> spans, String words) {
    List<WebAnnotation.Target> targets = new ArrayList<>();
    int at = 0;
    for (Offsets span : spans) {
      List<Object> selectors = new ArrayList<>();
      selectors.add(new WebAnnotation.Position(span));
      if (text.isPresent()) {
        selectors.add(quote(text.get(), span));
      } else if (words != null) {
        int end = words.offsetByCodePoints(at, span.end() - span.start());
        selectors.add(new WebAnnotation.Quote(words.substring(at, end), null, null));
        at = end + 1;
      }
      targets.add(new WebAnnotation.Target(source, selectors));
    }
    return targets;
  }

  private static WebAnnotation.Quote quote(CodePoints text, Offsets span) {
    int from = Math.max(0, span.start() - CONTEXT);
    int to = Math.min(text.length(), span.end() + CONTEXT);
    return new WebAnnotation.Quote(
        text.slice(span.start(), span.end()),
        text.slice(from, span.start()),
        text.slice(span.end(), to));
  }
}

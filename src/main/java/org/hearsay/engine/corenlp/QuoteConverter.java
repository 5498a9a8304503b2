package org.hearsay.engine.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.CanonicalMentionAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionEndAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionTypeAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.SpeakerAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Resolution;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;

/** Turns CoreNLP's quotations of one article into attributions of ours. */
final class QuoteConverter {
  private final Article article;
  private final List<CoreLabel> tokens;

  QuoteConverter(Article article, Annotation annotation) {
    this.article = article;
    this.tokens = annotation.get(TokensAnnotation.class);
  }

  Document document(List<CoreMap> quotes) {
    Map<Attribution, Speaker> speakers = new LinkedHashMap<>();
    for (CoreMap quote : quotes) {
      Span content = content(quote);
      if (content != null) {
        Source source = source(quote);
        speakers.putIfAbsent(attribution(source, content), speaker(quote, source, content));
      }
    }
    return Document.of(article)
        .withAttributions(List.copyOf(speakers.keySet()))
        .withResolution(new Resolution(List.of(), List.copyOf(speakers.values())));
  }

  /** What stands between the marks; null where nothing does. */
  private Span content(CoreMap quote) {
    int start = quote.get(CharacterOffsetBeginAnnotation.class);
    int end = quote.get(CharacterOffsetEndAnnotation.class);
    String text = article.text();
    while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return start < end ? new Span(start, end) : null;
  }

  private static Attribution attribution(Source source, Span content) {
    return new Attribution(
        Attribution.Kind.DIRECT, source, Cue.NONE, List.of(content), null, null, Set.of(), 1);
  }

  private Source source(CoreMap quote) {
    Integer first = quote.get(MentionBeginAnnotation.class);
    Integer last = quote.get(MentionEndAnnotation.class);
    if (first == null || last == null) {
      return Source.NONE;
    }
    Span span = new Span(tokens.get(first).beginPosition(), tokens.get(last).endPosition());
    String type = quote.get(MentionTypeAnnotation.class);
    Source.Form form =
        switch (type == null ? "" : type) {
          case "pronoun" -> Source.Form.PRONOUN;
          case "name" -> Source.Form.NAME;
          default -> Source.Form.NOMINAL;
        };
    return new Source(List.of(span), form);
  }

  private static Speaker speaker(CoreMap quote, Source source, Span content) {
    String name = quote.get(CanonicalMentionAnnotation.class);
    if (name == null) {
      name = quote.get(SpeakerAnnotation.class);
    }
    if (name == null) {
      return Speaker.UNRESOLVED;
    }
    Span place = source.spans().isEmpty() ? content : source.spans().get(0);
    return new Speaker(
        null,
        name,
        Speaker.Type.PERSON,
        Speaker.Status.RESOLVED,
        1,
        List.of(new Speaker.Reason("corenlp", place)),
        List.of());
  }
}

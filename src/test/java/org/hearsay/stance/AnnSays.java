package org.hearsay.stance;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Resolution;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;

/** An article of one statement, that of Ann, whose entity is {@code e1}. */
final class AnnSays {
  static final String BEFORE = "Ann says ";
  static final Cue SAYS = new Cue(List.of(new Span(4, 8)), "say", Cue.Type.ASSERT, false);

  private AnnSays() {}

  /**
   * The article, ready for its stances.
   *
   * @param said stands behind {@link #BEFORE}
   */
  static Document of(String said, Cue cue, List<Entity> entities) {
    String text = BEFORE + said;
    Attribution attribution =
        new Attribution(
            Attribution.Kind.INDIRECT,
            new Source(List.of(new Span(0, 3)), Source.Form.NAME),
            cue,
            List.of(new Span(BEFORE.length(), text.length())),
            null,
            null,
            Set.of(),
            1);
    Speaker speaker =
        new Speaker(
            "e1",
            "Ann",
            Speaker.Type.PERSON,
            Speaker.Status.RESOLVED,
            1,
            List.of(new Speaker.Reason("name", new Span(0, 3))),
            List.of());
    return Document.of(Article.of("a", text))
        .withAttributions(List.of(attribution))
        .withResolution(new Resolution(entities, List.of(speaker)));
  }
}

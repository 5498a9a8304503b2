package org.hearsay.io;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Analysis;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Claim.Certainty;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.Resolution;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.hearsay.model.Target;

/** Documents made by hand, with emoji before what is attributed and CR with LF between lines. */
final class Documents {
  static final String TEXT =
      """
      Ice 🧊 in the harbour

      🚢🚢 “We trust Estonia,” harbour master Liisa Saar stressed, “and Tallinn knows that we are ready.”
      “The ice is Finland's fault.
      """
          .replace("\n", "\r\n");

  static final Provenance PROVENANCE =
      new Provenance(
          "0.1.0",
          Provenance.hash(Collections.singletonMap("engine", "none")),
          List.of(new RunReport.Model("attribution-1", "a.tsv", "0".repeat(64)).reference()));

  private Documents() {}

  /** Three attributions: a split one, one nested in it, and one that goes on from it. */
  static Document document(String id) {
    Entity saar =
        new Entity(
            "e1",
            "Liisa Saar",
            EntityType.PERSON,
            List.of(span("Liisa Saar")),
            List.of("Saar"),
            new Entity.Profile(
                List.of(new Entity.Phrase("harbour master", span("harbour master"))),
                List.of(),
                List.of(new Entity.Phrase("Tallinn", span("Tallinn")))),
            null);
    Target estonia =
        new Target(null, "Estonia", EntityType.COUNTRY, List.of(span("Estonia")), null);
    Target finland =
        new Target(null, "Finland", EntityType.COUNTRY, List.of(span("Finland")), null);
    Article article =
        new Article(id, null, "Ice 🧊 in the harbour", null, null, "2024-02-01", null, TEXT);
    return new Document(
        article,
        new Analysis("en", List.of(), List.of()),
        List.of(split(), nested(), continued()),
        new Resolution(
            List.of(saar), List.of(speaker("name"), Speaker.UNRESOLVED, speaker("continues"))),
        List.of(
            new Stance(0, estonia, Stance.Polarity.POSITIVE, 0.75, 0.9, List.of(span("trust"))),
            new Stance(2, finland, Stance.Polarity.NEGATIVE, -0.66666, 1, List.of(span("fault")))),
        List.of(
            claim("We trust Estonia, and Tallinn knows that we are ready.", Certainty.ASSERTED),
            claim("We are ready.", Certainty.PROBABLE),
            claim("The ice is Finland's fault.", Certainty.ASSERTED)));
  }

  /** A claim in which the time named is the last word of the text. */
  private static Claim claim(String text, Certainty certainty) {
    return new Claim(
        text,
        certainty,
        false,
        true,
        certainty == Certainty.PROBABLE,
        List.of(new Claim.Time(span("fault"), "2024-02")));
  }

  static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Attribution split() {
    return new Attribution(
        Attribution.Kind.DIRECT,
        new Source(List.of(span("harbour master Liisa Saar")), Source.Form.NAME),
        new Cue(List.of(span("stressed")), "stress", Cue.Type.ASSERT, false),
        List.of(span("We trust Estonia,"), span("and Tallinn knows that we are ready.")),
        null,
        null,
        Set.of(),
        0.93);
  }

  private static Attribution nested() {
    return new Attribution(
        Attribution.Kind.INDIRECT,
        new Source(List.of(span("Tallinn")), Source.Form.NAME),
        new Cue(List.of(span("knows")), "know", Cue.Type.BELIEVE, false),
        List.of(span("we are ready")),
        0,
        null,
        Set.of(),
        0.50004);
  }

  private static Attribution continued() {
    return new Attribution(
        Attribution.Kind.DIRECT,
        Source.NONE,
        Cue.NONE,
        List.of(span("The ice is Finland's fault.")),
        null,
        0,
        Set.of(Attribution.Diagnostic.FLOATING, Attribution.Diagnostic.REPAIRED_CLOSE_QUOTE),
        1);
  }

  private static Speaker speaker(String rule) {
    return new Speaker(
        "e1",
        "Liisa Saar",
        Speaker.Type.PERSON,
        Speaker.Status.RESOLVED,
        0.97,
        List.of(new Speaker.Reason(rule, span("Liisa Saar"))),
        List.of(new Speaker.Alternative(null, "Tallinn", 0.02)));
  }
}

package org.hearsay.io;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.io.WebAnnotation.Body;
import org.hearsay.io.WebAnnotation.Generator;
import org.hearsay.io.WebAnnotation.Target;

/**
 * A record as Web annotations, one for each part, told apart by {@code hearsay:role}:
 *
 * <ul>
 *   <li>{@code content}: describing the content; bodies are the {@code speaker} if there is a name,
 *       the {@code kind}, and links {@code nestedIn} and {@code continues} to the contents of other
 *       records. Its id is {@code urn:hearsay:statement:ARTICLE:RECORD}; those of the other parts
 *       begin with it, and each links to it as {@code statement}.
 *   <li>{@code source}: identifying the source as the {@code speaker}; linking only, where there is
 *       no name. Left out where the record has no source.
 *   <li>{@code cue}: classifying the cue by its {@code class}. Left out where there is none.
 *   <li>{@code stance}: assessing the words that mean a target; bodies are the {@code polarity} of
 *       the speaker's attitude and, to identify it, the {@code entity}. One for each target.
 * </ul>
 */
final class WebAnnotations {
  /** What {@code hearsay:} stands for. */
  static final String VOCABULARY = "urn:hearsay:vocabulary:";

  private final StanceRecord record;
  private final WebTargets targets;
  private final String id;

  private WebAnnotations(StanceRecord record, Optional<CodePoints> text) {
    this.record = record;
    this.targets = new WebTargets(record.article(), text);
    this.id = statement(record.id());
  }

  /**
   * The annotations of a record that holds together.
   *
   * @param text of its article, where it is known
   */
  static List<WebAnnotation> of(StanceRecord record, Optional<CodePoints> text) {
    return new WebAnnotations(record, text).all();
  }

  private String statement(String recordId) {
    String article =
        URLEncoder.encode(record.article().id(), StandardCharsets.UTF_8).replace("+", "%20");
    return "urn:hearsay:statement:" + article + ":" + recordId;
  }

  private List<WebAnnotation> all() {
    List<WebAnnotation> all = new ArrayList<>();
    all.add(content());
    if (!record.source().spans().isEmpty()) {
      all.add(source());
    }
    if (!record.cue().spans().isEmpty()) {
      List<Target> cue = targets.of(record.cue().spans(), record.cue().text());
      Body type = Body.text("classifying", "class", record.cue().type());
      all.add(part("cue", "classifying", List.of(type), cue, null));
    }
    for (int i = 0; i < record.stances().size(); i++) {
      StanceRecord.StancePart stance = record.stances().get(i);
      String name = "stance:" + (i + 1);
      List<Body> bodies =
          List.of(
              Body.text("assessing", "polarity", stance.polarity()),
              Body.text("identifying", "entity", stance.target().name()));
      List<Target> words = targets.of(stance.target().spans(), null);
      all.add(part(name, "assessing", bodies, words, stance.confidence()));
    }
    return all;
  }

  private WebAnnotation content() {
    List<Body> bodies = new ArrayList<>();
    if (record.speaker().name() != null) {
      bodies.add(Body.text("identifying", "speaker", record.speaker().name()));
    }
    bodies.add(Body.text("classifying", "kind", record.kind()));
    if (record.nestedIn() != null) {
      bodies.add(Body.link("nestedIn", statement(record.nestedIn())));
    }
    if (record.continues() != null) {
      bodies.add(Body.link("continues", statement(record.continues())));
    }
    return new WebAnnotation(
        id,
        "describing",
        "content",
        record.article().id(),
        new Generator("Software", "Hearsay " + record.provenance().hearsay()),
        bodies,
        targets.of(record.content().spans(), record.content().text()),
        record.confidence());
  }

  private WebAnnotation source() {
    List<Target> source = targets.of(record.source().spans(), record.source().text());
    String name = record.speaker().name();
    return name == null
        ? part("source", "linking", List.of(), source, null)
        : part(
            "source",
            "identifying",
            List.of(Body.text("identifying", "speaker", name)),
            source,
            record.speaker().confidence());
  }

  private WebAnnotation part(
      String name, String motivation, List<Body> own, List<Target> words, Double confidence) {
    List<Body> bodies = new ArrayList<>(own);
    bodies.add(Body.link("statement", id));
    int number = name.indexOf(':');
    String role = number < 0 ? name : name.substring(0, number);
    return new WebAnnotation(
        id + ":" + name, motivation, role, null, null, bodies, words, confidence);
  }
}

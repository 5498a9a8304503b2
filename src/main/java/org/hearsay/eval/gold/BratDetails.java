package org.hearsay.eval.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.io.Excerpt;

/**
 * What brat has no place of its own for: kind and type of speaker as attributes of an event, its
 * speaker, aliases and stances as notes, the event around it as an argument. Other attributes and
 * notes are passed over.
 */
final class BratDetails {
  static final String KIND = "Kind";
  static final String SPEAKER_TYPE = "SpeakerType";
  static final String SPEAKER = "Speaker";
  static final String ALIAS = "SpeakerAlias";
  static final String STANCE = "Stance";
  static final String WITHIN = "Within";

  private final Standoff standoff;
  private final Map<String, Roles> attributions;

  BratDetails(Standoff standoff, Map<String, Roles> attributions) {
    this.standoff = standoff;
    this.attributions = attributions;
  }

  GoldArticle article(String id, String text) {
    Map<String, String> kinds = attribute(KIND, HearsayGold.KINDS);
    Map<String, String> types = attribute(SPEAKER_TYPE, HearsayGold.SPEAKER_TYPES);
    Map<String, List<Standoff.Label>> speakers = notes(SPEAKER);
    Map<String, List<Standoff.Label>> aliases = notes(ALIAS);
    Map<String, String> outer = outer();
    QuotedCharacters quoted = new QuotedCharacters(text);
    List<GoldAttribution> found = new ArrayList<>();
    attributions.forEach(
        (event, roles) ->
            found.add(
                new GoldAttribution(
                    event,
                    kinds.getOrDefault(event, quoted.kind(roles.content())),
                    roles.source(),
                    roles.cue(),
                    roles.content(),
                    speaker(speakers, event),
                    types.get(event),
                    values(aliases.get(event)),
                    outer.get(event))));
    List<GoldStance> stances = new ArrayList<>();
    notes(STANCE)
        .forEach(
            (event, notes) ->
                notes.forEach(note -> stances.add(stance(note, speaker(speakers, event)))));
    boolean named = !speakers.isEmpty() || !stances.isEmpty();
    return GoldArticle.of(id, null, text, found, stances, named);
  }

  private static String speaker(Map<String, List<Standoff.Label>> speakers, String event) {
    return speakers.containsKey(event) ? speakers.get(event).get(0).value() : null;
  }

  private static List<String> values(List<Standoff.Label> notes) {
    return notes == null ? List.of() : notes.stream().map(Standoff.Label::value).toList();
  }

  private Map<String, String> attribute(String type, Set<String> values) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Standoff.Label label : standoff.attributes()) {
      if (label.type().equals(type)) {
        check(label);
        if (!values.contains(label.value())) {
          throw standoff.fault(
              label.line(),
              "expected %s out of %s, not %s"
                  .formatted(
                      type, values.stream().sorted().toList(), Excerpt.quoted(label.value())));
        }
        found.put(label.id(), label.value());
      }
    }
    return found;
  }

  private Map<String, List<Standoff.Label>> notes(String type) {
    Map<String, List<Standoff.Label>> found = new LinkedHashMap<>();
    for (Standoff.Label note : standoff.notes()) {
      if (note.type().equals(type)) {
        check(note);
        if (note.value().isEmpty()) {
          throw standoff.fault(note.line(), "expected a value of " + type);
        }
        found.computeIfAbsent(note.id(), key -> new ArrayList<>()).add(note);
      }
    }
    return found;
  }

  private void check(Standoff.Label label) {
    if (!attributions.containsKey(label.id())) {
      throw standoff.fault(label.line(), "there is no attribution " + Excerpt.quoted(label.id()));
    }
  }

  private Map<String, String> outer() {
    Map<String, String> outer = new LinkedHashMap<>();
    for (Standoff.Event event : standoff.events()) {
      for (Standoff.Argument argument : event.arguments()) {
        if (argument.role().equals(WITHIN)) {
          if (!attributions.containsKey(argument.id()) || argument.id().equals(event.id())) {
            throw standoff.fault(
                event.line(),
                "Within names no other attribution: " + Excerpt.quoted(argument.id()));
          }
          outer.put(event.id(), argument.id());
        }
      }
    }
    return outer;
  }

  private GoldStance stance(Standoff.Label note, String holder) {
    int blank = note.value().indexOf(' ');
    String polarity = blank < 0 ? note.value() : note.value().substring(0, blank);
    if (blank < 0 || !HearsayGold.POLARITIES.contains(polarity)) {
      throw standoff.fault(
          note.line(),
          "expected a polarity out of %s and a target, not %s"
              .formatted(
                  HearsayGold.POLARITIES.stream().sorted().toList(), Excerpt.quoted(note.value())));
    }
    return new GoldStance(note.id(), holder, note.value().substring(blank + 1).strip(), polarity);
  }
}

package org.hearsay.eval.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.io.Excerpt;

/**
 * What brat has no place of its own for. Kind and type of speaker are attributes of an event; id,
 * speaker, aliases and stances its notes; the event around it an argument. A mark labelled Article
 * bears the title as a note, and the attribute Named where speakers were annotated at all. Other
 * attributes and notes are passed over.
 */
final class BratDetails {
  static final String ID = "Id";
  static final String KIND = "Kind";
  static final String SPEAKER_TYPE = "SpeakerType";
  static final String SPEAKER = "Speaker";
  static final String ALIAS = "SpeakerAlias";
  static final String STANCE = "Stance";
  static final String WITHIN = "Within";
  static final String TITLE = "Title";
  static final String NAMED = "Named";

  private final Standoff standoff;
  private final Map<String, Roles> attributions;
  private final BratNotes notes;
  private final Map<String, String> ids;

  BratDetails(Standoff standoff, Map<String, Roles> attributions) {
    this.standoff = standoff;
    this.attributions = attributions;
    this.notes = new BratNotes(standoff, attributions.keySet(), "attribution");
    this.ids = notes.single(ID);
  }

  GoldArticle article(String id, String text) {
    Map<String, String> kinds = notes.attribute(KIND, HearsayGold.KINDS);
    Map<String, String> types = notes.attribute(SPEAKER_TYPE, HearsayGold.SPEAKER_TYPES);
    Map<String, String> speakers = notes.single(SPEAKER);
    Map<String, List<String>> aliases = aliases();
    Map<String, String> outer = outer();
    QuotedCharacters quoted = new QuotedCharacters(text);
    List<GoldAttribution> found = new ArrayList<>();
    attributions.forEach(
        (event, roles) ->
            found.add(
                new GoldAttribution(
                    id(event),
                    kinds.containsKey(event) ? kinds.get(event) : quoted.kind(roles.content()),
                    roles.source(),
                    roles.cue(),
                    roles.content(),
                    speakers.get(event),
                    types.get(event),
                    aliases.getOrDefault(event, List.of()),
                    outer.get(event))));
    NestingCheck.check(standoff.file(), found);
    List<GoldStance> stances = new ArrayList<>();
    notes.notes(STANCE).forEach(note -> stances.add(stance(note, speakers.get(note.id()))));
    BratNotes whole = new BratNotes(standoff, articleMarks(), "mark Article");
    boolean named = !whole.attribute(NAMED, Set.of("")).isEmpty() || !speakers.isEmpty();
    String title = whole.single(TITLE).values().stream().findFirst().orElse(null);
    return GoldArticle.of(id, title, text, found, stances, named);
  }

  private String id(String event) {
    return ids.getOrDefault(event, event);
  }

  private Map<String, List<String>> aliases() {
    Map<String, List<String>> aliases = new LinkedHashMap<>();
    for (Standoff.Label note : notes.notes(ALIAS)) {
      aliases.computeIfAbsent(note.id(), event -> new ArrayList<>()).add(note.value());
    }
    return aliases;
  }

  private Map<String, String> outer() {
    Map<String, String> outer = new LinkedHashMap<>();
    for (Standoff.Event event : standoff.events()) {
      for (Standoff.Argument argument : event.arguments()) {
        if (argument.role().equals(WITHIN)) {
          if (!attributions.containsKey(argument.id())
              || argument.id().equals(event.id())
              || outer.put(event.id(), id(argument.id())) != null) {
            throw standoff.fault(
                event.line(),
                "expected one other attribution as Within, not " + Excerpt.quoted(argument.id()));
          }
        }
      }
    }
    return outer;
  }

  private Set<String> articleMarks() {
    Set<String> found = new LinkedHashSet<>();
    standoff
        .marks()
        .forEach(
            (id, mark) -> {
              if (mark.label().equals(BratGold.ARTICLE) && !(found.add(id) && found.size() == 1)) {
                throw standoff.fault(mark.line(), "a second mark Article");
              }
            });
    return found;
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
    String target = note.value().substring(blank + 1).strip();
    return new GoldStance(id(note.id()), holder, target, polarity);
  }
}

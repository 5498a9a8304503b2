package org.hearsay.eval.gold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.io.Excerpt;

/**
 * Attributions of a standoff file with events: {@code Attribution}, triggered by a mark of the same
 * label where brat has made it (a cue or content will do), with arguments {@code Source}, {@code
 * Cue}, {@code Content} and, for the event around it, {@code Within}. Events without any argument
 * were given up, and {@code Discuss} and {@code Discard} say nothing of attributions.
 */
final class LinkedEvents {
  static final String ATTRIBUTION = "Attribution";
  static final String WITHOUT_SOURCE = "Attribution-no-source";

  private static final Set<String> ROLES = Set.of(Roles.SOURCE, Roles.CUE, Roles.CONTENT);
  private static final Set<String> IGNORED = Set.of("Discuss", "Discard");

  private final Standoff standoff;
  private final Set<String> used = new HashSet<>();

  LinkedEvents(Standoff standoff) {
    this.standoff = standoff;
  }

  /**
   * By id of the event; none where there are no events.
   *
   * @throws GoldException if an event is not as described, or a content is in none of them
   */
  Map<String, Roles> attributions() {
    Map<String, Roles> attributions = new LinkedHashMap<>();
    for (Standoff.Event event : standoff.events()) {
      if (IGNORED.contains(event.trigger().role())) {
        continue;
      }
      checkTrigger(event);
      event.arguments().forEach(argument -> check(argument, event.line()));
      if (!event.arguments().isEmpty()) {
        attributions.put(event.id(), roles(event));
      }
    }
    if (!attributions.isEmpty()) {
      checkUsed();
    }
    return attributions;
  }

  private Roles roles(Standoff.Event event) {
    Roles roles = Roles.of(event, standoff);
    if (roles.content().isEmpty()) {
      throw standoff.fault(event.line(), "expected a Content in " + event.id());
    }
    SpanCheck check = new SpanCheck(standoff.file(), Integer.MAX_VALUE);
    List.of(roles.source(), roles.cue(), roles.content())
        .forEach(spans -> check.checked("line " + event.line(), spans));
    return roles;
  }

  private void checkTrigger(Standoff.Event event) {
    String type = event.trigger().role();
    if (!type.equals(ATTRIBUTION) && !type.equals(WITHOUT_SOURCE)) {
      throw standoff.fault(
          event.line(), "expected an event Attribution, not " + Excerpt.quoted(type));
    }
    String label = standoff.mark(event.trigger().id(), event.line()).label();
    if (!Set.of(type, Roles.CUE, Roles.CONTENT).contains(label)) {
      throw standoff.fault(
          event.line(),
          "expected a trigger labelled %s, not %s (%s)"
              .formatted(type, label, event.trigger().id()));
    }
  }

  private void check(Standoff.Argument argument, int line) {
    if (argument.role().equals(BratDetails.WITHIN)) {
      return;
    }
    if (!ROLES.contains(argument.role())) {
      throw standoff.fault(
          line,
          "unknown role %s; expected Source, Cue, Content or Within"
              .formatted(Excerpt.quoted(argument.role())));
    }
    String label = standoff.mark(argument.id(), line).label();
    if (!label.equals(argument.role())) {
      throw standoff.fault(
          line, "expected a %s, but %s is a %s".formatted(argument.role(), argument.id(), label));
    }
    used.add(argument.id());
  }

  private void checkUsed() {
    List<String> left = new ArrayList<>();
    standoff
        .marks()
        .forEach(
            (id, mark) -> {
              if (mark.label().equals(Roles.CONTENT) && !used.contains(id)) {
                left.add(id);
              }
            });
    if (!left.isEmpty()) {
      String id = left.get(0);
      throw standoff.fault(standoff.mark(id, 0).line(), "Content " + id + " is in no event");
    }
  }
}

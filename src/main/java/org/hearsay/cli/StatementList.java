package org.hearsay.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;

/**
 * The statements of an article, one block each, as {@code show} prints them.
 *
 * @param document with all its layers
 * @param terminal colours and width
 */
record StatementList(Document document, Terminal terminal) {
  private static final int INDENT = 12;

  void print(PrintStream out) {
    for (int i = 0; i < document.attributions().size(); i++) {
      Attribution attribution = document.attributions().get(i);
      out.println();
      line(
          out,
          Style.NUMBER.of(String.format(Locale.ROOT, "%3d", i + 1), terminal.colours())
              + " "
              + pad(lower(attribution.kind())),
          speaker(i));
      if (!attribution.source().spans().isEmpty()) {
        line(
            out,
            label("source"),
            Style.SOURCE.of(words(attribution.source().spans()), terminal.colours()));
      }
      if (!attribution.cue().spans().isEmpty()) {
        String negated = attribution.cue().negated() ? ", negated" : "";
        line(
            out,
            label("cue"),
            Style.CUE.of(words(attribution.cue().spans()), terminal.colours())
                + " ("
                + lower(attribution.cue().type())
                + negated
                + ")");
      }
      line(out, label("content"), words(attribution.content()));
      claim(out, i);
      stances(out, i);
      notes(out, attribution);
    }
  }

  private String speaker(int index) {
    if (index >= document.resolution().speakers().size()) {
      return "";
    }
    Speaker speaker = document.resolution().speakers().get(index);
    String name = speaker.name() == null ? "(" + lower(speaker.status()) + ")" : speaker.name();
    return Printable.line(name + details(speaker))
        + String.format(Locale.ROOT, "  %.2f", speaker.confidence());
  }

  private String details(Speaker speaker) {
    Entity.Profile profile =
        document.resolution().entityOf(speaker).map(Entity::profile).orElse(speaker.profile());
    List<String> details =
        Stream.of(profile.titles(), profile.affiliations(), profile.places())
            .flatMap(List::stream)
            .map(Entity.Phrase::text)
            .toList();
    return details.isEmpty() ? "" : ", " + String.join(", ", details);
  }

  /** How its speaker stands for it, and what it says where the content's words alone do not. */
  private void claim(PrintStream out, int index) {
    if (index >= document.claims().size()) {
      return;
    }
    Claim claim = document.claims().get(index);
    List<String> labels = new ArrayList<>(List.of(lower(claim.certainty())));
    addIf(claim.negated(), "negated", labels);
    addIf(claim.hypothetical(), "hypothetical", labels);
    addIf(claim.hedged(), "hedged", labels);
    claim.times().forEach(time -> labels.add(time.value()));
    String text = claim.text().contains("[") ? ": " + Printable.line(claim.text()) : "";
    line(out, label("claim"), String.join(", ", labels) + text);
  }

  private static void addIf(boolean condition, String label, List<String> labels) {
    if (condition) {
      labels.add(label);
    }
  }

  private void stances(PrintStream out, int index) {
    String stances =
        document.stances().stream()
            .filter(stance -> stance.attribution() == index)
            .map(this::stance)
            .collect(Collectors.joining(", "));
    if (!stances.isEmpty()) {
      line(out, label("stances"), stances);
    }
  }

  private String stance(Stance stance) {
    String name = Printable.line(stance.target().name());
    String words = String.format(Locale.ROOT, "%s %+.2f", name, stance.score());
    return switch (stance.polarity()) {
      case POSITIVE -> Style.POSITIVE.of(words, terminal.colours());
      case NEGATIVE -> Style.NEGATIVE.of(words, terminal.colours());
      case NEUTRAL -> name + " neutral";
    };
  }

  private void notes(PrintStream out, Attribution attribution) {
    List<String> notes = new ArrayList<>();
    if (attribution.nestedIn() != null) {
      notes.add("inside " + (attribution.nestedIn() + 1));
    }
    if (attribution.continues() != null) {
      notes.add("goes on from " + (attribution.continues() + 1));
    }
    attribution.diagnostics().stream().map(StatementList::lower).sorted().forEach(notes::add);
    if (!notes.isEmpty()) {
      line(out, label("note"), String.join(", ", notes));
    }
  }

  private void line(PrintStream out, String head, String words) {
    String indent = " ".repeat(INDENT + 1);
    List<String> lines = Wrap.lines(words, terminal.columns() - INDENT - 1);
    out.println(head + " " + lines.get(0));
    lines.stream().skip(1).forEach(line -> out.println(indent + line));
  }

  private String label(String name) {
    return Style.FAINT.of("    " + pad(name), terminal.colours());
  }

  private static String pad(String name) {
    return String.format(Locale.ROOT, "%-8s", name);
  }

  private String words(List<Span> spans) {
    return Printable.line(
        spans.stream().map(span -> span.in(document.text())).collect(Collectors.joining(" … ")));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

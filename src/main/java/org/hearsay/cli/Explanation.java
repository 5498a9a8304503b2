package org.hearsay.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.RosterEntry;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;

/**
 * Why a statement has its speaker: the chain of rules with the words that each looked at, who else
 * it may have been, and what the article says of who it is; then the words that decided its
 * stances.
 *
 * @param document with all its layers
 * @param terminal colours and width
 */
record Explanation(Document document, Terminal terminal) {
  private static final int INDENT = 14;

  /** What the rules of the resolver do, by their names in records. */
  private static final Map<String, String> RULES =
      Map.ofEntries(
          Map.entry("name", "the source names the speaker"),
          Map.entry("apposition", "the name stands beside the phrase for the same one"),
          Map.entry("capital", "a capital or seat stands for those who govern there"),
          Map.entry("pronoun", "the source is a pronoun"),
          Map.entry(
              "relative", "the source is who, which, whose or that: the words before it tell"),
          Map.entry("nominal", "the source is a common noun for a person"),
          Map.entry("antecedent", "taken up: of those it may mean, who is nearest to mind"),
          Map.entry("first-person", "inside speech this means who speaks"),
          Map.entry("continues", "the speech before goes on"),
          Map.entry("document", "a document that nobody is said to have made speaks for itself"),
          Map.entry("hearer", "the source only hears it; who says it is not told"),
          Map.entry(
              "interview",
              "set as question or answer: who answers is whom the words before name most"),
          Map.entry("byline", "the writer, whom the line above the article names"),
          Map.entry("announced", "speech behind a colon: the subject of the words before it"),
          Map.entry("floating", "speech without reporting words: who spoke last"),
          Map.entry("owner", "the phrase belongs to the speaker"),
          Map.entry("body", "the source names a body by a common noun"),
          Map.entry("called", "a noun that the article calls a body by"),
          Map.entry("undertaking", "a noun that a named undertaking ends with"),
          Map.entry("body-noun", "a common noun for a body that the article names"),
          Map.entry("group", "several people or bodies without a name of their own"),
          Map.entry("part-of", "some of a group mentioned before"),
          Map.entry("nobody", "nobody in particular"),
          Map.entry("unnamed", "a person whom the article does not name"),
          Map.entry("one-of-two", "the last or last but one person mentioned"),
          Map.entry("relation", "the source tells what the speaker is to somebody else"),
          Map.entry("affiliation", "the body that a person is said to belong to"),
          Map.entry("dialogue", "question and answer: who spoke before the last speaker"),
          Map.entry("headline", "the headline begins with its speaker"),
          Map.entry("phrase", "nothing better is known: the phrase itself"),
          Map.entry("coref", "CoreNLP's coreference: the longest name of the chain"),
          Map.entry("roster", "the roster has this name"));

  void print(int index, String id, PrintStream out) {
    Attribution attribution = document.attributions().get(index);
    Speaker speaker = document.resolution().speakers().get(index);
    String name = speaker.name() == null ? "(not told)" : speaker.name();
    out.println();
    line(
        out,
        String.format(Locale.ROOT, "%3d", index + 1),
        Style.NUMBER,
        "%s, %s %s".formatted(name, lower(speaker.status()), decimals(speaker.confidence())));
    line(out, "    id", Style.FAINT, id);
    String source = words(attribution.source().spans());
    line(out, "    source", Style.SOURCE, source.isEmpty() ? "(none)" : source);
    line(out, "    content", Style.CONTENT, words(attribution.content()));
    if (speaker.because().isEmpty()) {
      line(out, "    because", null, "no rule could tell who this is");
    }
    for (Speaker.Reason reason : speaker.because()) {
      line(out, "    because", null, reason(reason));
    }
    for (Speaker.Alternative other : speaker.alternatives()) {
      line(out, "    or", null, other.name() + " " + decimals(other.confidence()));
    }
    document.resolution().entityOf(speaker).ifPresent(entity -> entity(entity, out));
    document.stances().stream()
        .filter(stance -> stance.attribution() == index)
        .forEach(stance -> line(out, "    stance", null, stance(stance)));
  }

  private String stance(Stance stance) {
    String words = stance.evidence().stream().map(this::quoted).collect(Collectors.joining(", "));
    return "%s: %s %s%s"
        .formatted(
            stance.target().name(),
            lower(stance.polarity()),
            decimals(stance.confidence()),
            words.isEmpty() ? "" : " because of " + words);
  }

  private String reason(Speaker.Reason reason) {
    return "%s: %s (%s)"
        .formatted(
            reason.rule(), sentence(reason.rule()), quoted(reason.span()) + place(reason.span()));
  }

  /** What a rule does. */
  static String sentence(String rule) {
    return RULES.getOrDefault(rule, "a rule of its own");
  }

  private String quoted(Span span) {
    return "“" + span.in(document.text()) + "”";
  }

  private String place(Span span) {
    List<Sentence> sentences = document.analysis().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().contains(span)) {
        return ", sentence " + (i + 1);
      }
    }
    return "";
  }

  private void entity(Entity entity, PrintStream out) {
    phrases("    titles", entity.profile().titles(), out);
    phrases("    bodies", entity.profile().affiliations(), out);
    phrases("    places", entity.profile().places(), out);
    if (!entity.aliases().isEmpty()) {
      line(out, "    also", null, String.join(", ", entity.aliases()));
    }
    RosterEntry entry = entity.roster();
    if (entry != null) {
      List<String> parts = new ArrayList<>();
      parts.add(entry.name());
      parts.add(entry.wikidata());
      parts.add(entry.country());
      entry.more().forEach((key, value) -> parts.add(key + "=" + value));
      parts.removeIf(Objects::isNull);
      line(out, "    roster", null, String.join(", ", parts));
    }
  }

  private void phrases(String label, List<Entity.Phrase> phrases, PrintStream out) {
    if (!phrases.isEmpty()) {
      line(
          out,
          label,
          null,
          phrases.stream()
              .map(phrase -> phrase.text() + place(phrase.span()))
              .collect(Collectors.joining("; ")));
    }
  }

  /** Only here is anything styled: what an article says must not reach the terminal as commands. */
  private void line(PrintStream out, String label, Style style, String words) {
    String head = String.format(Locale.ROOT, "%-" + INDENT + "s", label);
    for (String line : Wrap.lines(Printable.line(words), terminal.columns() - INDENT)) {
      out.println(head + (style == null ? line : style.of(line, terminal.colours())));
      head = " ".repeat(INDENT);
    }
  }

  private String words(List<Span> spans) {
    return spans.stream().map(span -> span.in(document.text())).collect(Collectors.joining(" … "));
  }

  private static String decimals(double confidence) {
    return String.format(Locale.ROOT, "%.2f", confidence);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

package org.hearsay.eval.gold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.io.Excerpt;
import org.hearsay.io.Offsets;

/**
 * Writes the standoff file of one article: for each attribution its marks, the event, attributes
 * and notes, then the stances in their order. The trigger is a mark labelled as the event, on the
 * cue, or on the content where there is no cue. A mark that several attributions share stands once.
 */
final class StandoffWriter {
  private final GoldArticle article;
  private final StandoffLines lines;
  private final Map<String, String> events = new HashMap<>();
  private final Map<String, String> speakers = new HashMap<>();

  private StandoffWriter(GoldArticle article) {
    this.article = article;
    this.lines = new StandoffLines(article.id(), article.text());
  }

  /**
   * @throws GoldException if the article has what brat cannot hold
   */
  static String write(GoldArticle article) {
    return new StandoffWriter(article).text();
  }

  private String text() {
    if (article.title() != null || article.named()) {
      String mark = lines.mark(BratGold.ARTICLE, List.of(firstWord()));
      if (article.named()) {
        lines.attribute(BratDetails.NAMED, mark, null);
      }
      lines.note(BratDetails.TITLE, mark, article.title(), "the title");
    }
    for (GoldAttribution attribution : article.attributions()) {
      events.put(attribution.id(), "E" + (events.size() + 1));
      speakers.put(attribution.id(), attribution.speaker());
    }
    article.attributions().forEach(this::attribution);
    article.stances().forEach(this::stance);
    return lines.text();
  }

  private Offsets firstWord() {
    int[] text = article.text().codePoints().toArray();
    int start = 0;
    while (Character.isWhitespace(text[start])) {
      start++;
    }
    int end = start;
    while (end < text.length && !Character.isWhitespace(text[end]) && !LineEnds.isEnd(text[end])) {
      end++;
    }
    return new Offsets(start, end);
  }

  private void attribution(GoldAttribution attribution) {
    String event = events.get(attribution.id());
    List<Offsets> reporting =
        attribution.cue().isEmpty() ? attribution.content() : attribution.cue();
    StringBuilder arguments = new StringBuilder(LinkedEvents.ATTRIBUTION);
    arguments.append(':').append(lines.mark(LinkedEvents.ATTRIBUTION, reporting));
    argument(arguments, Roles.SOURCE, attribution.source());
    argument(arguments, Roles.CUE, attribution.cue());
    argument(arguments, Roles.CONTENT, attribution.content());
    if (attribution.nestedIn() != null) {
      arguments
          .append(' ')
          .append(BratDetails.WITHIN)
          .append(':')
          .append(events.get(attribution.nestedIn()));
    }
    lines.event(event, arguments.toString());
    lines.attribute(BratDetails.KIND, event, attribution.kind());
    if (attribution.speakerType() != null) {
      lines.attribute(BratDetails.SPEAKER_TYPE, event, attribution.speakerType());
    }
    String what = attribution.id();
    if (!attribution.id().equals(event)) {
      lines.note(BratDetails.ID, event, attribution.id(), what + " id");
    }
    lines.note(BratDetails.SPEAKER, event, attribution.speaker(), what + " speaker");
    for (String alias : attribution.aliases()) {
      lines.note(BratDetails.ALIAS, event, alias, what + " speaker_aliases");
    }
  }

  private void argument(StringBuilder arguments, String role, List<Offsets> spans) {
    if (!spans.isEmpty()) {
      arguments.append(' ').append(role).append(':').append(lines.mark(role, spans));
    }
  }

  private void stance(GoldStance stance) {
    if (!Objects.equals(stance.holder(), speakers.get(stance.attribution()))) {
      throw new GoldException(
          "article " + article.id(),
          "stance of " + stance.attribution(),
          "expected the speaker as holder, which is all that brat can hold, not "
              + Excerpt.quoted(String.valueOf(stance.holder())));
    }
    lines.note(
        BratDetails.STANCE,
        events.get(stance.attribution()),
        stance.polarity() + " " + stance.target(),
        "stance of " + stance.attribution());
  }
}

package org.hearsay.eval.report;

import java.util.List;

/**
 * Figures that belong side by side.
 *
 * @param title of their table
 * @param matches whether these have precision and recall
 * @param rows at least one
 */
record Slices(String title, boolean matches, List<FigureRow> rows) {
  private static final List<String> HEADLINES =
      List.of(
          "attribution",
          "content.overlap",
          "content.exact",
          "source.overlap",
          "cue.overlap",
          "quotation.exact",
          "speaker.end_to_end",
          "speaker.matched",
          "stance.macro_f1",
          "stance.triples",
          "newsmtsc.macro_f1",
          "newsmtsc.accuracy",
          "dse.macro_f1",
          "dse.micro_f1",
          "dse.direction");

  private record Group(String title, boolean matches, List<String> stems) {}

  private static final List<Group> GROUPS =
      List.of(
          new Group(
              "Found, by kind of statement",
              false,
              List.of("recall.direct", "recall.indirect", "recall.mixed")),
          new Group(
              "Speaker right, by how the source refers",
              false,
              List.of("speaker.name", "speaker.nominal", "speaker.pronoun", "speaker.none")),
          new Group(
              "Speaker right, by where the name stands",
              false,
              List.of("speaker.name_in_sentence", "speaker.name_elsewhere")),
          new Group(
              "Content, by how much must be shared",
              true,
              List.of("content.overlap_30", "content.overlap", "content.overlap_80")),
          new Group(
              "Attribution, by how much must be shared",
              true,
              List.of("attribution_30", "attribution", "attribution_80")));

  /** What to look at first. */
  static List<FigureRow> headlines(FigureRows rows) {
    return rows.of(HEADLINES);
  }

  /** Those that gold has something for. */
  static List<Slices> all(FigureRows rows) {
    return GROUPS.stream()
        .map(group -> new Slices(group.title(), group.matches(), rows.withArticles(group.stems())))
        .filter(slices -> !slices.rows().isEmpty())
        .toList();
  }
}

package org.hearsay.eval.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.io.Excerpt;
import org.hearsay.io.Offsets;

/**
 * Stances kept apart from the gold they belong to, whose text may not be passed on: tab-separated
 * {@code article}, {@code attribution}, {@code target}, {@code polarity} and {@code spans} (as in
 * {@code 120-133 180-190}, code points), below a row of these names.
 */
public final class StanceSheet {
  private static final List<String> COLUMNS =
      List.of("article", "attribution", "target", "polarity", "spans");
  private static final Pattern SPAN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  private final Path file;
  private final Map<String, GoldArticle> articles = new HashMap<>();
  private final Map<String, List<GoldStance>> stances = new LinkedHashMap<>();

  private StanceSheet(Path file, List<GoldArticle> gold) {
    this.file = file;
    gold.forEach(article -> articles.put(article.id(), article));
  }

  /**
   * The articles that a sheet has stances for, with these in the place of their own, in its order.
   *
   * @param gold the articles that it was made for
   * @throws GoldException if the sheet is malformed, or does not fit the articles
   */
  public static List<GoldArticle> join(Path file, List<GoldArticle> gold) {
    StanceSheet sheet = new StanceSheet(file, gold);
    List<String> lines = GoldFiles.read(file).lines().toList();
    if (lines.isEmpty() || !List.of(lines.get(0).split("\t", -1)).equals(COLUMNS)) {
      throw sheet.fault(1, "expected the columns " + String.join(", ", COLUMNS));
    }
    for (int i = 1; i < lines.size(); i++) {
      sheet.add(i + 1, lines.get(i).split("\t", -1));
    }
    if (sheet.stances.isEmpty()) {
      throw sheet.fault(lines.size() + 1, "expected a stance");
    }
    return sheet.stances.entrySet().stream()
        .map(entry -> sheet.articles.get(entry.getKey()).withStances(entry.getValue()))
        .toList();
  }

  private void add(int line, String[] row) {
    if (row.length != COLUMNS.size()) {
      throw fault(line, "expected %d columns, not %d".formatted(COLUMNS.size(), row.length));
    }
    GoldArticle article = articles.get(row[0]);
    if (article == null) {
      throw fault(
          line,
          "the gold has no article %s; the sheet is for other gold"
              .formatted(Excerpt.quoted(row[0])));
    }
    GoldAttribution attribution =
        article.attributions().stream()
            .filter(a -> a.id().equals(row[1]))
            .findFirst()
            .orElseThrow(
                () -> fault(line, "the article has no attribution " + Excerpt.quoted(row[1])));
    if (row[2].isBlank()) {
      throw fault(line, "expected the name of a target");
    }
    if (!HearsayGold.POLARITIES.contains(row[3])) {
      throw fault(line, "expected positive, negative or neutral, not " + Excerpt.quoted(row[3]));
    }
    List<GoldStance> own = stances.computeIfAbsent(row[0], key -> new ArrayList<>());
    if (own.stream().anyMatch(s -> s.attribution().equals(row[1]) && s.target().equals(row[2]))) {
      throw fault(line, "a second stance towards " + Excerpt.quoted(row[2]));
    }
    List<Offsets> spans = spans(line, row[4], article.text());
    if (!spans.stream().allMatch(span -> isInside(span, attribution.content()))) {
      throw fault(line, "the target stands outside the content; the sheet is for other gold");
    }
    own.add(new GoldStance(row[1], attribution.speaker(), row[2], row[3], spans));
  }

  private List<Offsets> spans(int line, String cell, String text) {
    List<Offsets> spans = new ArrayList<>();
    for (String part : cell.split(" ", -1)) {
      Matcher matcher = SPAN.matcher(part);
      if (!matcher.matches()) {
        throw fault(line, "expected spans such as 120-133 180-190, not " + Excerpt.quoted(cell));
      }
      spans.add(
          new Offsets(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }
    return new SpanCheck(file.toString(), text.codePointCount(0, text.length()))
        .checked("line " + line, spans);
  }

  private static boolean isInside(Offsets span, List<Offsets> content) {
    return content.stream().anyMatch(c -> c.start() <= span.start() && span.end() <= c.end());
  }

  private GoldException fault(int line, String problem) {
    return new GoldException(file.toString(), "line " + line, problem);
  }
}

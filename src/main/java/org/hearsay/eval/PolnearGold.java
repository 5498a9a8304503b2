package org.hearsay.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.io.FileException;
import org.hearsay.io.Offsets;

/**
 * PolNeAR 1.0 (Newell et al., LREC 2018): brat standoff. Of several annotators of an article the
 * first by file name is taken; {@code Discuss} and {@code Discard} are passed over.
 */
final class PolnearGold implements GoldReader {
  private static final String TEXT = ".txt";
  private static final String ANNOTATION = ".ann";
  private static final Pattern MARK = Pattern.compile("(T\\d+)\t(\\S+) ([\\d ;]+)(?:\t.*)?");
  private static final Pattern EVENT = Pattern.compile("(E\\d+)\t(\\S+)((?: \\S+)*)\\s*");

  @Override
  public List<GoldArticle> read(Path path) {
    Map<String, Path> annotations = new TreeMap<>();
    for (Path file : GoldFiles.list(path.resolve("attributions"), ANNOTATION)) {
      String stem = GoldFiles.stem(file, ANNOTATION);
      annotations.putIfAbsent(stem.substring(0, Math.max(0, stem.lastIndexOf('_'))), file);
    }
    List<GoldArticle> articles = new ArrayList<>();
    annotations.forEach(
        (id, file) -> {
          Path text = path.resolve("text").resolve(id + TEXT);
          if (!Files.isRegularFile(text)) {
            throw new GoldException(file.toString(), "", "there is no text " + text);
          }
          articles.add(article(id, GoldFiles.read(text), file));
        });
    if (articles.isEmpty()) {
      throw new FileException("no gold (*.ann) in " + path.resolve("attributions"));
    }
    return articles;
  }

  private static GoldArticle article(String id, String text, Path file) {
    String[] lines = GoldFiles.read(file).split("\n", -1);
    SpanCheck check = new SpanCheck(file.toString(), text.codePointCount(0, text.length()));
    Map<String, List<Offsets>> marks = new HashMap<>();
    for (int i = 0; i < lines.length; i++) {
      Matcher mark = MARK.matcher(lines[i]);
      if (mark.matches()) {
        marks.put(mark.group(1), check.checked("line " + (i + 1), spans(mark.group(3))));
      }
    }
    List<GoldAttribution> attributions = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      Matcher event = EVENT.matcher(lines[i]);
      if (event.matches()) {
        GoldAttribution found = attribution(event, marks, file, i + 1);
        if (found != null) {
          attributions.add(found);
        }
      }
    }
    return new GoldArticle(id, text, attributions, List.of(), false);
  }

  private static List<Offsets> spans(String fragments) {
    List<Offsets> spans = new ArrayList<>();
    for (String fragment : fragments.split(";", -1)) {
      String[] ends = fragment.strip().split(" ", -1);
      spans.add(
          new Offsets(Integer.parseInt(ends[0]), ends.length > 1 ? Integer.parseInt(ends[1]) : 0));
    }
    return spans;
  }

  /** Null for an event without content: an attribution that was given up. */
  private static GoldAttribution attribution(
      Matcher event, Map<String, List<Offsets>> marks, Path file, int line) {
    Map<String, List<Offsets>> roles = new HashMap<>();
    for (String argument : event.group(3).strip().split(" ", -1)) {
      int colon = argument.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String role = argument.substring(0, colon).replaceAll("\\d+$", "");
      List<Offsets> spans = marks.get(argument.substring(colon + 1));
      if (spans == null) {
        throw new GoldException(file.toString(), "line " + line, "no mark for " + argument);
      }
      roles.computeIfAbsent(role, key -> new ArrayList<>()).addAll(spans);
    }
    List<Offsets> content = roles.get("Content");
    return content == null
        ? null
        : new GoldAttribution(
            event.group(1),
            null,
            roles.getOrDefault("Source", List.of()),
            roles.getOrDefault("Cue", List.of()),
            content,
            null,
            List.of(),
            null);
  }
}

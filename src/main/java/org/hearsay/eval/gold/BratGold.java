package org.hearsay.eval.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.io.Excerpt;

/**
 * Plain brat standoff: {@code ARTICLE.ann} beside {@code ARTICLE.txt}. {@code Source}, {@code Cue}
 * and {@code Content} are marks, which may be discontinuous; events or relations link them. Kind,
 * speaker and stances may stand in attributes and notes: {@link BratDetails}.
 */
final class BratGold implements GoldReader {
  static final String TEXT = ".txt";
  static final String ANNOTATION = ".ann";

  /** Label of a mark on the first word, which bears what is said of the article as a whole. */
  static final String ARTICLE = "Article";

  private static final Set<String> LABELS =
      Set.of(
          Roles.SOURCE,
          Roles.CUE,
          Roles.CONTENT,
          LinkedEvents.ATTRIBUTION,
          LinkedEvents.WITHOUT_SOURCE,
          ARTICLE,
          "Discuss",
          "Discard");

  @Override
  public List<GoldArticle> read(Path path) {
    List<Path> files = Files.isDirectory(path) ? GoldFiles.list(path, ANNOTATION) : List.of(path);
    if (files.isEmpty()) {
      throw GoldFiles.none("*.ann", path);
    }
    return files.stream().map(BratGold::article).toList();
  }

  private static GoldArticle article(Path file) {
    String id = GoldFiles.stem(file, ANNOTATION);
    Path text = file.resolveSibling(id + TEXT);
    if (!Files.exists(text)) {
      throw new GoldException(file.toString(), "", "there is no text " + text);
    }
    String words = GoldFiles.text(text);
    Standoff standoff = Standoff.read(file, words, false);
    standoff.marks().values().forEach(mark -> checkLabel(mark, standoff));
    Map<String, Roles> attributions = new LinkedEvents(standoff).attributions();
    if (attributions.isEmpty()) {
      attributions = new LinkedMarks(standoff).attributions();
    }
    return new BratDetails(standoff, attributions).article(id, words);
  }

  private static void checkLabel(Standoff.Mark mark, Standoff standoff) {
    if (!LABELS.contains(mark.label())) {
      throw standoff.fault(
          mark.line(),
          "unknown label " + Excerpt.quoted(mark.label()) + "; expected Source, Cue or Content");
    }
  }
}

package org.hearsay.eval.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.io.Excerpt;
import org.hearsay.io.FileException;

/**
 * Plain brat standoff: {@code ARTICLE.ann} beside {@code ARTICLE.txt}. {@code Source}, {@code Cue}
 * and {@code Content} are marks, which may be discontinuous; events or relations link them. Kind,
 * speaker and stances may stand in attributes and notes: {@link BratDetails}.
 */
final class BratGold implements GoldReader {
  static final String TEXT = ".txt";
  static final String ANNOTATION = ".ann";

  private static final Set<String> ROLES = Set.of(Roles.SOURCE, Roles.CUE, Roles.CONTENT);

  /** Labels of triggers and of marks that say nothing for us. */
  private static final Set<String> OTHERS =
      Set.of("Attribution", "Attribution-no-source", "Discuss", "Discard");

  @Override
  public List<GoldArticle> read(Path path) {
    List<Path> files = Files.isDirectory(path) ? GoldFiles.list(path, ANNOTATION) : List.of(path);
    if (files.isEmpty()) {
      throw new FileException("no gold (*.ann) in " + path);
    }
    return files.stream().map(BratGold::article).toList();
  }

  private static GoldArticle article(Path file) {
    String id = GoldFiles.stem(file, ANNOTATION);
    Path text = file.resolveSibling(id + TEXT);
    if (!Files.isRegularFile(text)) {
      throw new GoldException(file.toString(), "", "there is no text " + text);
    }
    String words = GoldFiles.read(text);
    Standoff standoff = Standoff.read(file, words, false);
    standoff.marks().values().forEach(mark -> checkLabel(mark, standoff));
    Map<String, Roles> attributions = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    for (Standoff.Event event : standoff.events()) {
      Roles roles = Roles.of(event, standoff);
      event.arguments().forEach(argument -> used.add(argument.id()));
      if (!roles.content().isEmpty()) {
        attributions.put(event.id(), roles);
      } else if (!event.arguments().isEmpty()) {
        throw standoff.fault(event.line(), "expected a Content in " + event.id());
      }
    }
    if (attributions.isEmpty()) {
      attributions.putAll(new LinkedMarks(standoff).attributions());
    } else {
      checkUsed(standoff, used);
    }
    return new BratDetails(standoff, attributions).article(id, words);
  }

  private static void checkLabel(Standoff.Mark mark, Standoff standoff) {
    if (!ROLES.contains(mark.label()) && !OTHERS.contains(mark.label())) {
      throw standoff.fault(
          mark.line(),
          "unknown label " + Excerpt.quoted(mark.label()) + "; expected Source, Cue or Content");
    }
  }

  private static void checkUsed(Standoff standoff, Set<String> used) {
    standoff
        .marks()
        .forEach(
            (id, mark) -> {
              if (mark.label().equals(Roles.CONTENT) && !used.contains(id)) {
                throw standoff.fault(mark.line(), "Content " + id + " is in no event");
              }
            });
  }
}

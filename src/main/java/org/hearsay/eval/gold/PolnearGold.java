package org.hearsay.eval.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * PolNeAR 1.0 (Newell et al., LREC 2018): brat standoff. Of several annotators of an article the
 * first by file name is taken; {@code Discuss} and {@code Discard} are passed over, and so are
 * events without content: attributions that were given up.
 */
final class PolnearGold implements GoldReader {
  @Override
  public List<GoldArticle> read(Path path) {
    Map<String, Path> annotations = new TreeMap<>();
    for (Path file : GoldFiles.list(path.resolve("attributions"), BratGold.ANNOTATION)) {
      String stem = GoldFiles.stem(file, BratGold.ANNOTATION);
      if (stem.lastIndexOf('_') <= 0) {
        throw new GoldException(file.toString(), "", "expected a name like ARTICLE_ANNOTATOR.ann");
      }
      annotations.putIfAbsent(stem.substring(0, stem.lastIndexOf('_')), file);
    }
    List<GoldArticle> articles = new ArrayList<>();
    annotations.forEach(
        (id, file) -> {
          Path text = path.resolve("text").resolve(id + BratGold.TEXT);
          if (!Files.exists(text)) {
            throw new GoldException(file.toString(), "", "there is no text " + text);
          }
          articles.add(article(id, GoldFiles.text(text), file));
        });
    if (articles.isEmpty()) {
      throw GoldFiles.none("*.ann", path.resolve("attributions"));
    }
    return articles;
  }

  private static GoldArticle article(String id, String text, Path file) {
    Standoff standoff = Standoff.read(file, text, true);
    QuotedCharacters quoted = new QuotedCharacters(text);
    List<GoldAttribution> attributions = new ArrayList<>();
    for (Standoff.Event event : standoff.events()) {
      Roles roles = Roles.of(event, standoff).joined();
      if (!roles.content().isEmpty()) {
        attributions.add(roles.attribution(event.id(), quoted));
      }
    }
    return GoldArticle.of(id, null, text, attributions, List.of(), false);
  }
}

package org.hearsay.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldFormat;
import org.hearsay.io.Sha256;

/**
 * Gold that a network learns from or is watched by, as its card tells of it.
 *
 * @param path that it was read from
 * @param articles in the order of the files
 */
record GoldSource(Path path, List<GoldArticle> articles) {
  GoldSource {
    articles = List.copyOf(articles);
  }

  static GoldSource of(Path path, GoldFormat format) {
    return new GoldSource(path, format.read(path));
  }

  /** Gold of any format at each of the paths. */
  static List<GoldSource> all(List<Path> paths) {
    return paths.stream().map(path -> of(path, GoldFormat.auto)).toList();
  }

  /** The end of its path: files of several sets are called {@code train}. */
  String name() {
    int count = path.getNameCount();
    return path.subpath(Math.max(0, count - 2), count).toString();
  }

  /** Several, for a card; {@code none} where there are none. */
  static String joined(List<GoldSource> sources) {
    return sources.isEmpty()
        ? "none"
        : sources.stream().map(GoldSource::toString).collect(Collectors.joining("; "));
  }

  static List<GoldArticle> articles(List<GoldSource> sources) {
    return sources.stream().flatMap(source -> source.articles().stream()).toList();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: %,d texts, %,d attributions, %,d of them inside others, %,d stances, SHA-256 %s",
        name(),
        articles.size(),
        articles.stream().mapToLong(article -> article.attributions().size()).sum(),
        articles.stream()
            .flatMap(article -> article.attributions().stream())
            .filter(attribution -> attribution.nestedIn() != null)
            .count(),
        articles.stream().mapToLong(article -> article.stances().size()).sum(),
        Sha256.of(articles.toString().getBytes(StandardCharsets.UTF_8)));
  }
}

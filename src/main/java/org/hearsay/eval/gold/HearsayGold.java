package org.hearsay.eval.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.io.Excerpt;
import org.hearsay.io.JsonFiles;

/**
 * Our own gold: a folder of JSON files, one for each article, or one such file. {@code "named":
 * false} in it says that speakers were not annotated.
 */
final class HearsayGold implements GoldReader {
  static final String SUFFIX = ".json";
  static final Set<String> KINDS = Set.of("direct", "indirect", "mixed");
  static final Set<String> SPEAKER_TYPES = Set.of("person", "organization", "group", "unnamed");
  static final Set<String> POLARITIES = Set.of("positive", "negative", "neutral");

  @Override
  public List<GoldArticle> read(Path path) {
    List<Path> files = Files.isDirectory(path) ? GoldFiles.list(path, SUFFIX) : List.of(path);
    Map<String, Path> seen = new HashMap<>();
    List<GoldArticle> articles = new ArrayList<>();
    for (Path file : files) {
      JsonNode root = parse(file);
      // Scores kept beside the gold, such as expected.json, have neither.
      if (files.size() == 1 || !root.isObject() || root.has("text") || root.has("attributions")) {
        GoldArticle article = article(file, root);
        Path before = seen.putIfAbsent(article.id(), file);
        if (before != null) {
          throw new GoldException(
              file.toString(),
              "id",
              "%s is the id of %s too".formatted(Excerpt.quoted(article.id()), before));
        }
        articles.add(article);
      }
    }
    if (articles.isEmpty()) {
      throw GoldFiles.none("*.json with text and attributions", path);
    }
    return articles;
  }

  private static JsonNode parse(Path file) {
    try {
      return JsonFiles.parse(GoldFiles.read(file));
    } catch (IllegalArgumentException e) {
      throw new GoldException(file.toString(), "", "expected JSON: " + e.getMessage());
    }
  }

  private static GoldArticle article(Path file, JsonNode node) {
    String name = file.toString();
    if (!node.path("text").isTextual() || !node.path("attributions").isArray()) {
      throw new GoldException(
          name, "", "expected an object with a string text and an array attributions");
    }
    GoldObject root = new GoldObject(name, "", node);
    String text = GoldText.checked(name, "text", node.get("text").asText());
    SpanCheck check = new SpanCheck(name, text.codePointCount(0, text.length()));
    List<GoldAttribution> attributions = new ArrayList<>();
    for (GoldObject object : root.objects("attributions")) {
      attributions.add(attribution(object.at(object.text("id")), check));
    }
    NestingCheck.check(name, attributions);
    Set<String> ids = new HashSet<>();
    attributions.forEach(attribution -> ids.add(attribution.id()));
    List<GoldStance> stances = new ArrayList<>();
    root.objects("stances").forEach(object -> stances.add(stance(object, ids, check)));
    String id = root.optional("id") == null ? GoldFiles.stem(file, SUFFIX) : root.text("id");
    boolean named = root.flag("named", true);
    return GoldArticle.of(id, root.optional("title"), text, attributions, stances, named);
  }

  private static GoldAttribution attribution(GoldObject object, SpanCheck check) {
    String type = object.optional("speaker_type");
    GoldAttribution attribution =
        new GoldAttribution(
            object.text("id"),
            object.choice("kind", KINDS),
            check.checked(object.named("source"), object.spans("source")),
            check.checked(object.named("cue"), object.spans("cue")),
            check.checked(object.named("content"), object.spans("content")),
            object.optional("speaker"),
            type == null ? null : object.choice("speaker_type", SPEAKER_TYPES),
            object.texts("speaker_aliases"),
            object.optional("nested_in"));
    if (attribution.content().isEmpty()) {
      throw object.fault("content", "expected a span");
    }
    return attribution;
  }

  private static GoldStance stance(GoldObject object, Set<String> ids, SpanCheck check) {
    String attribution = object.text("attribution");
    if (!ids.contains(attribution)) {
      throw object.fault("attribution", "no attribution " + Excerpt.quoted(attribution));
    }
    return new GoldStance(
        attribution,
        object.optional("holder"),
        object.text("target"),
        object.choice("polarity", POLARITIES),
        check.checked(object.named("spans"), object.spans("spans")));
  }
}

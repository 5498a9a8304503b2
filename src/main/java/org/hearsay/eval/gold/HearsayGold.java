package org.hearsay.eval.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.io.Excerpt;
import org.hearsay.io.FileException;
import org.hearsay.io.JsonFiles;
import org.hearsay.io.Offsets;

/** Our own gold: a folder of JSON files, one for each article, or one such file. */
final class HearsayGold implements GoldReader {
  private static final String SUFFIX = ".json";
  static final Set<String> KINDS = Set.of("direct", "indirect", "mixed");
  static final Set<String> SPEAKER_TYPES = Set.of("person", "organization", "group", "unnamed");
  static final Set<String> POLARITIES = Set.of("positive", "negative", "neutral");

  @Override
  public List<GoldArticle> read(Path path) {
    List<Path> files = Files.isDirectory(path) ? GoldFiles.list(path, SUFFIX) : List.of(path);
    List<GoldArticle> articles = new ArrayList<>();
    for (Path file : files) {
      JsonNode root = parse(file);
      // Scores kept beside the gold, such as expected.json, hold no text.
      if (files.size() == 1 || root.has("text")) {
        articles.add(article(file, root));
      }
    }
    if (articles.isEmpty()) {
      throw new FileException("no gold (*.json with text and attributions) in " + path);
    }
    return articles;
  }

  private static JsonNode parse(Path file) {
    try {
      return JsonFiles.parse(GoldFiles.read(file));
    } catch (IllegalArgumentException e) {
      throw new GoldException(file.toString(), "", e.getMessage());
    }
  }

  private static GoldArticle article(Path file, JsonNode root) {
    String name = file.toString();
    if (!root.path("text").isTextual() || !root.path("attributions").isArray()) {
      throw new GoldException(name, "", "expected the keys text and attributions");
    }
    String text = root.get("text").asText();
    SpanCheck check = new SpanCheck(name, text.codePointCount(0, text.length()));
    List<GoldAttribution> attributions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode node : root.get("attributions")) {
      GoldAttribution attribution = attribution(name, node, check);
      if (!ids.add(attribution.id())) {
        throw new GoldException(name, attribution.id(), "a second attribution with this id");
      }
      attributions.add(attribution);
    }
    for (GoldAttribution attribution : attributions) {
      if (attribution.nestedIn() != null && !ids.contains(attribution.nestedIn())) {
        throw new GoldException(
            name, attribution.id(), "nested_in names no attribution: " + attribution.nestedIn());
      }
    }
    List<GoldStance> stances = new ArrayList<>();
    root.path("stances").forEach(node -> stances.add(stance(name, node, ids)));
    String id =
        root.path("id").isTextual() ? root.get("id").asText() : GoldFiles.stem(file, SUFFIX);
    return GoldArticle.of(id, text(root, "title"), text, attributions, stances, true);
  }

  private static GoldAttribution attribution(String file, JsonNode node, SpanCheck check) {
    String id = node.path("id").asText("");
    String kind = node.path("kind").asText("");
    if (id.isEmpty() || !KINDS.contains(kind)) {
      throw new GoldException(file, id, "expected an id and a kind out of " + sorted(KINDS));
    }
    List<Offsets> content = check.checked(id + " content", spans(file, id, node.path("content")));
    if (content.isEmpty()) {
      throw new GoldException(file, id, "expected a content");
    }
    List<String> aliases = new ArrayList<>();
    node.path("speaker_aliases").forEach(alias -> aliases.add(alias.asText()));
    String type = text(node, "speaker_type");
    if (type != null && !SPEAKER_TYPES.contains(type)) {
      throw new GoldException(file, id, "expected a speaker_type out of " + sorted(SPEAKER_TYPES));
    }
    return new GoldAttribution(
        id,
        kind,
        check.checked(id + " source", spans(file, id, node.path("source"))),
        check.checked(id + " cue", spans(file, id, node.path("cue"))),
        content,
        text(node, "speaker"),
        type,
        aliases,
        text(node, "nested_in"));
  }

  private static List<Offsets> spans(String file, String id, JsonNode array) {
    List<Offsets> spans = new ArrayList<>();
    for (JsonNode pair : array) {
      if (pair.size() != 2 || !pair.get(0).isInt() || !pair.get(1).isInt()) {
        throw new GoldException(
            file, id, "expected [start, end], not " + Excerpt.quoted(pair.toString()));
      }
      spans.add(new Offsets(pair.get(0).asInt(), pair.get(1).asInt()));
    }
    return spans;
  }

  private static GoldStance stance(String file, JsonNode node, Set<String> ids) {
    String attribution = node.path("attribution").asText("");
    String polarity = node.path("polarity").asText("");
    if (!ids.contains(attribution)) {
      throw new GoldException(file, "stances", "no attribution " + attribution);
    }
    if (!POLARITIES.contains(polarity) || !node.path("target").isTextual()) {
      throw new GoldException(
          file,
          "stances of " + attribution,
          "expected a target and a polarity out of " + sorted(POLARITIES));
    }
    return new GoldStance(attribution, text(node, "holder"), node.get("target").asText(), polarity);
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).isTextual() ? node.get(key).asText() : null;
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }
}

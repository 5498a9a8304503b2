package org.hearsay.eval.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.Figure;
import org.hearsay.eval.gold.GoldFormat;
import org.hearsay.io.ContractSchema;
import org.hearsay.io.FileException;
import org.hearsay.io.JsonFiles;

/**
 * A {@code report.json} that was written before.
 *
 * @param title what its gold is called
 * @param sentences whether its gold is of single sentences, not of articles
 * @param systems in their order
 */
public record StoredReport(String title, boolean sentences, List<Stored> systems) {

  /**
   * A system of the report.
   *
   * @param name as in the report
   * @param settings how the records were made
   * @param figures by name, in their order
   * @param byArticle counts of each article, by name
   */
  public record Stored(
      String name,
      Map<String, String> settings,
      Map<String, Figure> figures,
      Map<String, Map<String, Long>> byArticle) {}

  /**
   * Reads a report.
   *
   * @throws FileException if it is missing, or not what the schema says
   */
  public static StoredReport read(Path path) {
    JsonNode root = JsonFiles.read(path, "give a report.json that evaluate wrote");
    List<String> faults = ContractSchema.EVALUATION.faults(root);
    if (!faults.isEmpty()) {
      throw new FileException(
          path + " is no report of an evaluation: " + faults.get(0) + "; write it anew");
    }
    List<Stored> systems = new ArrayList<>();
    root.get("systems").forEach(system -> systems.add(system(system)));
    JsonNode gold = root.get("gold");
    return new StoredReport(
        gold.get("title").asText(),
        GoldFormat.valueOf(gold.get("format").asText()).sentences(),
        systems);
  }

  private static Stored system(JsonNode node) {
    Map<String, String> settings = new LinkedHashMap<>();
    node.get("settings").properties().forEach(e -> settings.put(e.getKey(), e.getValue().asText()));
    Map<String, Figure> figures = new LinkedHashMap<>();
    node.get("figures").properties().forEach(e -> figures.put(e.getKey(), figure(e.getValue())));
    Map<String, Map<String, Long>> byArticle = new LinkedHashMap<>();
    for (JsonNode article : node.get("articles")) {
      Map<String, Long> counts = new LinkedHashMap<>();
      article
          .get("counts")
          .properties()
          .forEach(e -> counts.put(e.getKey(), e.getValue().asLong()));
      byArticle.put(article.get("id").asText(), counts);
    }
    return new Stored(node.get("name").asText(), settings, figures, byArticle);
  }

  private static Figure figure(JsonNode node) {
    return new Figure(number(node, "value"), number(node, "low"), number(node, "high"));
  }

  private static Double number(JsonNode node, String key) {
    return node.get(key).isNull() ? null : node.get(key).asDouble();
  }
}

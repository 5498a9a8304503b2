package org.hearsay.train;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.hearsay.eval.Figure;

/**
 * What is to be known of a trained model, as a page in Markdown (after Mitchell et al., FAT* 2019).
 *
 * @param name of the model
 * @param facts what it was made of and how, by name, in their order
 * @param scores on the gold that was held out to watch the training, by its name
 * @param notes on licences and use, each a sentence
 */
public record ModelCard(
    String name,
    Map<String, String> facts,
    Map<String, Map<String, Figure>> scores,
    Iterable<String> notes) {

  /** The page. */
  public String markdown() {
    StringBuilder page = new StringBuilder("# " + name + "\n\n| | |\n|---|---|\n");
    facts.forEach(
        (key, value) ->
            page.append("| ").append(key).append(" | ").append(cell(value)).append(" |\n"));
    page.append("\n## Scores\n\n");
    page.append(
        "Percent, with 95 % bootstrap intervals over articles. The training was stopped, and the\n");
    page.append(
        "confidence fitted, by this gold, so other articles of the kind may do a little worse.\n");
    scores.forEach((gold, figures) -> append(gold, figures, page));
    StringJoiner rest = new StringJoiner("\n* ", "\n## Notes\n\n* ", "\n");
    notes.forEach(rest::add);
    return page.append(rest).toString().replace("\r\n", "\n");
  }

  private static void append(String gold, Map<String, Figure> figures, StringBuilder page) {
    page.append("\n### ").append(gold).append("\n\n");
    page.append("| figure | value | interval |\n|---|---|---|\n");
    for (Map.Entry<String, Figure> entry : new TreeMap<>(figures).entrySet()) {
      Figure figure = entry.getValue();
      if (figure.value() != null) {
        page.append(
            String.format(
                Locale.ROOT,
                "| %s | %.1f | %s |%n",
                entry.getKey(),
                figure.value(),
                interval(figure)));
      }
    }
  }

  private static String interval(Figure figure) {
    return figure.low() == null
        ? "–"
        : String.format(Locale.ROOT, "%.1f–%.1f", figure.low(), figure.high());
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace('\n', ' ');
  }
}

package org.hearsay.eval.report;

import com.samskivert.mustache.Mustache;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.eval.Evaluation;
import org.hearsay.io.Excerpt;
import org.hearsay.io.Sha256;

/**
 * A report as one HTML page that needs nothing beside it. Its policy lets a browser load nothing
 * and run nothing but the script inside; every text from outside is escaped.
 */
public final class HtmlReport {
  private static final int TITLE = 80;

  private HtmlReport() {}

  /** The page; the same report gives the same page. */
  public static String of(Report report) {
    ArticleLinks links = new ArticleLinks(report.gold());
    FigureRows rows = new FigureRows(report, links);
    String style = PageResource.text("report.css");
    String script = PageResource.text("report.js");
    Map<String, Object> page = new HashMap<>();
    page.put("style", style);
    page.put("styleHash", hash(style));
    page.put("script", script);
    page.put("scriptHash", hash(script));
    page.put("title", Excerpt.shortened(report.title(), TITLE));
    page.put("gold", report.title());
    page.put("format", report.format().name());
    page.put("systems", report.systems().stream().map(HtmlReport::system).toList());
    page.put("several", report.systems().size() > 1);
    page.put("matches", true);
    page.put("headlines", Slices.headlines(rows));
    page.put("all", rows.all());
    List<Slices> slices = Slices.all(rows);
    page.put("slices", slices);
    page.put("anySlices", !slices.isEmpty());
    List<ConfusionTable> confusions = ConfusionTable.all(report.first().evaluation());
    page.put("confusions", confusions);
    page.put("anyConfusions", !confusions.isEmpty());
    page.put("reliability", ReliabilityChart.of(report.first().evaluation().reliability()));
    page.put("compared", ChangeTable.of(report.compared(), links));
    Browser browser = Browser.of(report);
    page.put("browser", browser);
    page.put("totals", totals(report.first().evaluation(), browser.anyArticles()));
    return Mustache.compiler()
        .withEscaper(HtmlText::escaped)
        .emptyStringIsFalse(true)
        .withLoader(HtmlReport::part)
        .compile(PageResource.text("report.mustache"))
        .execute(page);
  }

  /** Without its last line end, so that it adds no blank where it is put in. */
  private static Reader part(String name) {
    return new StringReader(PageResource.text(name + ".mustache").stripTrailing());
  }

  private record Total(String name, String number) {}

  private static List<Total> totals(Evaluation evaluation, boolean attributions) {
    String texts = attributions ? "articles" : "sentences";
    return Stream.of(
            total(texts, evaluation.articles()),
            attributions ? total("attributions in gold", evaluation.attributions()) : null,
            total("records", evaluation.records()),
            total(texts + " without records", evaluation.without()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Total total(String name, int number) {
    return new Total(name, Shown.count(number));
  }

  private record Setting(String name, String value) {}

  private record Configured(String name, List<Setting> settings) {}

  private static Configured system(Report.Scored scored) {
    List<Setting> settings =
        new TreeMap<>(scored.settings())
            .entrySet().stream()
                .map(entry -> new Setting(entry.getKey(), String.valueOf(entry.getValue())))
                .toList();
    return new Configured(scored.name(), settings);
  }

  private static String hash(String content) {
    byte[] digest = Sha256.digest().digest(content.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(digest);
  }
}

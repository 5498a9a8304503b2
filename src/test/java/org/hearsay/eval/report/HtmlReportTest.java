package org.hearsay.eval.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.eval.TestRecords.at;
import static org.hearsay.eval.TestRecords.stance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.eval.Comparison;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.TestRecords;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.eval.gold.GoldDirection;
import org.hearsay.eval.gold.GoldFormat;
import org.hearsay.eval.gold.GoldSentiment;
import org.hearsay.eval.gold.GoldStance;
import org.hearsay.io.Offsets;
import org.hearsay.io.StanceRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What stands on the page, on two articles and a few sentences. */
class HtmlReportTest {
  private static final String TEXT = "😀 Ann said \"it rained\" and Bob denied that it snowed.";
  private static final GoldAttribution RAIN =
      new GoldAttribution(
          "A1", "direct", at(2, 5), at(6, 10), at(12, 21), "Ann Lee", "person", List.of(), null);
  private static final GoldAttribution SNOW =
      new GoldAttribution(
          "A2", "indirect", at(27, 30), at(31, 37), at(43, 52), null, null, List.of(), null);
  private static final List<StanceRecord> RECORDS =
      List.of(
          TestRecords.of("a", at(2, 5), at(6, 10), at(12, 21), "Lee", stance("Oslo", "negative")),
          TestRecords.of("b", at(2, 5), at(6, 10), at(12, 19), "Ann Lee"),
          TestRecords.of("b", at(2, 5), at(6, 10), at(23, 26), "Ann Lee"));

  private static List<GoldArticle> gold(boolean named) {
    List<GoldStance> stances = List.of(new GoldStance("A1", "Ann Lee", "Oslo", "positive"));
    return List.of(
        GoldArticle.of("a", "Rain", TEXT, List.of(RAIN, SNOW), stances, named),
        GoldArticle.of("b", null, TEXT, List.of(RAIN), List.of(), named));
  }

  private static Report report(List<GoldArticle> gold, boolean compared) {
    Evaluation evaluation = Evaluation.of(gold, RECORDS);
    Evaluation before = Evaluation.of(gold, List.of());
    return new Report(
        "gold",
        GoldFormat.hearsay,
        gold,
        List.of(new Report.Scored("hearsay", Map.of("engine", "corenlp"), RECORDS, evaluation)),
        compared
            ? new Report.Compared(
                "old.json", Comparison.of(before.byArticle(), evaluation.byArticle()))
            : null);
  }

  private static Document page(List<GoldArticle> gold) {
    return Jsoup.parse(HtmlReport.of(report(gold, true)));
  }

  private static GoldArticle sentence(List<GoldSentiment> sentiments, GoldDirection direction) {
    return new GoldArticle("a", null, TEXT, List.of(), List.of(), false, sentiments, direction);
  }

  @Test
  void marksCoverTheWordsOfTheirSpans() {
    Document page = page(gold(true));
    assertThat(page.select("#a0 .gold mark.source[data-n=1]").text()).isEqualTo("Ann");
    assertThat(page.select("#a0 .gold mark.cue[data-n=2]").text()).isEqualTo("denied");
    assertThat(page.select("#a0 .gold mark.content[data-n=2]").text()).isEqualTo("it snowed");
    assertThat(page.select("#a1 .found mark.content[data-n=1]").text()).isEqualTo("it rain");
    assertThat(page.selectFirst("#a0g1").nextElementSibling().text()).isEqualTo("it snowed");
  }

  @Test
  void eachFindingNamesItsFaultsAndWhy() {
    Document page = page(gold(true));
    assertThat(page.select("#a0 .case").eachAttr("data-faults"))
        .containsExactly("speaker stance", "missed");
    assertThat(page.select("#a1 .case").eachAttr("data-faults"))
        .containsExactly("boundary", "spurious");
    assertThat(page.select("#a0f0 .badge").eachText())
        .containsExactly("wrong speaker", "wrong stance");
    assertThat(page.select("#a0f0 .why li").eachText())
        .containsExactly(
            "speaker gold: Ann Lee; found: Lee", "stance on Oslo gold: positive; found: negative");
    assertThat(page.select("#a1f0 .why li").eachText())
        .containsExactly("content 75 % shared; only in gold: ed");
  }

  @Test
  void filtersCountWhatTheFiguresCount() {
    Document page = page(gold(true));
    Map<String, String> counts = new TreeMap<>();
    for (Element label : page.select("#filters label")) {
      counts.put(label.selectFirst("input").attr("value"), label.selectFirst(".n").text());
    }
    assertThat(counts)
        .isEqualTo(
            Map.of("missed", "1", "spurious", "1", "boundary", "1", "speaker", "1", "stance", "1"));
  }

  @Test
  void everyLinkLeadsToAnIdAndIdsAreUnique() {
    for (boolean named : List.of(true, false)) {
      Document page = page(gold(named));
      List<String> ids = page.select("[id]").eachAttr("id");
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(page.select("[href]").eachAttr("href"))
          .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
      assertThat(page.select("[data-article]").eachAttr("data-article"))
          .allSatisfy(id -> assertThat(ids).contains(id));
    }
  }

  @Test
  void slicesAndComparisonLeadToArticles() {
    Document page = page(gold(true));
    assertThat(page.select("#slices .sites a").eachAttr("href")).contains("#a0", "#a1");
    assertThat(page.select("#comparison .lists a").eachAttr("href")).contains("#a0", "#a1");
    assertThat(page.select("#comparison .lists h3").eachText())
        .containsExactly("Better: 2", "Worse: 0");
  }

  @Test
  void goldWithoutNamesShowsNoSpeakersButItsStances() {
    Document page = page(gold(false));
    assertThat(page.select("#filters input").eachAttr("value"))
        .containsExactly("missed", "spurious", "boundary", "stance");
    assertThat(page.select("#confusion")).isNotEmpty();
    assertThat(page.select("#summary th").eachText()).noneMatch(name -> name.contains("Speaker"));
  }

  @Test
  void goldWithoutNamesAndStancesShowsNeither() {
    GoldArticle plain = GoldArticle.of("a", null, TEXT, List.of(RAIN), List.of(), false);
    Document page = page(List.of(plain));
    assertThat(page.select("#filters input").eachAttr("value"))
        .containsExactly("missed", "spurious", "boundary");
    assertThat(page.select("#confusion")).isEmpty();
  }

  @Test
  void undefinedFiguresAreADash() {
    List<GoldArticle> gold = gold(true);
    Report.Scored none =
        new Report.Scored("none", Map.of(), List.of(), Evaluation.of(gold, List.of()));
    Report report = new Report("gold", GoldFormat.hearsay, gold, List.of(none), null);
    Document page = Jsoup.parse(HtmlReport.of(report));
    assertThat(page.selectFirst("#summary tbody td.n").text()).isEqualTo("–");
    assertThat(page.select("#comparison")).isEmpty();
    assertThat(page.select(".case").eachAttr("data-faults")).containsOnly("missed");
  }

  @Test
  void sentencesShowTargetsLabelsAndAnswers() {
    Document sentiments =
        page(
            List.of(
                sentence(
                    List.of(
                        new GoldSentiment(new Offsets(2, 5), "Ann", "positive"),
                        new GoldSentiment(new Offsets(27, 30), "Bob", "neutral")),
                    null)));
    assertThat(sentiments.select("#a0 mark.target").eachText()).containsExactly("Ann", "Bob");
    assertThat(sentiments.select("#a0 .answers .badge").eachText())
        .containsExactly("wrong", "right");
    assertThat(sentiments.selectFirst("#a0").attr("data-faults")).isEqualTo("stance");
    assertThat(sentiments.select("#summary th").eachText()).noneMatch(n -> n.contains("Content"));
    Document direction =
        page(
            List.of(
                sentence(
                    List.of(),
                    new GoldDirection(
                        "Ann",
                        new Offsets(2, 5),
                        "Bob",
                        new Offsets(27, 30),
                        GoldDirection.Label.FIRST_FOR_SECOND))));
    assertThat(direction.select("#a0 .tag").eachText()).containsExactly("p", "q");
    assertThat(direction.selectFirst("#a0 .answers").text()).contains("gold p for q, found none");
  }

  @Test
  void headingsDescendWithoutGaps() {
    int last = 0;
    for (Element heading : page(gold(true)).select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).isLessThanOrEqualTo(last + 1);
      last = level;
    }
  }

  @Test
  void everyFigureIsExplained() {
    Evaluation evaluation = Evaluation.of(gold(true), RECORDS);
    assertThat(FigureRows.stems(evaluation.figures().keySet()))
        .isNotEmpty()
        .allSatisfy(stem -> assertThat(Caption.of(stem).meaning()).as(stem).isNotEmpty());
  }

  @Test
  void theSameReportGivesTheSamePageInAnyLocale() {
    Locale before = Locale.getDefault();
    String page = HtmlReport.of(report(gold(true), true));
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(HtmlReport.of(report(gold(true), true))).isEqualTo(page);
    } finally {
      Locale.setDefault(before);
    }
  }
}

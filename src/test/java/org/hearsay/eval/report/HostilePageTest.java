package org.hearsay.eval.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.eval.TestRecords.at;
import static org.hearsay.eval.TestRecords.stance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.Comparison;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.TestRecords;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.eval.gold.GoldFormat;
import org.hearsay.eval.gold.GoldStance;
import org.hearsay.io.StanceRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Nothing that stands in articles, gold or settings can become part of the page. */
class HostilePageTest {
  private static final String HOSTILE =
      "😀 <script>alert(1)</script> </style> </title> <!-- ]]> \"onload=\"alert(2) '><img src=x"
          + " onerror=alert(3)> javascript:alert(4) {{mustache}} {{{raw}}} {{/browser}} &lt; &#60;"
          + " \u202Eright to left\u2066 \u2028 𝒆nd";

  private static final Document PAGE = Jsoup.parse(HtmlReport.of(report()));

  private static Report report() {
    GoldAttribution matched =
        new GoldAttribution(
            HOSTILE, HOSTILE, at(0, 5), at(6, 12), at(20, 60), HOSTILE, null, List.of(), null);
    GoldAttribution missed =
        new GoldAttribution(
            "2", "direct", at(0, 5), at(6, 12), at(61, 90), null, null, List.of(HOSTILE), HOSTILE);
    GoldArticle article =
        GoldArticle.of(
            HOSTILE,
            HOSTILE,
            HOSTILE,
            List.of(matched, missed),
            List.of(new GoldStance(HOSTILE, HOSTILE, HOSTILE, "positive")),
            true);
    GoldArticle untitled = GoldArticle.of(HOSTILE + 2, null, HOSTILE, List.of(), List.of(), true);
    List<GoldArticle> gold = List.of(article, untitled);
    List<StanceRecord> records =
        List.of(
            TestRecords.of(
                HOSTILE, at(0, 8), at(6, 9), at(20, 70), "<b>", stance(HOSTILE, "negative")),
            TestRecords.of(HOSTILE, at(0, 8), at(6, 9), at(100, 110), HOSTILE));
    Evaluation now = Evaluation.of(gold, records);
    Comparison comparison =
        Comparison.of(Evaluation.of(gold, List.of()).byArticle(), now.byArticle());
    Map<String, Object> settings = Map.of(HOSTILE, HOSTILE);
    return new Report(
        HOSTILE,
        GoldFormat.hearsay,
        gold,
        List.of(
            new Report.Scored(HOSTILE, settings, records, now),
            new Report.Scored("baseline" + HOSTILE, settings, records, now)),
        new Report.Compared(HOSTILE, comparison));
  }

  private static String hash(String content) throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  @Test
  void theOnlyScriptAndStyleAreOurs() {
    assertThat(PAGE.select("script").eachAttr("src")).isEmpty();
    assertThat(PAGE.select("script")).hasSize(1);
    assertThat(PAGE.selectFirst("script").data()).isEqualTo(PageResource.text("report.js"));
    assertThat(PAGE.select("style")).hasSize(1);
    assertThat(PAGE.selectFirst("style").data()).isEqualTo(PageResource.text("report.css"));
    assertThat(PageResource.text("report.js")).doesNotContain("</", "<!--");
    assertThat(PageResource.text("report.css")).doesNotContain("</", "<!--", "url(", "@import");
  }

  @Test
  void thePolicyAllowsThemByHashAndNothingElse() throws NoSuchAlgorithmException {
    assertThat(PAGE.select("meta[http-equiv]")).hasSize(1);
    Element policy = PAGE.selectFirst("meta[http-equiv=Content-Security-Policy]");
    assertThat(policy.attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src "
                + hash(PAGE.selectFirst("style").data())
                + "; script-src "
                + hash(PAGE.selectFirst("script").data())
                + "; base-uri 'none'; form-action 'none'");
    assertThat(policy.nextElementSiblings()).contains(PAGE.selectFirst("style"));
    assertThat(policy.parent()).isEqualTo(PAGE.head());
  }

  @Test
  void noElementLoadsOrRunsAnything() {
    assertThat(
            PAGE.select(
                "img, iframe, object, embed, link, base, form, video, audio, source, frame,"
                    + " image, use, foreignObject, animate, set, template, b:containsOwn(<b>)"))
        .isEmpty();
    for (Element element : PAGE.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "src", "srcset");
      }
    }
    assertThat(PAGE.select("[href]").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("#"));
  }

  @Test
  void theTextSurvivesAsText() {
    assertThat(PAGE.selectFirst("h1").wholeText()).isEqualTo(HOSTILE);
    assertThat(PAGE.selectFirst(".setting b").wholeText()).isEqualTo(HOSTILE);
    assertThat(PAGE.selectFirst(".systems strong").wholeText()).isEqualTo(HOSTILE);
    assertThat(PAGE.selectFirst("#comparison .note bdi").wholeText()).isEqualTo(HOSTILE);
    assertThat(PAGE.selectFirst("#a0 h3 bdi").wholeText()).isEqualTo(HOSTILE);
    assertThat(PAGE.selectFirst("#a1 h3 bdi").wholeText()).isEqualTo(HOSTILE + 2);
    assertThat(PAGE.selectFirst("#a0 .said a").attr("title")).isEqualTo(HOSTILE);
    assertThat(PAGE.select("#a0 .why q").eachText()).anyMatch(q -> q.contains("{{mustache}}"));
    for (String side : List.of("gold", "found")) {
      Element text = PAGE.selectFirst("#a0 ." + side + " .text").clone();
      text.select(".tag").remove();
      assertThat(text.wholeText()).as(side).isEqualTo(HOSTILE);
    }
  }

  @Test
  void anchorsAreMadeOfIndicesAlone() {
    assertThat(PAGE.select("#browser [id]").eachAttr("id"))
        .allMatch(id -> id.matches("a\\d+(?:[fgr]\\d+)?|filters"));
  }
}

package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Resolution;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;

class RecordEncoderTest {
  private static final RecordEncoder ENCODER = new RecordEncoder(Documents.PROVENANCE);
  private static final Document DOCUMENT = Documents.document("ice");

  @Test
  void aRecordIsTheContractKeyByKey() {
    String hash = Sha256.of(Documents.TEXT);
    int at = Documents.span("fault").start();
    int fault = Documents.TEXT.codePointCount(0, at);
    String expected =
        """
        {"schema":"hearsay-record/1","id":"ID","article":{"id":"ice","uri":null,
        "title":"Ice 🧊 in the harbour","publisher":null,"author":null,"published":"2024-02-01",
        "language":"en","text_sha256":"HASH"},"kind":"direct","source":{"spans":[{"start":47,
        "end":72}],"text":"harbour master Liisa Saar","form":"name"},"cue":{"spans":[{"start":73,
        "end":81}],"text":"stressed","lemma":"stress","class":"assert","negated":false},"content":
        {"spans":[{"start":28,"end":45},{"start":84,"end":120}],"text":"We trust Estonia, and
         Tallinn knows that we are ready."},"speaker":{"id":"e1","name":"Liisa Saar","type":
        "person","status":"resolved","titles":["harbour master"],"affiliations":[],"aliases":
        ["Saar"],"confidence":0.97,"because":[{"rule":"name","span":{"start":62,"end":72}}],
        "alternatives":[{"id":null,"name":"Tallinn","confidence":0.02}],
        "title_spans":[{"start":47,"end":61}],"places":["Tallinn"],
        "place_spans":[{"start":88,"end":95}]},
        "nested_in":null,"continues":null,"stances":[{"target":{"id":null,"name":"Estonia","type":
        "country","spans":[{"start":37,"end":44}]},"polarity":"positive","score":0.75,"confidence":
        0.9,"evidence":[{"start":31,"end":36}]}],"claim":{"text":"We trust Estonia, and Tallinn
         knows that we are ready.","certainty":"asserted","negated":false,"hypothetical":true,
        "hedged":false,"times":[{"span":{"start":FAULT,"end":ENDS},"value":"2024-02"}]},"diagnostics":[],"confidence":0.93,"provenance":
        {"hearsay":"0.1.0","config_sha256":"CONFIG","models":["attribution-1@sha256:ZEROS"]}}
        """
            .replace("\n", "")
            .replace("FAULT", String.valueOf(fault))
            .replace("ENDS", String.valueOf(fault + "fault".length()))
            .replace("HASH", hash)
            .replace("CONFIG", Documents.PROVENANCE.configSha256())
            .replace("ZEROS", "0".repeat(64));
    String key = hash + ";source=47-72;cue=73-81;content=28-45,84-120";
    String id = "hr1-" + Sha256.of(key).substring(0, 32);
    assertThat(ENCODER.encode(DOCUMENT).records().get(0)).isEqualTo(expected.replace("ID", id));
  }

  @Test
  void linksNameTheRecordsOfOtherAttributions() {
    List<StanceRecord> records = ENCODER.records(DOCUMENT);
    assertThat(records.get(1).nestedIn()).isEqualTo(records.get(0).id());
    assertThat(records.get(2).continues()).isEqualTo(records.get(0).id());
  }

  @Test
  void whatStandsNowhereHasNoSpansAndEmptyText() throws IOException {
    JsonNode record = record(2);
    assertThat(record.get("source")).hasToString("{\"spans\":[],\"text\":\"\",\"form\":\"none\"}");
    assertThat(record.get("cue"))
        .hasToString(
            "{\"spans\":[],\"text\":\"\",\"lemma\":null,\"class\":\"neutral\",\"negated\":false}");
  }

  @Test
  void aSpeakerThatCannotBeToldIsNullAllOver() throws IOException {
    assertThat(record(1).get("speaker"))
        .hasToString(
            "{\"id\":null,\"name\":null,\"type\":null,\"status\":\"unresolved\",\"titles\":[],"
                + "\"affiliations\":[],\"aliases\":[],\"confidence\":0.0,\"because\":[]}");
  }

  @Test
  void aDocumentWithoutClaimsHasNoneInItsRecords() throws IOException {
    Document document = DOCUMENT.withClaims(List.of());
    String record = ENCODER.encode(document).records().get(0);
    assertThat(StrictJson.MAPPER.readTree(record).has("claim")).isFalse();
  }

  @Test
  void diagnosticsComeInOneOrderInLowerCase() throws IOException {
    assertThat(record(2).get("diagnostics")).hasToString("[\"repaired_close_quote\",\"floating\"]");
  }

  @Test
  void numbersAreRoundedToFourDecimals() throws IOException {
    assertThat(record(1).get("confidence")).hasToString("0.5");
    assertThat(record(2).get("confidence")).hasToString("1.0");
    assertThat(record(2).at("/stances/0/score")).hasToString("-0.6667");
  }

  @Test
  void theIdDependsOnTextAndSpansAlone() {
    Attribution first = DOCUMENT.attributions().get(0);
    Attribution relabelled =
        new Attribution(
            Attribution.Kind.MIXED,
            new Source(first.source().spans(), Source.Form.NOMINAL),
            new Cue(first.cue().spans(), "other", Cue.Type.DENY, true),
            first.content(),
            null,
            null,
            Set.of(),
            0.1);
    Document other = Document.of(Article.of("another", Documents.TEXT));
    assertThat(id(other.withAttributions(List.of(relabelled))))
        .isEqualTo(id(other.withAttributions(List.of(first))))
        .isEqualTo(ENCODER.records(DOCUMENT).get(0).id())
        .isNotEqualTo(
            id(
                Document.of(Article.of("another", Documents.TEXT + " "))
                    .withAttributions(List.of(first))));
  }

  @Test
  void theArticleLineHoldsTheTextAsRead() throws IOException {
    JsonNode line = StrictJson.MAPPER.readTree(ENCODER.encode(DOCUMENT).article());
    assertThat(line.get("text").textValue()).isEqualTo(Documents.TEXT);
    assertThat(line.get("article")).isEqualTo(record(0).get("article"));
  }

  @Test
  void theArticlesOwnLanguageGoesBeforeTheOneFound() {
    Article article = new Article("a", null, null, null, null, null, "en-GB", "Ice.");
    assertThat(ENCODER.encode(Document.of(article).withAnalysis(DOCUMENT.analysis())).article())
        .contains("\"language\":\"en-GB\"");
  }

  @Test
  void aSpanPastTheEndIsRefused() {
    assertRefused(
        with(List.of(indirect(new Span(0, Documents.TEXT.length() + 1)))), "past the end");
  }

  @Test
  void aSpanThatCutsACharacterInTwoIsRefused() {
    int emoji = Documents.TEXT.indexOf("🚢");
    assertRefused(with(List.of(indirect(new Span(emoji, emoji + 1)))), "cuts a surrogate pair");
  }

  @Test
  void twoAttributionsWithTheSameSpansAreRefused() {
    Attribution attribution = indirect(Documents.span("Estonia"));
    assertRefused(
        with(List.of(attribution, attribution)), "article ice, record 1", "the same spans");
  }

  @Test
  void aLinkToNoOtherAttributionIsRefused() {
    Attribution attribution = indirect(Documents.span("Estonia"));
    assertRefused(with(List.of(attribution.nestedIn(1))), "/nested_in", "attribution 1");
    assertRefused(with(List.of(attribution.continuing(0))), "/continues", "attribution 0");
  }

  @Test
  void aSpeakerWhoIsNoEntityIsRefused() {
    List<Speaker> speakers = new ArrayList<>(DOCUMENT.resolution().speakers());
    assertRefused(
        DOCUMENT.withResolution(new Resolution(List.of(), speakers)), "/speaker/id", "e1");
  }

  @Test
  void aStanceOfNoAttributionIsRefused() {
    Document document = Document.of(DOCUMENT.article()).withStances(DOCUMENT.stances());
    assertRefused(document, "a stance of attribution 0 of 0");
  }

  @Test
  void halfASurrogatePairIsRefused() {
    assertRefused(Document.of(Article.of("a", "A \uD83D b")), "half a surrogate pair");
    assertRefused(
        Document.of(new Article("a", null, "\uD83D", null, null, null, null, "A.")),
        "half a surrogate pair");
  }

  private static void assertRefused(Document document, String... words) {
    assertThatIllegalStateException()
        .isThrownBy(() -> ENCODER.encode(document))
        .satisfies(e -> assertThat(e.getMessage()).contains(words));
  }

  private static Document with(List<Attribution> attributions) {
    return Document.of(DOCUMENT.article()).withAttributions(attributions);
  }

  private static Attribution indirect(Span content) {
    return new Attribution(
        Attribution.Kind.INDIRECT,
        Source.NONE,
        Cue.NONE,
        List.of(content),
        null,
        null,
        Set.of(),
        1);
  }

  private static String id(Document document) {
    return ENCODER.records(document).get(0).id();
  }

  private static JsonNode record(int index) throws IOException {
    return StrictJson.MAPPER.readTree(ENCODER.encode(DOCUMENT).records().get(index));
  }
}

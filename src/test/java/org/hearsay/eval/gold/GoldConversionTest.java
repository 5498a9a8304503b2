package org.hearsay.eval.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.io.ExportFolder;
import org.hearsay.io.Offsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back as it was. */
class GoldConversionTest {
  @TempDir Path folder;

  private List<GoldArticle> through(GoldFormat format, List<GoldArticle> gold) {
    GoldWriter writer = format == GoldFormat.brat ? new BratWriter() : new HearsayGoldWriter();
    Path place = folder.resolve(format.name());
    new ExportFolder(place, false).write(writer.files(gold));
    assertThat(GoldFormat.of(place)).isEqualTo(format);
    return GoldFormat.auto.read(place);
  }

  private static GoldAttribution attribution(String id, List<Offsets> content, String nestedIn) {
    return new GoldAttribution(
        id, "direct", List.of(), List.of(), content, null, null, List.of(), nestedIn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"corpus/gold", "../shared/gold/seed", "../shared/gold/wikinews"})
  void ourGoldComesBackFromBratAsItWas(String path) {
    assumeThat(Path.of(path)).as("gold that is not part of the project").isDirectory();
    List<GoldArticle> gold = GoldFormat.hearsay.read(Path.of(path));
    assertThat(through(GoldFormat.brat, gold)).isEqualTo(gold);
    assertThat(through(GoldFormat.hearsay, gold)).isEqualTo(gold);
  }

  @Test
  void polnearComesBackFromOurFormatAsItWasAndFromBratWithoutCutsAtLineEnds() {
    Path path = Path.of("../shared/gold/polnear/dev");
    assumeThat(path).as("gold that is not part of the project").isDirectory();
    List<GoldArticle> gold = GoldFormat.polnear.read(path);
    assertThat(through(GoldFormat.hearsay, gold)).isEqualTo(gold);
    List<GoldArticle> back = through(GoldFormat.brat, gold);
    assertThat(back).extracting(GoldArticle::text).isEqualTo(texts(gold));
    assertThat(back).noneMatch(GoldArticle::named);
    for (int i = 0; i < gold.size(); i++) {
      int[] text = gold.get(i).text().codePoints().toArray();
      List<GoldAttribution> before = gold.get(i).attributions();
      List<GoldAttribution> after = back.get(i).attributions();
      assertThat(after).hasSameSizeAs(before);
      for (int j = 0; j < before.size(); j++) {
        assertThat(after.get(j).id()).isEqualTo(before.get(j).id());
        assertThat(after.get(j).content())
            .isEqualTo(LineEnds.joined(text, before.get(j).content()));
      }
    }
  }

  private static List<String> texts(List<GoldArticle> gold) {
    return gold.stream().map(GoldArticle::text).toList();
  }

  @Test
  void stancesDoNotMakeGoldNameItsSpeakers() {
    GoldArticle unnamed =
        GoldArticle.of(
            "a",
            null,
            "“It rained in Oslo”, said Bob.",
            List.of(attribution("E1", List.of(new Offsets(1, 18)), null)),
            List.of(new GoldStance("E1", null, "Oslo", "neutral")),
            false);
    assertThat(through(GoldFormat.brat, List.of(unnamed))).containsExactly(unnamed);
    assertThat(through(GoldFormat.hearsay, List.of(unnamed))).containsExactly(unnamed);
  }

  @Test
  void everythingOddThatGoldMayHoldComesBack() {
    String text = "\u00A0 “It\r\nrained”,\u2028said 😀 \tand\u0085 Bob.\nEnd";
    GoldArticle odd =
        GoldArticle.of(
            "a b.c",
            "Title\twith a tab, \"quotes\" and 😀",
            text,
            List.of(
                attribution("E2", List.of(new Offsets(3, 15)), null),
                attribution("E1", List.of(new Offsets(4, 5), new Offsets(16, 30)), "x y"),
                attribution("x y", List.of(new Offsets(3, 4), new Offsets(4, 5)), "E2")),
            List.of(
                new GoldStance("x y", null, "the  European Union", "negative"),
                new GoldStance("E2", null, "Oslo", "neutral"),
                new GoldStance("x y", null, "Rome", "positive")),
            true);
    GoldArticle plain = GoldArticle.of("none", null, "Nothing here.", List.of(), List.of(), false);
    GoldArticle anonymous =
        GoldArticle.of(
            "unnamed",
            null,
            "Rain, they say.",
            List.of(attribution("A1", List.of(new Offsets(0, 4)), null)),
            List.of(),
            true);
    List<GoldArticle> gold = List.of(odd, plain, anonymous);
    assertThat(through(GoldFormat.brat, gold)).isEqualTo(gold);
    assertThat(through(GoldFormat.hearsay, gold)).isEqualTo(gold);
  }

  @Test
  void bratGetsTriggersSharedMarksAndItsConfiguration() throws IOException {
    GoldAttribution first =
        new GoldAttribution(
            "A1",
            "indirect",
            List.of(new Offsets(0, 3)),
            List.of(new Offsets(4, 8)),
            List.of(new Offsets(9, 12), new Offsets(13, 20)),
            "Ann",
            "person",
            List.of("Annie"),
            null);
    GoldAttribution second =
        new GoldAttribution(
            "A2",
            "mixed",
            List.of(new Offsets(0, 3)),
            List.of(),
            List.of(new Offsets(13, 16)),
            null,
            null,
            List.of(),
            "A1");
    GoldArticle article =
        GoldArticle.of(
            "a",
            null,
            "Ann said: Bob\nleft us.",
            List.of(first, second),
            List.of(new GoldStance("A1", "Ann", "Bob", "negative")),
            false);
    through(GoldFormat.brat, List.of(article));
    Path place = folder.resolve("brat");
    assertThat(place.resolve("a.txt")).hasContent("Ann said: Bob\nleft us.");
    assertThat(Files.readString(place.resolve("a.ann")))
        .isEqualTo(
            """
            T1\tAttribution 4 8\tsaid
            T2\tSource 0 3\tAnn
            T3\tCue 4 8\tsaid
            T4\tContent 9 12;14 20\t Bo left u
            E1\tAttribution:T1 Source:T2 Cue:T3 Content:T4
            A1\tKind E1 indirect
            A2\tSpeakerType E1 person
            #1\tId E1\tA1
            #2\tSpeaker E1\tAnn
            #3\tSpeakerAlias E1\tAnnie
            T5\tAttribution 14 16\tle
            T6\tContent 14 16\tle
            E2\tAttribution:T5 Source:T2 Content:T6 Within:E1
            A3\tKind E2 mixed
            #4\tId E2\tA2
            #5\tStance E1\tnegative Bob
            """);
    assertThat(place.resolve("annotation.conf")).content().contains("[entities]", "Attribution\t");
    assertThat(place.resolve("visual.conf")).content().contains("[labels]", "[drawing]");
  }

  @Test
  void saysWhatBratCannotHold() {
    GoldAttribution lines = attribution("A1", List.of(new Offsets(3, 4)), null);
    assertThatThrownBy(() -> through(GoldFormat.brat, List.of(article("a", lines))))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("article a, Attribution: expected more than line ends");
    GoldAttribution sound = attribution(" A1", List.of(new Offsets(0, 3)), null);
    assertThatThrownBy(() -> through(GoldFormat.brat, List.of(article("a", sound))))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("id: expected one line without blanks around it");
    GoldAttribution good = attribution("A1", List.of(new Offsets(0, 3)), null);
    GoldArticle other =
        GoldArticle.of(
            "a",
            null,
            "Ann\nsaid",
            List.of(good),
            List.of(new GoldStance("A1", "Bob", "Oslo", "neutral")),
            true);
    assertThatThrownBy(() -> through(GoldFormat.brat, List.of(other)))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("expected the speaker as holder");
  }

  private static GoldArticle article(String id, GoldAttribution attribution) {
    return GoldArticle.of(id, null, "Ann\nsaid", List.of(attribution), List.of(), true);
  }
}

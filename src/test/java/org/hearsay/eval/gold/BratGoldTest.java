package org.hearsay.eval.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.io.Offsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratGoldTest {
  private static final String TEXT = "It rained, Ann said, all day.\nBob thinks she lied.\n";

  @TempDir Path folder;

  private GoldArticle read(String text, String lines) throws IOException {
    Files.writeString(folder.resolve("a.txt"), text);
    Files.writeString(folder.resolve("a.ann"), lines);
    List<GoldArticle> gold = GoldFormat.auto.read(folder);
    assertThat(gold).hasSize(1);
    assertThat(gold.get(0).text()).isEqualTo(text);
    return gold.get(0);
  }

  @Test
  void readsEventsWithDiscontinuousMarksAttributesAndNotes() throws IOException {
    GoldArticle article =
        read(
            TEXT,
            """
            T1\tSource 11 14\tAnn
            T2\tCue 15 19\tsaid
            T3\tContent 21 28;0 9\tall day It rained
            T4\tAttribution 15 19\tsaid
            T5\tSource 30 33\tBob
            T6\tContent 41 49\tshe lied
            T7\tArticle 0 2\tIt
            E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
            E2\tAttribution:T6 Source:T5 Content:T6 Within:E1
            E3\tAttribution:T4
            A1\tKind E2 mixed
            A2\tSpeakerType E1 person
            A3\tNegated E1
            A4\tNamed T7
            N1\tReference T1 Wikipedia:1\tAnn
            *\tEquiv T1 T5
            #1\tSpeaker E1\tAnn Lee
            #2\tSpeakerAlias E1\tLee
            #3\tStance E2\tnegative Ann Lee
            #4\tId E2\tinner
            #5\tAnnotatorNotes E1\tunsure
            #6\tTitle T7\tRain
            """);
    assertThat(article.title()).isEqualTo("Rain");
    assertThat(article.named()).isTrue();
    assertThat(article.attributions())
        .containsExactly(
            new GoldAttribution(
                "E1",
                "indirect",
                List.of(new Offsets(11, 14)),
                List.of(new Offsets(15, 19)),
                List.of(new Offsets(0, 9), new Offsets(21, 28)),
                "Ann Lee",
                "person",
                List.of("Lee"),
                null),
            new GoldAttribution(
                "inner",
                "mixed",
                List.of(new Offsets(30, 33)),
                List.of(),
                List.of(new Offsets(41, 49)),
                null,
                null,
                List.of(),
                "E1"));
    assertThat(article.stances())
        .containsExactly(new GoldStance("inner", null, "Ann Lee", "negative"));
  }

  @Test
  void readsRelationsWhereThereAreNoEvents() throws IOException {
    GoldArticle article =
        read(
            TEXT,
            """
            T1\tSource 11 14\tAnn
            T2\tCue 15 19\tsaid
            T3\tContent 0 9\tIt rained
            T4\tContent 21 28\tall day
            T5\tContent 41 49\tshe lied
            R1\tsays Arg1:T1 Arg2:T2
            R2\tsays Arg1:T2 Arg2:T3
            R3\tsays Arg1:T4 Arg2:T2
            """);
    assertThat(article.attributions()).extracting(GoldAttribution::id).containsExactly("E3", "E5");
    GoldAttribution first = article.attributions().get(0);
    assertThat(first.source()).containsExactly(new Offsets(11, 14));
    assertThat(first.content()).containsExactly(new Offsets(0, 9), new Offsets(21, 28));
    assertThat(article.attributions().get(1).source()).isEmpty();
    assertThat(article.named()).isFalse();
  }

  @Test
  void makesOneOfTheFragmentsThatBratCutsAtLineEnds() throws IOException {
    GoldArticle article =
        read(
            TEXT,
            """
            T1\tContent 21 29;30 49\tall day. Bob thinks she lied
            T2\tAttribution 15 19\tsaid
            E1\tAttribution:T2 Content:T1
            """);
    assertThat(article.attributions().get(0).content()).containsExactly(new Offsets(21, 49));
  }

  @Test
  void acceptsWindowsLineEndsAndAByteOrderMarkInTheAnnotation() throws IOException {
    GoldArticle article =
        read(
            "Hear!\r\n\u2028It rained.",
            "\uFEFFT1\tContent 4 17\t!    It rained\r\nE1\tAttribution:T1 Content:T1\r\n"
                .replace("!    It", "!   It"));
    assertThat(article.attributions().get(0).content()).containsExactly(new Offsets(4, 17));
  }

  @Test
  void countsCodePoints() throws IOException {
    GoldArticle article =
        read("😀 Ann: 😀 rained.", "T1\tContent 7 15\t😀 rained\nE1\tAttribution:T1 Content:T1\n");
    assertThat(article.attributions().get(0).content()).containsExactly(new Offsets(7, 15));
  }
}

package org.hearsay.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Broken gold in brat standoff, plain and of PolNeAR. */
final class BrokenStandoff {
  static final String TEXT = "It rained, Ann said, all day.\nSo it did.\n";
  static final String GOOD =
      """
      T1\tSource 11 14\tAnn
      T2\tCue 15 19\tsaid
      T3\tContent 0 9;21 28\tIt rained all day
      T4\tAttribution 15 19\tsaid
      E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
      A1\tKind E1 indirect
      #1\tSpeaker E1\tAnn
      #2\tStance E1\tneutral Oslo
      """;
  private static final String RELATIONS =
      """
      T1\tSource 11 14\tAnn
      T2\tContent 0 9\tIt rained
      R1\tspeaks Arg1:T1 Arg2:T2
      """;

  private BrokenStandoff() {}

  private static BrokenGold brat(String kind, String part, String broken, String... words) {
    String lines = BrokenGold.changed(GOOD, part, broken);
    return BrokenGold.of("brat: " + kind, "", Map.of("a.txt", TEXT, "a.ann", lines), words);
  }

  private static BrokenGold relation(String kind, String part, String broken, String... words) {
    String lines = BrokenGold.changed(RELATIONS, part, broken);
    return BrokenGold.of("brat: " + kind, "a.ann", Map.of("a.txt", TEXT, "a.ann", lines), words);
  }

  private static BrokenGold text(String kind, byte[] text, String... words) {
    Map<String, byte[]> files =
        Map.of("a.txt", text, "a.ann", GOOD.getBytes(StandardCharsets.UTF_8));
    return new BrokenGold("brat: " + kind, files, "", List.of(words));
  }

  private static BrokenGold polnear(String kind, Map<String, String> files, String... words) {
    return BrokenGold.of("polnear: " + kind, "", files, words);
  }

  static Stream<BrokenGold> all() {
    return Stream.of(marks(), events(), details(), texts(), polnear()).flatMap(List::stream);
  }

  private static List<BrokenGold> marks() {
    return List.of(
        brat(
            "end behind the text", "15 19\tsaid\nT3", "15 99\tsaid\nT3", "line 2", "41 characters"),
        brat("negative start", "11 14", "-1 14", "a.ann, line 1", "START END, not \"-1 14\""),
        brat("reversed span", "11 14", "14 11", "a.ann, line 1", "one character or more"),
        brat("empty span", "11 14", "11 11", "a.ann, line 1", "one character or more"),
        brat("beyond 32 bits", "11 14", "11 4294967310", "line 1", "START END"),
        brat("overlapping fragments", "0 9;21 28", "0 9;5 28", "line 3", "overlaps the one before"),
        brat("other words", "\tAnn\nT2", "\tBob\nT2", "line 1", "has \"Ann\" there, not \"Bob\""),
        brat("unknown label", "Source 11", "Person 11", "line 1", "unknown label \"Person\""),
        brat("second id", "T2\tCue", "T1\tCue", "line 2: a second T1"),
        brat(
            "no tabs", "T1\tSource 11 14\tAnn", "T1 Source 11 14 Ann", "line 1", "expected a mark"),
        brat(
            "content in no event",
            "T4\tA",
            "T5\tContent 30 32\tSo\nT4\tA",
            "line 4",
            "in no event"),
        brat(
            "second article mark",
            "T4\tA",
            "T6\tArticle 0 2\nT7\tArticle 0 2\nT4\tA",
            "second mark"));
  }

  private static List<BrokenGold> events() {
    return List.of(
        brat("missing mark", "Source:T1", "Source:T9", "line 5", "there is no mark \"T9\""),
        brat("missing trigger", "Attribution:T4", "Attribution:T9", "line 5", "no mark \"T9\""),
        brat(
            "source as trigger",
            "Attribution:T4",
            "Attribution:T1",
            "line 5",
            "a trigger labelled"),
        brat("unknown event", "Attribution:T4", "Claim:T4", "line 5", "event Attribution", "Claim"),
        brat("unknown role", "Source:T1", "Sauce:T1", "line 5", "unknown role \"Sauce\""),
        brat("wrong label", "Source:T1", "Source:T3", "line 5", "a Source, but T3 is a Content"),
        brat("no content", " Content:T3", "", "line 5", "expected a Content in E1"),
        brat("no id", "Content:T3", "Content:", "line 5", "expected ROLE:ID, not \"Content:\""),
        brat(
            "overlapping marks",
            "E1\tAttribution:T4 ",
            "T5\tContent 5 12\nE1\tAttribution:T4 " + "Content2:T5 ",
            "line 6",
            "overlaps the one before"),
        brat(
            "within itself", "Cue:T2", "Cue:T2 Within:E1", "line 5", "other attribution as Within"),
        brat("within nothing", "Cue:T2", "Cue:T2 Within:E7", "line 5", "not \"E7\""),
        relation("relation of one role", "Arg1:T1", "Arg1:T2", "a.ann, line 3", "Content twice"),
        relation("relation to nothing", "Arg1:T1", "Arg1:T9", "a.ann, line 3", "no mark \"T9\""),
        relation("relation of three", "Arg1:T1", "Arg0:T1 Arg1:T1", "a.ann, line 3", "expected a"));
  }

  private static List<BrokenGold> details() {
    return List.of(
        brat("unknown kind", "indirect", "spoken", "line 6", "Kind out of", "spoken"),
        brat("kind of nothing", "Kind E1", "Kind E7", "line 6", "no attribution \"E7\""),
        brat("second kind", "#1\tSp", "A2\tKind E1 mixed\n#1\tSp", "line 7", "a second Kind of E1"),
        brat("second speaker", "#2\t", "#3\tSpeaker E1\tBob\n#2\t", "line 8", "a second Speaker"),
        brat("empty speaker", "E1\tAnn", "E1\t", "line 7", "expected a value of Speaker"),
        brat("unknown polarity", "neutral Oslo", "sad Oslo", "line 8", "polarity", "sad Oslo"),
        brat("stance on nobody", "neutral Oslo", "neutral", "line 8", "and a target"),
        brat("title on nothing", "#2\t", "#3\tTitle T1\tRain\n#2\t", "line 8", "no mark Article"));
  }

  private static List<BrokenGold> texts() {
    return List.of(
        BrokenGold.of("brat: no text", "a.ann", Map.of("a.ann", GOOD), "a.ann", "no text", "a.txt"),
        text("text not UTF-8", new byte[] {'I', 't', (byte) 0xE9}, "a.txt: not UTF-8"),
        text(
            "byte order mark", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), "a.txt", "mark"),
        text("NUL in the text", new byte[] {'I', 0, 't'}, "a.txt", "NUL at character 1"),
        text("blank text", new byte[] {' ', '\n'}, "a.txt", "it is blank"),
        text(
            "CRLF where there was LF",
            ("Hear!\r\n" + TEXT.substring(6)).getBytes(StandardCharsets.UTF_8),
            "a.ann, line 1",
            "lines end in CR"),
        text(
            "lone CR",
            ("\r\r" + TEXT.substring(1)).getBytes(StandardCharsets.UTF_8),
            "a.ann, line 1",
            "lines end in CR"),
        BrokenGold.of(
            "brat: NUL in a line", "", Map.of("a.txt", TEXT, "a.ann", "T1\0"), "line 1", "u{0}"));
  }

  private static List<BrokenGold> polnear() {
    String marks = "T1\tContent 0 9\tIt rained\nE1\tAttribution:T7 Content:T1\n";
    return List.of(
        polnear("no annotator", Map.of("attributions/b.ann", ""), "b.ann", "ARTICLE_ANNOTATOR.ann"),
        polnear("no text", Map.of("attributions/b_x.ann", marks), "b_x.ann", "no text", "b.txt"),
        polnear(
            "no files", Map.of("attributions/readme", "", "text/b.txt", TEXT), "no gold (*.ann)"),
        polnear(
            "missing mark",
            Map.of("attributions/b_x.ann", marks.replace("t:T1", "t:T8"), "text/b.txt", TEXT),
            "b_x.ann, line 2",
            "no mark \"T8\""),
        polnear(
            "mark without offsets",
            Map.of("attributions/b_x.ann", marks.replace(" 0 9", ""), "text/b.txt", TEXT),
            "b_x.ann, line 1",
            "expected a mark"));
  }
}

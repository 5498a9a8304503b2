package org.hearsay.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Broken gold of our own format. */
final class BrokenJson {
  static final String GOOD =
      """
      {"id": "a", "title": "Rain", "text": "Ann said Bob thinks it rained.", "attributions": [
        {"id": "A1", "kind": "mixed", "source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 29]],
         "speaker": "Ann", "speaker_type": "person", "nested_in": null},
        {"id": "A2", "kind": "indirect", "source": [[9, 12]], "cue": [], "content": [[20, 29]],
         "speaker": "Bob", "speaker_type": "group", "speaker_aliases": ["Bobs"], "nested_in": "A1"}],
       "stances": [
        {"attribution": "A2", "holder": "Bob", "target": "Oslo", "polarity": "neutral"}]}
      """;

  private BrokenJson() {}

  private static BrokenGold gold(String kind, String part, String broken, String... words) {
    String text = BrokenGold.changed(GOOD, part, broken);
    return BrokenGold.of("hearsay: " + kind, "a.json", Map.of("a.json", text), words);
  }

  private static BrokenGold file(String kind, String text, String... words) {
    return BrokenGold.of("hearsay: " + kind, "a.json", Map.of("a.json", text), words);
  }

  static Stream<BrokenGold> all() {
    return Stream.of(spans(), values(), links(), files()).flatMap(List::stream);
  }

  private static List<BrokenGold> spans() {
    return List.of(
        gold("end behind the text", "[9, 29]", "[9, 290]", "A1 content", "text of 30 characters"),
        gold("negative start", "[0, 3]", "[-1, 3]", "A1 source", "one character or more, not [-1"),
        gold("empty span", "[4, 8]", "[4, 4]", "A1 cue", "one character or more, not [4, 4)"),
        gold("reversed span", "[4, 8]", "[8, 4]", "A1 cue", "one character or more, not [8, 4)"),
        gold("overlap", "[9, 29]", "[9, 20], [15, 29]", "A1 content", "overlaps the one before"),
        gold("no pair", "[4, 8]", "[4, 8, 9]", "A1 cue", "expected [start, end]", "[4,8,9]"),
        gold("bare pair", "[[4, 8]]", "[4, 8]", "A1 cue", "expected [start, end]", "not 4"),
        gold("string offset", "[4, 8]", "[\"4\", 8]", "A1 cue", "expected [start, end]"),
        gold("fraction", "[4, 8]", "[4, 8.5]", "A1 cue", "expected [start, end]", "8.5"),
        gold("float beyond", "[4, 8]", "[4, 1e99]", "A1 cue", "expected [start, end]"),
        gold("beyond 32 bits", "[4, 8]", "[4, 4294967304]", "A1 cue", "4294967304"),
        gold("spans no array", "[[4, 8]]", "\"4-8\"", "A1 cue", "expected an array", "4-8"),
        gold("no content", "[[9, 29]]", "[]", "A1 content", "expected a span"));
  }

  private static List<BrokenGold> values() {
    return List.of(
        gold("no text", "\"text\"", "\"txt\"", "a.json", "expected an object with a string text"),
        gold("blank text", "Ann said Bob thinks it rained.", " ", "text", "it is blank"),
        gold("NUL in text", "Ann said", "Ann\\u0000said", "text", "NUL at character 3"),
        gold("half a pair", "Ann said", "Ann\\ud800said", "text", "surrogate pair at character 3"),
        gold(
            "attributions no array",
            "\"attributions\": [",
            "\"attributions\": 5, \"x\": [",
            "array"),
        gold("unknown kind", "mixed", "spoken", "A1 kind", "[direct, indirect, mixed]", "spoken"),
        gold("kind missing", "\"kind\": \"mixed\",", "", "A1 kind", "not nothing"),
        gold("unknown type", "person", "robot", "A1 speaker_type", "unnamed", "robot"),
        gold("speaker a number", "\"speaker\": \"Ann\"", "\"speaker\": 7", "A1 speaker", "not 7"),
        gold("empty speaker", "\"speaker\": \"Ann\"", "\"speaker\": \"\"", "A1 speaker", "string"),
        gold("aliases no array", "[\"Bobs\"]", "\"Bobs\"", "A2 speaker_aliases", "an array"),
        gold("alias null", "[\"Bobs\"]", "[null]", "A2 speaker_aliases", "expected strings"),
        gold("id a number", "\"id\": \"A1\"", "\"id\": 1", "attributions[0] id", "not 1"),
        gold("article id an array", "\"id\": \"a\"", "\"id\": []", "id: expected a string", "[]"),
        gold("title a number", "\"Rain\"", "3", "title", "expected a string", "not 3"),
        gold("unknown polarity", "neutral", "sad", "stances[0] polarity", "positive", "sad"),
        gold("stance without target", "\"target\"", "\"tgt\"", "stances[0] target", "nothing"),
        gold("stance null", "\"stances\": [", "\"stances\": [null,", "stances[0]", "an object"),
        gold("named no flag", "\"title\"", "\"named\": 1, \"title\"", "named", "true or false"));
  }

  private static List<BrokenGold> links() {
    return List.of(
        gold("second id", "\"A2\", \"kind\"", "\"A1\", \"kind\"", "A1: a second attribution"),
        gold(
            "nested in itself", "\"nested_in\": null", "\"nested_in\": \"A1\"", "A1", "comes back"),
        gold(
            "nested in a cycle",
            "\"nested_in\": null",
            "\"nested_in\": \"A2\"",
            "A1",
            "comes back"),
        gold("nested nowhere", "\"nested_in\": \"A1\"", "\"nested_in\": \"A9\"", "A2", "\"A9\""),
        gold("stance of none", "\"attribution\": \"A2\"", "\"attribution\": \"A9\"", "\"A9\""));
  }

  private static List<BrokenGold> files() {
    String two = BrokenGold.changed(GOOD, "\"A2\"", "\"A3\"");
    return List.of(
        gold(
            "duplicate key", "\"title\":", "\"id\": \"b\", \"title\":", "a.json", "line 1", "'id'"),
        file("cut off", GOOD.substring(0, 200), "a.json", "expected JSON", "line 3"),
        file("empty", "", "a.json", "expected an object"),
        file("an array", "[" + GOOD + "]", "a.json", "expected an object"),
        file("attribution null", "{\"text\": \"x\", \"attributions\": [null]}", "attributions[0]"),
        file("attribution a word", "{\"text\": \"x\", \"attributions\": [\"A\"]}", "not \"A\""),
        file("nested 100,000 deep", "[".repeat(100_000), "expected JSON", "limit", "depth 200"),
        file("two values", GOOD + GOOD, "a.json", "expected JSON", "line 8", "follows"),
        file("raw NUL", GOOD + "\0", "a.json", "expected JSON"),
        new BrokenGold(
            "hearsay: not UTF-8",
            Map.of("a.json", "{\"text\": \"caf\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1)),
            "a.json",
            List.of("a.json: not UTF-8", "save it as UTF-8")),
        new BrokenGold(
            "hearsay: UTF-16",
            Map.of("a.json", GOOD.getBytes(StandardCharsets.UTF_16)),
            "a.json",
            List.of("a.json: not UTF-8")),
        BrokenGold.of(
            "hearsay: two files with the same article id",
            "",
            Map.of("a.json", GOOD, "b.json", GOOD),
            "b.json, id",
            "a.json too"),
        BrokenGold.of(
            "hearsay: one file of two without text",
            "",
            Map.of("a.json", two, "b.json", "{\"attributions\": []}"),
            "b.json",
            "string text"));
  }
}

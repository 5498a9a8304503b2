package org.hearsay.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Broken gold of NewsMTSC and DSE. */
final class BrokenSentences {
  static final String NEWSMTSC =
      """
      {"primary_gid": "g1", "sentence_normalized": "Ann likes Oslo.", "targets": \
      [{"from": 10, "to": 14, "mention": "Oslo", "polarity": 6.0}]}
      {"primary_gid": "g2", "sentence_normalized": "Bob left.", "targets": \
      [{"from": 0, "to": 3, "mention": "Bob", "polarity": 4}]}
      """;
  static final String DSE =
      "[Ann] met [Bob].\tAnn\tBob\t0\nFor [Ann], [Bob] is fun.\tAnn\tBob\t1\n";

  private BrokenSentences() {}

  private static BrokenGold mtsc(String kind, String part, String broken, String... words) {
    String lines = BrokenGold.changed(NEWSMTSC, part, broken);
    return BrokenGold.of("newsmtsc: " + kind, "m.jsonl", Map.of("m.jsonl", lines), words);
  }

  private static BrokenGold dse(String kind, String part, String broken, String... words) {
    String lines = BrokenGold.changed(DSE, part, broken);
    return BrokenGold.of("dse: " + kind, "d.tsv", Map.of("d.tsv", lines), words);
  }

  static Stream<BrokenGold> all() {
    return Stream.of(newsmtsc(), dse()).flatMap(List::stream);
  }

  private static List<BrokenGold> newsmtsc() {
    return List.of(
        mtsc("other words", "\"Oslo\"", "\"Rome\"", "m.jsonl, line 1", "has \"Oslo\" there"),
        mtsc("end behind", "14", "140", "line 1 targets[0]", "text of 15 characters"),
        mtsc("reversed", "\"to\": 14", "\"to\": 3", "line 1 targets[0]", "one character or more"),
        mtsc("string offset", "10", "\"10\"", "line 1 targets[0] from", "an integer", "10"),
        mtsc("unknown polarity", "6.0", "7.0", "line 1 targets[0] polarity", "2.0, 4.0 or 6.0"),
        mtsc(
            "polarity a string", "6.0", "\"6.0\"", "line 1 targets[0] polarity", "2.0, 4.0 or 6.0"),
        mtsc("second id", "g2", "g1", "m.jsonl, line 2", "a second sentence \"g1\""),
        mtsc("no targets", "[{\"from\": 0", "[], \"x\": [{\"from\": 0", "line 2", "one target"),
        mtsc("target null", "[{\"from\": 0", "[null, {\"from\": 0", "line 2 targets[0]", "object"),
        mtsc("no sentence", "sentence_n", "s", "line 1 sentence_normalized", "nothing"),
        mtsc("cut off", "4}]}", "4}", "m.jsonl, line 2", "expected JSON"),
        BrokenGold.of("newsmtsc: empty", "m.jsonl", Map.of("m.jsonl", "\n"), "no gold", "m.jsonl"));
  }

  private static List<BrokenGold> dse() {
    return List.of(
        dse("columns missing", "\tBob\t1", "\t1", "d.tsv, line 2", "not 3 columns"),
        dse("label 7", "\t1", "\t7", "d.tsv, line 2", "label from 0 to 4, not \"7\""),
        dse("label a word", "\t1", "\tgood", "d.tsv, line 2", "label from 0 to 4, not \"good\""),
        dse("bracket missing", "[Bob] is", "Bob is", "d.tsv, line 2", "expected \"[Bob]\""),
        dse("entity empty", "fun.\tAnn", "fun.\t", "d.tsv, line 2", "expected \"[]\""),
        dse("quotation open", "For [", "\"For [", "d.tsv", "expected four columns"),
        BrokenGold.of("dse: empty", "d.tsv", Map.of("d.tsv", ""), "no gold", "d.tsv"));
  }
}

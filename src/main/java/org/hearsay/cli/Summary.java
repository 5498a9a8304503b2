package org.hearsay.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.batch.Tally;
import org.hearsay.io.RecordWriter;

/**
 * What a run came to, for a person.
 *
 * @param out where to
 */
record Summary(PrintStream out) {

  void print(Tally tally, double seconds, Path folder) {
    line(
        "articles",
        "%,d  (%,d words, %,.0f words/s)",
        tally.written(),
        tally.words(),
        tally.words() / Math.max(seconds, 1e-3));
    line("statements", "%,d  %s", tally.records(), parts(tally.kinds()));
    line("speakers", "%,d names  %s", (long) tally.names(), parts(tally.speakers()));
    line("stances", "%,d  %s", total(tally.polarities()), parts(tally.polarities()));
    line("rejected", "%,d  %s", tally.rejected(), parts(tally.reasons()));
    if (tally.replaced() > 0) {
      line("replaced", "%,d characters that are not valid Unicode", tally.replaced());
    }
    line("files", "%s", folder.resolve(RecordWriter.RECORDS));
    String others =
        String.join(", ", RecordWriter.ARTICLES, RecordWriter.REJECTS, RecordWriter.RUN);
    line("", "and %s beside it", others);
  }

  private void line(String name, String format, Object... values) {
    String text = String.format(Locale.ROOT, format, values).stripTrailing();
    out.println(String.format(Locale.ROOT, "%-11s %s", name, text));
  }

  private static long total(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String parts(Map<?, Long> counts) {
    if (counts.isEmpty()) {
      return "";
    }
    return counts.entrySet().stream()
        .map(
            e ->
                String.format(
                    Locale.ROOT,
                    "%s %,d",
                    e.getKey().toString().toLowerCase(Locale.ROOT),
                    e.getValue()))
        .collect(Collectors.joining(" · ", "(", ")"));
  }
}

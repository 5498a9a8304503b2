package org.hearsay.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.batch.Tally;
import org.hearsay.io.Compression;
import org.hearsay.io.RunFile;

/**
 * What a run came to, for a person.
 *
 * @param out where to
 * @param compression of the files
 */
record Summary(PrintStream out, Compression compression) {

  /**
   * @param rate words a second, 0 where nothing was processed
   * @param ignored files in folders of the input that were not read
   */
  void print(Tally tally, double rate, long ignored, Path folder) {
    String speed = rate > 0 ? String.format(Locale.ROOT, ", %,.0f words/s", rate) : "";
    line("articles", "%,d  (%,d words%s)", tally.articles(), tally.allWords(), speed);
    line("statements", "%,d  %s", tally.records(), parts(tally.kinds()));
    line("speakers", "%,d  %s", total(tally.speakers()), parts(tally.speakers()));
    line("stances", "%,d  %s", total(tally.polarities()), parts(tally.polarities()));
    line("rejected", "%,d  %s", tally.rejected(), parts(tally.reasons()));
    if (tally.rejected() > 0) {
      line("", "see hearsay rejects %s", folder);
    }
    if (ignored > 0) {
      line("ignored", "%,d with other suffixes, in the folders given", ignored);
    }
    if (tally.skipped() > 0) {
      line("kept", "%,d of these articles, as they were", tally.skipped());
    }
    if (tally.replaced() > 0) {
      line("replaced", "%,d characters that are not valid Unicode", tally.replaced());
    }
    line("files", "%s", folder.resolve(compression.packed(RunFile.RECORDS)));
    String others =
        String.join(
            ", ",
            compression.packed(RunFile.ARTICLES),
            compression.packed(RunFile.REJECTS),
            RunFile.RUN,
            RunFile.METRICS);
    line("", "and %s beside it", others);
  }

  private void line(String name, String format, Object... values) {
    String text = String.format(Locale.ROOT, format, values).stripTrailing();
    out.println(String.format(Locale.ROOT, "%-11s %s", name, text));
  }

  private static long total(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String parts(Map<String, Long> counts) {
    if (counts.isEmpty()) {
      return "";
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> String.format(Locale.ROOT, "%s %,d", e.getKey(), e.getValue()))
        .collect(Collectors.joining(" · ", "(", ")"));
  }
}

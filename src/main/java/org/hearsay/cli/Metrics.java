package org.hearsay.cli;

import java.util.Locale;
import java.util.Map;
import org.hearsay.batch.Tally;

/** Counts and times of a run in the text format of Prometheus. */
final class Metrics {
  private final StringBuilder text = new StringBuilder();

  private Metrics() {}

  /**
   * @param tally of the whole run
   * @param load seconds until the first article could be processed, of the last start
   * @param total seconds of the last start
   * @param lost workers that ended before their time
   */
  static String of(Tally tally, double load, double total, int lost) {
    Metrics metrics = new Metrics();
    metrics.counts(
        "hearsay_inputs",
        "Inputs by what became of them.",
        "outcome",
        Map.of(
            "written", tally.written(), "rejected", tally.rejected(), "skipped", tally.skipped()));
    metrics.counts("hearsay_rejects", "Rejected inputs by reason.", "code", tally.reasons());
    metrics.counts("hearsay_records", "Records by kind of statement.", "kind", tally.kinds());
    metrics.counts(
        "hearsay_speakers",
        "Records by what could be told of the speaker.",
        "status",
        tally.speakers());
    metrics.counts("hearsay_stances", "Stances by polarity.", "polarity", tally.polarities());
    metrics.value("hearsay_words", "Words of the articles written and skipped.", tally.allWords());
    metrics.value(
        "hearsay_replaced_characters", "Characters that no UTF-8 text can hold.", tally.replaced());
    metrics.value("hearsay_workers_lost", "Workers that ended before their time.", lost);
    metrics.value("hearsay_load_seconds", "Until the first article could be processed.", load);
    metrics.value("hearsay_run_seconds", "From start to end.", total);
    return metrics.text.toString();
  }

  private void counts(String name, String help, String label, Map<String, Long> counts) {
    head(name, help);
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "%s{%s=\"%s\"} %d\n",
                        name,
                        label,
                        entry.getKey(),
                        entry.getValue())));
  }

  private void value(String name, String help, Number value) {
    head(name, help);
    text.append(name).append(' ').append(value).append('\n');
  }

  private void head(String name, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(" gauge\n");
  }
}

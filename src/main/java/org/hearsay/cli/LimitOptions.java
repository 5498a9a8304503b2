package org.hearsay.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.analysis.Limits;
import org.hearsay.io.ReadLimits;
import picocli.CommandLine.Option;

/**
 * What an article may be: what passes a limit is rejected, and told with it; long sentences are
 * cut.
 */
final class LimitOptions {
  private static final String BYTES = "--max-bytes";
  private static final String RATIO = "--max-ratio";
  private static final String CHARACTERS = "--max-characters";
  private static final String RUN = "--max-run";
  private static final String SENTENCE = "--max-sentence";

  @Option(
      names = BYTES,
      paramLabel = "N",
      description = "Most bytes of an article's file or line. Default: ${DEFAULT-VALUE}.")
  private int bytes = ReadLimits.STANDARD.articleBytes();

  @Option(
      names = RATIO,
      paramLabel = "N",
      description =
          "Most bytes that a byte of compressed input may give, beyond the first 16 MiB. Default: ${DEFAULT-VALUE}.")
  private int ratio = ReadLimits.STANDARD.ratio();

  @Option(
      names = CHARACTERS,
      paramLabel = "N",
      description = "Most characters of an article's text. Default: ${DEFAULT-VALUE}.")
  private int characters = Limits.STANDARD.characters();

  @Option(
      names = RUN,
      paramLabel = "N",
      description = "Most characters of a text without a blank. Default: ${DEFAULT-VALUE}.")
  private int run = Limits.STANDARD.run();

  @Option(
      names = SENTENCE,
      paramLabel = "N",
      description =
          "Most words of a sentence; a longer one is read in windows of so many. Default: ${DEFAULT-VALUE}.")
  private int sentence = Limits.STANDARD.sentence();

  /**
   * Of what is read.
   *
   * @throws UsageException if a limit is not positive
   */
  ReadLimits reading() {
    check(BYTES, bytes);
    check(RATIO, ratio);
    return new ReadLimits(bytes, ratio);
  }

  /**
   * Of texts that an engine gets.
   *
   * @throws UsageException if a limit is not positive
   */
  Limits texts() {
    check(CHARACTERS, characters);
    check(RUN, run);
    check(SENTENCE, sentence);
    return new Limits(characters, run, sentence);
  }

  /** The limits by key, as runs tell them. */
  Map<String, Object> config() {
    return new TreeMap<>(
        Map.of(
            "max_bytes",
            bytes,
            "max_ratio",
            ratio,
            "max_characters",
            characters,
            "max_run",
            run,
            "max_sentence",
            sentence));
  }

  /** The options that give another process the limits of texts. */
  List<String> arguments() {
    return List.of(
        CHARACTERS, String.valueOf(characters),
        RUN, String.valueOf(run),
        SENTENCE, String.valueOf(sentence));
  }

  private static void check(String option, int value) {
    if (value < 1 || value == Integer.MAX_VALUE) {
      throw new UsageException(
          "%s must be between 1 and %d, not %d".formatted(option, Integer.MAX_VALUE - 1, value));
    }
  }
}

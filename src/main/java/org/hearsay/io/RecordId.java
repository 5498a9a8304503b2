package org.hearsay.io;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The name of a record: {@code hr1-} and the first 32 hexadecimal digits of the SHA-256 of a string
 * that holds only the hash of the article's text and the spans, such as
 *
 * <pre>TEXT_SHA256;source=5012-5022;cue=5023-5031;content=4700-5009</pre>
 *
 * with spans in text order, counted in code points, separated by commas. No label, score or model
 * takes part, so that it is the same in every run that finds the same statement.
 */
final class RecordId {
  private static final String PREFIX = "hr1-";
  private static final int DIGITS = 32;

  private RecordId() {}

  static String of(
      String textSha256, List<Offsets> source, List<Offsets> cue, List<Offsets> content) {
    String key =
        "%s;source=%s;cue=%s;content=%s"
            .formatted(textSha256, list(source), list(cue), list(content));
    return PREFIX + Sha256.of(key).substring(0, DIGITS);
  }

  private static String list(List<Offsets> spans) {
    return spans.stream()
        .map(span -> span.start() + "-" + span.end())
        .collect(Collectors.joining(","));
  }
}

package org.hearsay.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;

/**
 * Signs that praise or blame may not be meant as it is worded: <em>so-called help</em>, one or two
 * words in marks inside somebody's speech (<em>“Some ‘friend’ he is”</em>), <em>thanks for
 * nothing</em>. They are no more than signs, so they make a stance doubtful, never another.
 *
 * @param doubtful what stands under a sign
 */
record Irony(List<Span> doubtful) {
  // Java's own word border goes back over all marks before it: quadratic on a run of them.
  private static final String OPEN = "(?<![\\p{L}\\p{N}])";
  private static final String CLOSE = "(?![\\p{L}\\p{N}])";
  private static final String WORD = "\\p{L}[\\p{L}’'-]{0,39}";

  private static final Pattern DISTANCE =
      Pattern.compile(
          OPEN
              + "(?:so-called|self-(?:styled|proclaimed)|supposedly|supposed(?!\\s{1,3}to\\s))"
              + "(?:\\s{1,3}"
              + WORD
              + "){1,2}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SCARE =
      Pattern.compile(
          OPEN + "[“\"‘']\\p{L}[\\p{L}-]{1,30}(?: \\p{L}[\\p{L}-]{0,30})?[”\"’']" + CLOSE);
  private static final Pattern PHRASE =
      Pattern.compile(
          OPEN
              + "(?:thanks (?:a lot )?for nothing|yeah,? right|surprise, surprise|with friends like)"
              + CLOSE,
          Pattern.CASE_INSENSITIVE);

  static Irony of(String text, Attribution attribution) {
    List<Span> doubtful = new ArrayList<>();
    for (Span part : attribution.content()) {
      if (PHRASE.matcher(text).region(part.start(), part.end()).find()) {
        doubtful.add(part);
      }
      add(DISTANCE, text, part, doubtful);
      if (attribution.kind() == Attribution.Kind.DIRECT) {
        add(SCARE, text, part, doubtful);
      }
    }
    return new Irony(doubtful);
  }

  private static void add(Pattern sign, String text, Span part, List<Span> doubtful) {
    Matcher matcher = sign.matcher(text).region(part.start(), part.end());
    while (matcher.find()) {
      doubtful.add(new Span(matcher.start(), matcher.end()));
    }
  }

  /** Whether any of the words that decided a stance stands under a sign. */
  boolean touches(List<Span> evidence) {
    return evidence.stream().anyMatch(word -> doubtful.stream().anyMatch(word::overlaps));
  }
}

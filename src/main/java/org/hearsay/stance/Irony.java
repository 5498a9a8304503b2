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
 * nothing</em>. There are no more than signs, so they make a stance doubtful, never another.
 */
final class Irony {
  private static final Pattern DISTANCE =
      Pattern.compile(
          "\\b(?:so-called|self-(?:styled|proclaimed)|supposed(?:ly)?)\\s+\\S{1,40}(?:\\s+\\S{1,40})?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SCARE =
      Pattern.compile("[“\"‘']\\p{L}[\\p{L}-]{1,30}(?: \\p{L}[\\p{L}-]{0,30})?[”\"’']");
  private static final Pattern PHRASE =
      Pattern.compile(
          "\\b(?:thanks (?:a lot )?for nothing|yeah,? right|my foot|big deal|what a surprise|surprise, surprise"
              + "|how (?:very )?(?:nice|kind|generous|brave|thoughtful) of|with friends like)\\b",
          Pattern.CASE_INSENSITIVE);

  private final List<Span> doubtful = new ArrayList<>();

  Irony(String text, Attribution attribution) {
    for (Span part : attribution.content()) {
      add(DISTANCE, text, part, false);
      add(PHRASE, text, part, true);
      if (attribution.kind() == Attribution.Kind.DIRECT) {
        add(SCARE, text, part, false);
      }
    }
  }

  private void add(Pattern sign, String text, Span part, boolean all) {
    Matcher matcher = sign.matcher(text).region(part.start(), part.end());
    while (matcher.find()) {
      doubtful.add(all ? part : new Span(matcher.start(), matcher.end()));
    }
  }

  /** Whether any of the words that decided a stance stands under such a sign. */
  boolean touches(List<Span> evidence) {
    return evidence.stream().anyMatch(word -> doubtful.stream().anyMatch(word::overlaps));
  }
}

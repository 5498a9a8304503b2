package org.hearsay.eval;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.io.Offsets;

/** Tells whether a speaker's name stands in the sentences that report the statement. */
final class NamedSentences {
  /** What may end in a full stop and not end its sentence. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Reps|Sens|Gov|Gen|Col|Lt|Capt|Sgt"
              + "|Adm|Rev|Hon|St|Jr|Sr|vs|No)\\.\\s*$");

  private final String text;
  private final int[] starts;

  NamedSentences(String text) {
    this.text = text;
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(text);
    this.starts =
        Stream.iterate(breaks.first(), at -> at != BreakIterator.DONE, at -> breaks.next())
            .filter(at -> at == 0 || !endsInAbbreviation(at))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  private boolean endsInAbbreviation(int at) {
    return ABBREVIATION.matcher(text.substring(Math.max(0, at - 8), at)).find();
  }

  /**
   * Whether the last word of the speaker's name stands in the sentences of source and cue; where
   * there are none, in those of the content.
   *
   * @param attribution with a speaker
   */
  boolean name(GoldAttribution attribution) {
    List<Offsets> place =
        Stream.concat(attribution.source().stream(), attribution.cue().stream()).toList();
    if (place.isEmpty()) {
      place = attribution.content();
    }
    String name = SameName.plain(attribution.speaker());
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return place.stream()
        .anyMatch(
            span -> Arrays.asList(SameName.plain(around(span)).split("\\s+", -1)).contains(last));
  }

  private String around(Offsets span) {
    int start = text.offsetByCodePoints(0, span.start());
    int end = text.offsetByCodePoints(start, span.end() - span.start());
    int first = Arrays.binarySearch(starts, start);
    int last = Arrays.binarySearch(starts, end);
    int from = first >= 0 ? starts[first] : starts[-first - 2];
    int next = last >= 0 ? last : -last - 1;
    return text.substring(from, next < starts.length ? starts[next] : text.length());
  }
}

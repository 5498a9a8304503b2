package org.hearsay.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.io.JsonFiles;
import org.hearsay.io.Reject;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;

/**
 * Counts of some inputs. Labels are in small letters; one that did not occur is absent.
 *
 * @param written articles processed
 * @param rejected inputs that could not be processed
 * @param skipped articles left as an earlier run wrote them
 * @param records lines of records, those of skipped articles too
 * @param words of the articles processed: tokens that begin with a letter or digit
 * @param keptWords of the articles skipped, likewise
 * @param replaced characters replaced because Unicode text cannot hold them
 * @param kinds statements by kind
 * @param speakers statements by what could be told of their speaker
 * @param polarities stances by polarity
 * @param reasons rejects by code
 */
public record Tally(
    long written,
    long rejected,
    long skipped,
    long records,
    long words,
    long keptWords,
    long replaced,
    Map<String, Long> kinds,
    Map<String, Long> speakers,
    Map<String, Long> polarities,
    Map<String, Long> reasons) {

  /** Of nothing. */
  public static final Tally NONE =
      new Tally(0, 0, 0, 0, 0, 0, 0, Map.of(), Map.of(), Map.of(), Map.of());

  public Tally {
    kinds = Map.copyOf(kinds);
    speakers = Map.copyOf(speakers);
    polarities = Map.copyOf(polarities);
    reasons = Map.copyOf(reasons);
  }

  /**
   * Of one article.
   *
   * @param replaced characters of its text that were replaced
   */
  public static Tally of(Document document, int replaced) {
    Map<String, Long> kinds = new TreeMap<>();
    Map<String, Long> speakers = new TreeMap<>();
    Map<String, Long> polarities = new TreeMap<>();
    for (Attribution attribution : document.attributions()) {
      count(kinds, attribution.kind());
    }
    for (Speaker speaker : document.resolution().speakers()) {
      count(speakers, speaker.status());
    }
    for (Stance stance : document.stances()) {
      count(polarities, stance.polarity());
    }
    return new Tally(
        1,
        0,
        0,
        document.attributions().size(),
        document.analysis().words(),
        0,
        replaced,
        kinds,
        speakers,
        polarities,
        Map.of());
  }

  /** Of one reject. */
  public static Tally of(Reject reject) {
    return new Tally(0, 1, 0, 0, 0, 0, 0, Map.of(), Map.of(), Map.of(), Map.of(reject.code(), 1L));
  }

  /**
   * Of one article that stays as it was. Its lines tell neither its words nor what was replaced.
   *
   * @param records lines of its records
   */
  public static Tally kept(List<String> records) {
    Map<String, Long> kinds = new TreeMap<>();
    Map<String, Long> speakers = new TreeMap<>();
    Map<String, Long> polarities = new TreeMap<>();
    for (String line : records) {
      JsonNode record = JsonFiles.parse(line);
      count(kinds, record.path("kind").asText());
      count(speakers, record.path("speaker").path("status").asText());
      for (JsonNode stance : record.path("stances")) {
        count(polarities, stance.path("polarity").asText());
      }
    }
    return new Tally(0, 0, 1, records.size(), 0, 0, 0, kinds, speakers, polarities, Map.of());
  }

  /** What the lines of kept articles do not tell, and the run that wrote them had counted. */
  public Tally untold() {
    return new Tally(0, 0, 0, 0, 0, allWords(), replaced, Map.of(), Map.of(), Map.of(), Map.of());
  }

  /** Lines of articles. */
  public long articles() {
    return written + skipped;
  }

  /** Words of all these articles. */
  public long allWords() {
    return words + keptWords;
  }

  /** Inputs that are accounted for. */
  public long inputs() {
    return written + rejected + skipped;
  }

  /** Of both. */
  public Tally plus(Tally other) {
    return new Tally(
        written + other.written,
        rejected + other.rejected,
        skipped + other.skipped,
        records + other.records,
        words + other.words,
        keptWords + other.keptWords,
        replaced + other.replaced,
        plus(kinds, other.kinds),
        plus(speakers, other.speakers),
        plus(polarities, other.polarities),
        plus(reasons, other.reasons));
  }

  private static Map<String, Long> plus(Map<String, Long> some, Map<String, Long> others) {
    Map<String, Long> sum = new TreeMap<>(some);
    others.forEach((label, count) -> sum.merge(label, count, Long::sum));
    return sum;
  }

  private static void count(Map<String, Long> counts, Enum<?> label) {
    count(counts, label.name().toLowerCase(Locale.ROOT));
  }

  private static void count(Map<String, Long> counts, String label) {
    counts.merge(label, 1L, Long::sum);
  }
}

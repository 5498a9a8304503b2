package org.hearsay.eval;

import java.util.List;
import org.hearsay.io.ArticleHeader;
import org.hearsay.io.Offsets;
import org.hearsay.io.Provenance;
import org.hearsay.io.StanceRecord;
import org.hearsay.io.StanceRecord.StancePart;

/** Records with the few things that scoring looks at. */
public final class TestRecords {
  private TestRecords() {}

  /** One span. */
  public static List<Offsets> at(int start, int end) {
    return List.of(new Offsets(start, end));
  }

  /** A direct statement. */
  public static StanceRecord of(
      String article,
      List<Offsets> source,
      List<Offsets> cue,
      List<Offsets> content,
      String speaker,
      StancePart... stances) {
    return new StanceRecord(
        StanceRecord.SCHEMA,
        "hr1-0",
        new ArticleHeader(article, null, null, null, null, null, "en", "0".repeat(64)),
        "direct",
        new StanceRecord.SourcePart(source, "", "name"),
        new StanceRecord.CuePart(cue, "", "say", "neutral", false),
        new StanceRecord.ContentPart(content, ""),
        new StanceRecord.SpeakerPart(
            null,
            speaker,
            "person",
            "resolved",
            List.of(),
            List.of(),
            List.of(),
            null,
            1,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        null,
        null,
        List.of(stances),
        null,
        List.of(),
        1,
        new Provenance("0", "0", List.of()));
  }

  /** A stance of middle strength towards a target named at the start of the text. */
  public static StancePart stance(String target, String polarity) {
    return new StancePart(
        new StanceRecord.TargetPart(null, target, "country", at(0, 1), null, null),
        polarity,
        0,
        1,
        List.of());
  }
}

package org.hearsay.eval.gold;

import java.util.List;
import java.util.Objects;
import org.hearsay.io.Offsets;

/**
 * An attribution as annotated.
 *
 * @param id unique in its article
 * @param kind {@code direct}, {@code indirect} or {@code mixed}; null where the gold says nothing
 * @param source who bears it; may be empty
 * @param cue words that report; may be empty
 * @param content what was said; at least one span
 * @param speaker the fullest name; null where nobody is named, or the gold says nothing
 * @param speakerType {@code person}, {@code organization}, {@code group} or {@code unnamed}; null
 *     where the gold says nothing
 * @param aliases phrases that name a body or group as well
 * @param nestedIn id of the attribution around this one, or null
 */
public record GoldAttribution(
    String id,
    String kind,
    List<Offsets> source,
    List<Offsets> cue,
    List<Offsets> content,
    String speaker,
    String speakerType,
    List<String> aliases,
    String nestedIn) {

  public GoldAttribution {
    Objects.requireNonNull(id, "id");
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    aliases = List.copyOf(aliases);
  }
}

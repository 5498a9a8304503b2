package org.hearsay.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.io.StanceRecord;

/** Counts speakers who are named rightly: of matched contents, by slices, and of all gold. */
final class SpeakerScorer {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "i", "we", "him", "her", "his", "them");

  private final Counts counts;

  SpeakerScorer(Counts counts) {
    this.counts = counts;
  }

  void score(Alignment alignment) {
    List<GoldAttribution> attributions = alignment.gold().attributions();
    NamedSentences sentences = new NamedSentences(alignment.gold().text());
    for (int i = 0; i < attributions.size(); i++) {
      GoldAttribution wanted = attributions.get(i);
      Optional<StanceRecord> found = alignment.recordOf(i);
      boolean right = found.isPresent() && isRight(wanted, found.get());
      counts.addAnswer("speaker.end_to_end", right);
      if (found.isPresent()) {
        counts.addAnswer("kind", wanted.kind().equals(found.get().kind()));
        counts.addAnswer("speaker.matched", right);
        counts.addAnswer("speaker." + form(wanted, alignment.characters()), right);
        if (wanted.speaker() != null) {
          boolean near = sentences.name(wanted);
          counts.addAnswer(near ? "speaker.name_in_sentence" : "speaker.name_elsewhere", right);
        }
      }
    }
  }

  static boolean isRight(GoldAttribution wanted, StanceRecord found) {
    return SameName.ofSpeaker(wanted.speaker(), found.speaker().name(), wanted.aliases());
  }

  /** How the gold source refers: by name, common noun or pronoun, or not at all. */
  static String form(GoldAttribution wanted, Characters characters) {
    String words = characters.words(wanted.source());
    if (words.isEmpty()) {
      return "none";
    }
    if (PRONOUNS.contains(words.toLowerCase(Locale.ROOT))) {
      return "pronoun";
    }
    String name = SameName.plain(wanted.speaker());
    boolean named =
        name != null
            && Arrays.asList(SameName.plain(words).split(" ", -1))
                .contains(name.substring(name.lastIndexOf(' ') + 1));
    return named ? "name" : "nominal";
  }
}

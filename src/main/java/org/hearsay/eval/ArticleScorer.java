package org.hearsay.eval;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.io.Offsets;
import org.hearsay.io.StanceRecord;

/** Counts what is right in the records of one article. */
final class ArticleScorer {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "i", "we", "him", "her", "his", "them");

  private final GoldArticle gold;
  private final List<StanceRecord> records;
  private final Characters characters;
  private final Counts counts = new Counts();

  private ArticleScorer(GoldArticle gold, List<StanceRecord> records) {
    this.gold = gold;
    this.records = records;
    this.characters = new Characters(gold.text());
  }

  static Counts score(GoldArticle gold, List<StanceRecord> records) {
    ArticleScorer scorer = new ArticleScorer(gold, records);
    scorer.score();
    return scorer.counts;
  }

  private void score() {
    List<GoldAttribution> wanted = gold.attributions();
    SpanScorer spans = new SpanScorer(counts);
    spans.score(
        "content",
        wanted.stream().map(GoldAttribution::content).toList(),
        records.stream().map(r -> r.content().spans()).toList(),
        characters::ofContent);
    spans.score(
        "cue",
        wanted.stream().map(GoldAttribution::cue).toList(),
        records.stream().map(r -> r.cue().spans()).toList(),
        characters::of);
    spans.score(
        "source",
        wanted.stream().map(GoldAttribution::source).toList(),
        records.stream().map(r -> r.source().spans()).toList(),
        characters::of);
    List<Matching.Pair> pairs =
        Matching.of(
            wanted.stream().map(g -> characters.ofContent(g.content())).toList(),
            records.stream().map(r -> characters.ofContent(r.content().spans())).toList(),
            (a, b) -> Matching.overlap(a, b, SpanScorer.HALF));
    whole(pairs);
    Map<String, StanceRecord> matched = new HashMap<>();
    pairs.forEach(pair -> matched.put(wanted.get(pair.gold()).id(), records.get(pair.found())));
    for (GoldAttribution attribution : wanted) {
      if (attribution.kind() != null) {
        counts.addAnswer("recall." + attribution.kind(), matched.containsKey(attribution.id()));
      }
      if (gold.named()) {
        speaker(attribution, matched.get(attribution.id()));
      }
    }
    if (gold.named()) {
      new StanceScorer(counts).score(gold, records, matched);
    }
  }

  /** Content, source and cue together. */
  private void whole(List<Matching.Pair> pairs) {
    int right = 0;
    for (Matching.Pair pair : pairs) {
      GoldAttribution wanted = gold.attributions().get(pair.gold());
      StanceRecord found = records.get(pair.found());
      if (agrees(wanted.source(), found.source().spans())
          && agrees(wanted.cue(), found.cue().spans())) {
        right++;
      }
    }
    counts.addMatch("attribution", right, gold.attributions().size(), records.size());
  }

  private boolean agrees(List<Offsets> wanted, List<Offsets> found) {
    BitSet set = characters.of(wanted);
    return set.isEmpty() || Matching.jaccard(set, characters.of(found)) >= SpanScorer.HALF;
  }

  private void speaker(GoldAttribution wanted, StanceRecord found) {
    boolean right =
        found != null
            && SameName.ofSpeaker(wanted.speaker(), found.speaker().name(), wanted.aliases());
    counts.addAnswer("speaker.end_to_end", right);
    if (found != null) {
      counts.addAnswer("kind", wanted.kind().equals(found.kind()));
      counts.addAnswer("speaker.matched", right);
      counts.addAnswer("speaker." + form(wanted), right);
      if (wanted.nestedIn() != null) {
        counts.addAnswer("nested", found.nestedIn() != null);
      }
    }
  }

  /** How the gold source refers: by name, common noun or pronoun, or not at all. */
  private String form(GoldAttribution wanted) {
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
            && List.of(SameName.plain(words).split(" ", -1))
                .contains(name.substring(name.lastIndexOf(' ') + 1));
    return named ? "name" : "nominal";
  }
}

package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Resolution;

/**
 * Names speakers by a sieve of rules, the surest first, over names brought together from the whole
 * article. The idea of passes by falling precision is that of Raghunathan et al. (EMNLP 2010) for
 * coreference and Muzny et al. (EACL 2017) for quotations; the rules, word lists and weights are
 * ours.
 */
public final class SieveSpeakerResolver implements SpeakerResolver {
  private final Lexicon lexicon;

  private SieveSpeakerResolver(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A resolver with the word lists that the program comes with.
   *
   * @param givenNames more given names: lines of a name in lower case, a tab, and {@code MALE} or
   *     {@code FEMALE}; may be empty
   */
  public static SieveSpeakerResolver load(List<String> givenNames) {
    return new SieveSpeakerResolver(Lexicon.load(givenNames));
  }

  @Override
  public Resolution resolve(Document document) {
    if (document.analysis().sentences().isEmpty()) {
      return Resolution.NONE;
    }
    Reading reading = Reading.of(document, lexicon);
    resolve(document.attributions(), reading);
    return new ResolutionBuilder(reading).build();
  }

  private static void resolve(List<Attribution> attributions, Reading reading) {
    Rule pronouns = new PronounRule(reading);
    BodyNounRule bodies = new BodyNounRule(reading, pronouns);
    Rule persons = new LeadRule(reading, new PersonNounRule(reading));
    Rule groups = new GroupRule(reading);
    Rule names = new NamedRule(reading);
    OwnerRule owners = new OwnerRule(reading, pronouns, bodies, List.of(groups, persons));
    List<Rule> phrases =
        List.of(
            new DocumentPronounRule(reading, owners),
            pronouns,
            new JoinedRule(reading, pronouns, names),
            names,
            owners,
            new BothRule(reading),
            groups,
            bodies,
            new RelationRule(reading, pronouns, persons),
            persons);
    List<Rule> sieve = new ArrayList<>();
    sieve.add(new InterviewRule(reading));
    sieve.add(new AnswerRule(reading));
    sieve.add(new HearerRule(reading));
    sieve.add(new ContinuationRule(reading));
    sieve.add(new RelativeRule(reading, phrases));
    sieve.addAll(phrases);
    sieve.add(new PhraseRule(reading, owners));
    List<Rule> nouns =
        List.of(new CalledRule(reading), bodies, persons, new UndertakingNounRule(reading));
    ContentMentions contents =
        new ContentMentions(
            reading,
            attributions,
            bodies,
            new ContentRelations(reading, persons),
            new NounMentions(reading, attributions, nouns));
    Narrative narrative = new Narrative(reading, pronouns, persons, bodies, groups, attributions);
    for (int i = 0; i < attributions.size(); i++) {
      SourceMention mention =
          SourceMention.of(reading.words(), attributions.get(i), i).over(reading);
      narrative.readTo(mention.place());
      Finding finding = null;
      for (int j = 0; j < sieve.size() && finding == null; j++) {
        finding = sieve.get(j).apply(mention);
      }
      reading.earlier().add(finding);
      contents.read(i, finding == null ? null : finding.referent());
      boolean named = finding != null && finding.referent() != null;
      if (named && mention.range() != null) {
        reading.discourse().spoke(finding.referent(), mention.place());
      } else if (named) {
        reading.discourse().spokeOn(finding.referent(), mention.place());
      }
    }
  }
}

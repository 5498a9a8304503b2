package org.hearsay.speaker;

import java.util.List;
import org.hearsay.speaker.Referent.Kind;

/**
 * Somebody whom a phrase tells by what he or she is to somebody else: <em>his wife</em>, <em>Ms
 * Lee's lawyer</em>, <em>her colleague</em>.
 */
final class RelationRule implements Rule {
  private static final double TOLD = 0.9;
  private static final double PEER = 0.7;

  private final Reading reading;
  private final Words words;
  private final Rule pronouns;
  private final Rule nouns;
  private final Qualifiers qualifiers;
  private final Bystanders bystanders;
  private final KinNamedNext kin;

  RelationRule(Reading reading, Rule pronouns, Rule nouns) {
    this.reading = reading;
    this.words = reading.words();
    this.pronouns = pronouns;
    this.nouns = nouns;
    this.qualifiers = new Qualifiers(reading);
    this.bystanders = new Bystanders(reading);
    this.kin = new KinNamedNext(reading);
  }

  @Override
  public Finding apply(SourceMention mention) {
    if (mention.range() == null || mention.phrase().possessor() == null) {
      return null;
    }
    String noun = mention.phrase().head(words);
    Cluster same = calledSo(noun, mention.phrase().possessor());
    Referent owner = same == null ? owner(mention) : null;
    Cluster found =
        same != null
            ? same
            : owner != null ? told(noun, owner) : isPerson(mention) ? only(noun) : null;
    if (found == null && owner != null && owner.cluster() != null) {
      found = kin.find(noun, owner.cluster(), mention.place());
    }
    if (found != null) {
      Name name = found.names().iterator().next();
      return Finding.by(
              "antecedent", reading.span(name.range()), reading.discourse().of(found), TOLD)
          .after("relation", reading.span(mention.range()));
    }
    Referent peer =
        owner != null && reading.lexicon().relations().isPeer(noun) ? peer(mention, owner) : null;
    return peer == null ? null : Finding.by("relation", reading.span(mention.range()), peer, PEER);
  }

  /** Whether whoever it is about is one person: <em>the victim's</em>. */
  private boolean isPerson(SourceMention mention) {
    String whose = words.lower(mention.phrase().possessor().to() - 1);
    Role role = reading.lexicon().roles().of(whose);
    return mention.phrase().hasPossessivePronoun() || (role != null && !role.plural());
  }

  /** Whose: the person that the possessor means; null where that cannot be told. */
  private Referent owner(SourceMention mention) {
    Range possessor = mention.phrase().possessor();
    Cluster named = reading.names().at(possessor.to() - 1);
    if (named != null) {
      return reading.discourse().of(named);
    }
    SourceMention alone = mention.at(words, possessor);
    Finding finding = pronouns.apply(alone);
    finding = finding == null ? nouns.apply(alone) : finding;
    Referent referent = finding == null ? null : finding.referent();
    return referent == null || referent.cluster() == null ? null : referent;
  }

  /**
   * Who is this to somebody whom the same common noun means: <em>the president's</em> spokesman.
   */
  private Cluster calledSo(String noun, Range possessor) {
    String whose = words.lower(possessor.to() - 1);
    if (reading.lexicon().roles().of(whose) == null) {
      return null;
    }
    for (Cluster cluster : reading.names().all()) {
      boolean called =
          cluster.isPerson()
              && relations(cluster).stream()
                  .anyMatch(
                      relation ->
                          relation.noun().equals(noun)
                              && words.lower(relation.owner().to() - 1).equals(whose));
      if (called) {
        return cluster;
      }
    }
    return null;
  }

  /** Who the article says is this to the owner; null if it does not. */
  private Cluster told(String noun, Referent owner) {
    for (Cluster cluster : reading.names().all()) {
      if (cluster.isPerson() && cluster != owner.cluster()) {
        for (Persona.Relation relation : relations(cluster)) {
          if (relation.noun().equals(noun) && ownerOf(relation, cluster) == owner.cluster()) {
            return cluster;
          }
        }
      }
    }
    if (!owner.is(Kind.PERSON)) {
      return null;
    }
    for (Persona.Relation relation : relations(owner.cluster())) {
      if (reading.lexicon().relations().areInverse(noun, relation.noun())) {
        return ownerOf(relation, owner.cluster());
      }
    }
    return null;
  }

  /** The only person whom the article calls this of anybody; null if there is none or several. */
  private Cluster only(String noun) {
    Cluster only = null;
    for (Cluster cluster : reading.names().all()) {
      boolean called =
          cluster.isPerson()
              && relations(cluster).stream().anyMatch(relation -> relation.noun().equals(noun));
      if (called && only != null) {
        return null;
      }
      only = called ? cluster : only;
    }
    return only;
  }

  private List<Persona.Relation> relations(Cluster person) {
    return reading.descriptions().of(person).relations();
  }

  /**
   * Whose relation it is: somebody named, or who of that gender was named last before. Lawyers do
   * not work for each other: behind one it must be clear who else is meant.
   */
  private Cluster ownerOf(Persona.Relation relation, Cluster person) {
    int at = relation.owner().to() - 1;
    Cluster named = reading.names().at(at);
    if (named != null || reading.lexicon().roles().of(words.word(at)) != null) {
      return named;
    }
    Gender gender = Gender.ofPronoun(words.lower(at));
    boolean legal = isLegal(reading.lexicon().roles().of(relation.noun()));
    List<Sighting> fitting =
        reading.discourse().before(at).stream()
            .filter(sighting -> sighting.referent().is(Kind.PERSON))
            .filter(sighting -> sighting.referent().gender().agrees(gender))
            .filter(sighting -> sighting.referent().cluster() != person)
            .toList();
    List<Sighting> owners =
        fitting.stream().filter(one -> !legal || !isLawyer(one.referent())).toList();
    if (owners.isEmpty()) {
      return null;
    }
    Referent owner = owners.get(0).referent();
    boolean passed = owner != fitting.get(0).referent();
    boolean others =
        (passed && owners.stream().anyMatch(one -> one.referent() != owner))
            || bystanders.areNamed(owner, owners.get(0).token(), at, gender);
    return others ? null : owner.cluster();
  }

  private boolean isLawyer(Referent who) {
    return reading.descriptions().of(who.cluster()).roles().stream()
        .anyMatch(RelationRule::isLegal);
  }

  private static boolean isLegal(Role role) {
    return role != null && role.classes().contains("law");
  }

  /** Somebody else named before: of whom the words before the noun are said most, then lately. */
  private Referent peer(SourceMention mention, Referent owner) {
    Referent best = null;
    double top = Double.NEGATIVE_INFINITY;
    for (Sighting sighting : reading.discourse().before(mention.place())) {
      Referent who = sighting.referent();
      if (who.is(Kind.PERSON) && who != owner) {
        Persona persona = reading.descriptions().of(who.cluster());
        double weight = qualifiers.weightOfCore(persona, mention.phrase());
        if (weight > top) {
          top = weight;
          best = who;
        }
      }
    }
    return best;
  }
}

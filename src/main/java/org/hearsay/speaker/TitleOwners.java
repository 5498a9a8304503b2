package org.hearsay.speaker;

import java.util.Locale;
import java.util.Set;
import org.hearsay.model.EntityType;

/**
 * Reads whose a title is, from the words before it: <em>Norway's</em> fisheries minister, the
 * <em>Nordbank</em> economist; and tells what is only a part of it: <em>China</em> expert.
 */
final class TitleOwners {
  private static final Set<String> SEEKERS =
      Set.of("aspirant", "candidate", "contender", "hopeful", "nominee");
  private static final String HOUSES = ".*(?:house|senate|congress|parliament|assembly|presidency)";

  private final Words words;
  private final Names names;
  private final Lexicon lexicon;
  private final PlaceReader places;
  private final TitleBorders borders;
  private final OwningBodies bodies;

  TitleOwners(Words words, Names names, Lexicon lexicon, PlaceReader places, TitleBorders borders) {
    this.words = words;
    this.names = names;
    this.lexicon = lexicon;
    this.places = places;
    this.borders = borders;
    this.bodies = new OwningBodies(words, names, lexicon);
  }

  /** <em>Norway's</em> fisheries minister, <em>Romanian</em> Energy Minister. */
  void read(Range range, int from, int head, Persona persona) {
    boolean told = readOwner(range, from, persona);
    Cluster kind = !told && from < head ? bodies.ofNoun(from) : null;
    if (kind != null) {
      add(kind, from, persona);
    }
  }

  private void add(Cluster body, int token, Persona persona) {
    persona.addAffiliation(body.name(), words.span(body.lastBefore(token).range()));
  }

  /** Whether something before a title says whose it is. */
  private boolean readOwner(Range range, int from, Persona persona) {
    int at = from - 1;
    while (at >= range.from()
        && (words.tag(at).matches("POS|JJ.*") || borders.isPassing(at))
        && names.at(at) == null) {
      at--;
    }
    at = at >= range.from() && isBeat(at) ? names.nameAt(at).range().from() - 1 : at;
    at = at >= range.from() && words.tag(at).equals("POS") ? at - 1 : at;
    if (at < range.from()) {
      return false;
    }
    if (names.isBodyAt(at)) {
      addName(at, persona);
      return true;
    }
    Cluster body = bodies.of(at);
    if (body != null) {
      add(body, at, persona);
    }
    return body != null;
  }

  /** <em>The group's | Arctic | campaigner</em>, who belongs to the group. */
  private boolean isBeat(int token) {
    Name name = names.nameAt(token);
    int before = name == null || name.isIndirect() ? -1 : name.range().from() - 1;
    return before >= words.sentenceStart(token)
        && (name.type() == EntityType.LOCATION || name.type() == EntityType.COUNTRY)
        && (words.tag(before).equals("POS") || words.lower(before).equals("its"));
  }

  /**
   * The first word of a title with a name in it that somebody does not belong to: <em>China
   * expert</em>, <em>Senate candidate</em>.
   */
  int withName(Range range, int from, int head) {
    int before = from - 1;
    boolean part =
        before >= range.from()
            && names.isBodyAt(before)
            && (isTopic(before, head) || isSought(before, head) || isCommon(before));
    return part ? Math.max(range.from(), names.nameAt(before).range().from()) : from;
  }

  /** <em>Middle East</em> analyst, <em>China</em> expert: what somebody knows about. */
  private boolean isTopic(int token, int head) {
    Role role = lexicon.roles().of(words.word(head));
    Name name = names.nameAt(token);
    return role != null
        && role.classes().equals(Set.of("expert"))
        && places.isPlace(token)
        && !name.isIndirect()
        && !name.text().equals(name.text().toUpperCase(Locale.ROOT));
  }

  /** <em>Senate</em> candidate, <em>White House</em> hopeful: where somebody wants to be. */
  private boolean isSought(int token, int head) {
    return SEEKERS.contains(words.lower(head))
        && names.at(token).name().toLowerCase(Locale.ROOT).matches(HOUSES);
  }

  /** <em>Committee</em> chair, where only the start of the sentence has made it a name. */
  private boolean isCommon(int token) {
    return words.opensSentence(token)
        && names.nameAt(token).range().size() == 1
        && lexicon.nouns().isBody(words.word(token))
        && !words.lower(token).matches(HOUSES)
        && names.at(token).names().stream()
            .allMatch(name -> words.opensSentence(name.range().from()));
  }

  /** Adds the body or country named at a token, and where it sits. */
  void addName(int token, Persona persona) {
    Cluster cluster = names.at(token);
    Range range = names.nameAt(token).range();
    persona.addAffiliation(cluster.name(), words.span(range));
    places.readBehind(range, persona);
  }
}

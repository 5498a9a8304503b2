package org.hearsay.speaker;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Entity;

/**
 * Reads titles and affiliations around the names of persons: <em>Norway's fisheries minister,
 * X</em>; <em>US Secretary of State X</em>; <em>X, an analyst at Y</em>; <em>X of the Y</em>.
 */
final class Descriptions {
  private final Words words;
  private final Names names;
  private final TitleReader reader;
  private final TitlePhrases phrases;
  private final Roles roles;
  private final NameWords nameWords;
  private final Map<Cluster, Persona> personas = new LinkedHashMap<>();

  Descriptions(Words words, Names names, Lexicon lexicon) {
    this.words = words;
    this.names = names;
    this.reader = new TitleReader(words, names, lexicon);
    this.phrases = new TitlePhrases(words, names, reader);
    this.roles = lexicon.roles();
    this.nameWords = lexicon.nameWords();
    ToldGender told = new ToldGender(words, names::isPersonAt, lexicon);
    for (Cluster cluster : names.all()) {
      if (cluster.isPerson()) {
        Persona persona = new Persona();
        persona.addGender(told.of(cluster));
        personas.put(cluster, persona);
        cluster.names().forEach(name -> read(name.range(), persona));
        cluster.variants().forEach(name -> readRegal(name.firstWord(), persona));
        readCompany(cluster, persona);
      }
    }
    personas.forEach(this::inherit);
  }

  /** What is said of a person. */
  Persona of(Cluster person) {
    return personas.get(person);
  }

  /** What a phrase says of somebody without a name: <em>a spokesman for the bank</em>. */
  Entity.Profile told(NounPhrase phrase) {
    Persona persona = new Persona();
    reader.readHead(phrase, persona);
    return persona.profile();
  }

  /** <em>Queen</em> Anna, who is a queen. */
  private void readRegal(String first, Persona persona) {
    Role role = nameWords.isRegal(first) ? roles.of(first) : null;
    if (role != null) {
      persona.addRole(role);
    }
  }

  private void read(Range name, Persona persona) {
    readBefore(name, persona);
    readBehind(name, persona);
    readEquation(name, persona);
  }

  /** A minister's counterpart is a minister: who stands beside somebody else of his kind. */
  private void inherit(Cluster cluster, Persona persona) {
    for (Persona.Relation relation : persona.relations()) {
      if (relation.noun().equals("counterpart")) {
        names.all().stream()
            .filter(other -> other.isPerson() && other != cluster)
            .filter(other -> other.lastBefore(relation.owner().from()) != null)
            .filter(other -> !personas.get(other).roles().isEmpty())
            .max(
                Comparator.comparingInt(
                    other -> other.lastBefore(relation.owner().from()).range().from()))
            .ifPresent(other -> personas.get(other).roles().forEach(persona::addRole));
      }
    }
  }

  private void readCompany(Cluster cluster, Persona persona) {
    for (int i = words.sentenceStart(cluster.first());
        i < words.sentenceEnd(cluster.first());
        i++) {
      Cluster named = names.at(i);
      if (named != null && !named.isPerson()) {
        persona.addCompany(named.name());
      } else if (named == null && words.isName(i)) {
        String plain = Spelling.plain(words.word(i));
        persona.addCompany(plain);
        persona.addCompany(plain.replaceFirst("s$", ""));
      }
    }
  }

  private void readBefore(Range name, Persona persona) {
    int from = name.from();
    if (words.opensSentence(from)) {
      return;
    }
    if (words.tag(from - 1).equals("POS")) {
      reader.readPossessor(from - 1, persona);
    }
    Range premodifiers = phrases.premodifiers(name);
    if (premodifiers != null) {
      reader.read(premodifiers, persona);
      from = premodifiers.from();
    }
    Range apposition = phrases.appositionBefore(from, name.to());
    if (apposition != null) {
      boolean bare = premodifiers == null;
      reader.readApposition(apposition, !bare || reader.isClosed(name.to()), persona);
    }
  }

  private void readBehind(Range name, Persona persona) {
    int end = words.sentenceEnd(name.from());
    int after = name.to();
    if (after + 1 >= end) {
      return;
    }
    if (words.word(after).equals(",")) {
      if (words.lower(after + 1).equals("who")) {
        readClause(after + 2, end, persona);
      }
      int stop = after + 1;
      boolean opens = !words.tag(stop).matches("CC|IN");
      while (opens
          && stop < end
          && (phrases.isInPhrase(stop) || words.lower(stop).equals("from"))) {
        stop++;
      }
      boolean owner = names.isPersonAt(after + 1) && names.nameAt(after + 1).range().to() < stop;
      boolean owned = owner && words.isPossessor(names.nameAt(after + 1).range());
      boolean apart = stop > after + 1 && (stop == end || !isClause(stop, name.from()));
      if (apart && (owned || !names.isPersonAt(after + 1))) {
        readPhrase(new Range(after + 1, stop), persona);
      }
    }
    if (Set.of("of", "from", "at").contains(words.word(after))) {
      reader.readAffiliation(after, persona);
    } else if (words.word(after).equals(",") && words.word(after + 1).matches("of|from")) {
      reader.readAffiliation(after + 1, persona);
    }
  }

  /**
   * <em>According to Lee, | the coach was tired</em>: what stands behind the comma does something.
   */
  private boolean isClause(int verb, int name) {
    return words.tag(verb).matches("VBD|VBZ|VBP|MD")
        && words.tag(words.sentenceStart(name)).matches("IN|TO|VBG");
  }

  /** What stands between commas behind a name: what the person is, or how old. */
  private void readPhrase(Range range, Persona persona) {
    if (range.size() == 1 && words.word(range.from()).matches("\\d{1,3}")) {
      persona.addAge(words.word(range.from()));
    } else {
      reader.readApposition(range, true, persona);
    }
  }

  /** <em>Who has headed the council since May</em>, <em>who is the head of Y</em>. */
  private void readClause(int from, int end, Persona persona) {
    int at = from;
    while (at < end && words.tag(at).matches("RB|VBZ|VBD|VBP|VBN|VBG")) {
      String verb = words.token(at).lemma();
      Role role = roles.ofDoer(verb);
      boolean noun = at + 1 < end && words.tag(at + 1).matches("DT|PRP\\$|NN.*|JJ");
      if (role != null && noun) {
        persona.addRole(role);
        if (roles.isInside(verb)) {
          reader.readAffiliation(at, persona);
        }
        return;
      }
      if (verb.equals("be") && noun) {
        readPredicate(at + 1, end, persona);
        return;
      }
      at++;
    }
  }

  /** <em>X is the head of Y</em>, <em>The only witness was X</em>. */
  private void readEquation(Range name, Persona persona) {
    int end = words.sentenceEnd(name.from());
    int after = name.to();
    if (after + 1 < end && isCopula(after) && words.lower(after + 1).matches("a|an|the")) {
      readPredicate(after + 1, end, persona);
    }
    int start = words.sentenceStart(name.from());
    int verb = name.from() - 1;
    if (verb > start && isCopula(verb)) {
      int from = verb;
      while (from > start && phrases.isInPhrase(from - 1) && !names.isPersonAt(from - 1)) {
        from--;
      }
      if (from == start) {
        reader.read(new Range(from, verb), persona);
      }
    }
  }

  /** <em>X is | the head of Y</em>. */
  private void readPredicate(int from, int end, Persona persona) {
    int stop = from;
    while (stop < end && phrases.isInPhrase(stop)) {
      stop++;
    }
    reader.read(new Range(from, stop), persona);
  }

  private boolean isCopula(int token) {
    return words.lower(token).matches("is|was");
  }
}

package org.hearsay.speaker;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.EntityType;

/** Takes a description of a person apart: title, and body or country that the person belongs to. */
final class TitleReader {
  private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "from", "with");
  private static final Set<String> PASSING =
      Set.of("current", "new", "newly", "own", "the", "then");

  /** Sentences that are looked through for what <em>its</em> may mean. */
  private static final int NEAR = 3;

  private static final Pattern AGE =
      Pattern.compile("(?<![\\p{L}\\p{N}])(\\d{1,3})\\W{0,3}years?\\W{0,3}old");
  private static final String ABSTRACT = ".*(?:tion|ment|ness|ity|ing|ism|move|step|day|year)";

  private final Words words;
  private final Names names;
  private final Lexicon lexicon;
  private final PlaceReader places;

  TitleReader(Words words, Names names, Lexicon lexicon) {
    this.words = words;
    this.names = names;
    this.lexicon = lexicon;
    this.places = new PlaceReader(words, names);
  }

  /**
   * Reads a phrase that stands in apposition to a name: every title in it, or else the noun that
   * heads it, whatever it is.
   */
  void readApposition(Range range, Persona persona) {
    if (!read(range, persona)) {
      NounPhrase phrase = NounPhrase.of(words, range);
      int head = phrase.head();
      boolean person =
          !phrase.determiner().isEmpty()
              && isFree(range.from())
              && words.tag(head).equals("NN")
              && names.at(head) == null
              && !lexicon.nouns().isBody(words.word(head))
              && !words.lower(head).matches(ABSTRACT);
      if (person) {
        persona.addNoun(words.lower(head));
        addTitle(range, head, persona);
      }
    }
    readAge(range, persona);
    readOwner(range, persona);
  }

  /** Reads what the noun that heads a phrase says, and nothing of whom else it names. */
  void readHead(NounPhrase phrase, Persona persona) {
    int head = phrase.head();
    Role role = lexicon.roles().of(words.word(head));
    if (role != null && !role.plural() && isTitle(role)) {
      addTitle(new Range(phrase.from(), phrase.to()), head, persona);
    }
  }

  /** Whether nothing governs a phrase: <em>during the ceremony</em> is when, not who. */
  private boolean isFree(int from) {
    int before = from - 1;
    if (from == words.sentenceStart(from) || words.lower(before).matches("that|as|when|while")) {
      return true;
    }
    boolean opening = words.tag(before).equals("VBG") && words.opensSentence(before);
    return !opening && !words.tag(before).matches("IN|TO");
  }

  private void readAge(Range range, Persona persona) {
    Matcher age = AGE.matcher(words.text(range));
    if (age.find()) {
      persona.addAge(age.group(1));
    }
  }

  /** <em>Her</em> mother, <em>Mr Crail's</em> sister. */
  private void readOwner(Range range, Persona persona) {
    NounPhrase phrase = NounPhrase.of(words, range);
    boolean owner =
        phrase.possessor() != null
            && (phrase.hasPossessivePronoun()
                || names.isPersonAt(phrase.possessor().to() - 1)
                || lexicon.roles().of(words.word(phrase.possessor().to() - 1)) != null);
    if (owner) {
      persona.addRelation(words.lower(phrase.head()), phrase.possessor());
    }
  }

  /**
   * Reads every title in a run of tokens without verbs.
   *
   * @return whether there was one
   */
  boolean read(Range range, Persona persona) {
    boolean found = false;
    for (int i = range.from(); i < range.to(); i++) {
      Role role = names.isBodyAt(i) ? null : lexicon.roles().of(words.word(i));
      boolean noun = words.token(i).isNoun() || words.tag(i).startsWith("JJ");
      if (role == null || role.plural() || !noun || isPossessor(i, range)) {
        continue;
      }
      boolean premodifies = i + 1 < range.to() && words.token(i + 1).isNoun();
      if ((premodifies && isPartOfRole(i + 1, range)) || opensRole(i, range)) {
        continue;
      }
      persona.addRole(role);
      if (isTitle(role)) {
        addTitle(range, i, persona);
      }
      found = true;
    }
    return found;
  }

  /** Not what somebody is to somebody else, or by nature: <em>aunt</em>, <em>rival</em>. */
  private static boolean isTitle(Role role) {
    return !role.classes().equals(Set.of("family")) && !role.isUntitled();
  }

  private boolean isPossessor(int token, Range range) {
    return token + 1 < range.to() && words.tag(token + 1).equals("POS");
  }

  /** <em>Chief</em> executive, <em>secretary</em>-general. */
  private boolean opensRole(int token, Range range) {
    int next = token + 1 < range.to() && words.word(token + 1).equals("-") ? token + 2 : token + 1;
    return next < range.to()
        && names.at(next) == null
        && lexicon.roles().of(words.word(next)) != null
        && words.lower(token).matches("chief|secretary|director|deputy");
  }

  /** Whether the run of nouns from {@code token} ends in a role: <em>state</em> minister. */
  private boolean isPartOfRole(int token, Range range) {
    int at = token;
    while (at + 1 < range.to() && words.token(at + 1).isNoun()) {
      at++;
    }
    return lexicon.roles().of(words.word(at)) != null && names.at(at) == null;
  }

  private void addTitle(Range range, int head, Persona persona) {
    int from = head;
    while (from > range.from() && isPartOfTitle(from - 1)) {
      from--;
    }
    int to = head + 1;
    if (to + 1 < range.to() && LINKS.contains(words.word(to))) {
      if (readAffiliation(to, persona)) {
        add(new Range(from, head + 1), persona);
        readPossessor(range, from, persona);
        return;
      }
      int end = phraseEnd(to + 1, range.to());
      while (end > to + 1 && words.lower(end - 1).equals("the")) {
        end--;
      }
      to = end > to + 1 ? end : to;
      if (to + 1 < range.to() && LINKS.contains(words.word(to))) {
        readAffiliation(to, persona);
      }
    }
    add(new Range(from, to), persona);
    readPossessor(range, from, persona);
  }

  private boolean isPartOfTitle(int token) {
    String tag = words.tag(token);
    boolean joined = words.word(token).matches("-|–|and|&");
    return names.at(token) == null
        && (joined || tag.matches("NN.*|JJ.*|HYPH|VBN"))
        && !PASSING.contains(words.lower(token));
  }

  private int phraseEnd(int from, int limit) {
    int at = from;
    while (at < limit
        && (words.token(at).isNoun()
            || words.tag(at).startsWith("JJ")
            || words.lower(at).equals("the"))
        && names.at(at) == null) {
      at++;
    }
    return at;
  }

  private void add(Range range, Persona persona) {
    int from = range.from();
    while (from < range.to() && words.word(from).matches("-|–|and|&|years?|old|year-old|\\d+")) {
      from++;
    }
    if (from < range.to()) {
      Range title = new Range(from, range.to());
      persona.addTitle(words.text(title), words.span(title));
    }
  }

  /** <em>Norway's</em> fisheries minister, <em>Romanian</em> Energy Minister. */
  private void readPossessor(Range range, int from, Persona persona) {
    int at = from - 1;
    while (at >= range.from()
        && (words.tag(at).matches("POS|JJ.*") || PASSING.contains(words.lower(at)))
        && names.at(at) == null) {
      at--;
    }
    at = at >= range.from() && isBeat(at) ? names.nameAt(at).range().from() - 1 : at;
    at = at >= range.from() && words.tag(at).equals("POS") ? at - 1 : at;
    if (at >= range.from() && names.isBodyAt(at)) {
      addName(at, persona);
    } else if (at >= range.from() && isBodyBefore(at)) {
      Cluster body = onlyBodyBefore(at);
      if (body != null && (words.lower(at).equals("its") || isCalled(body, at))) {
        persona.addAffiliation(body.name(), words.span(body.lastBefore(at).range()));
      }
    }
  }

  /** <em>The group's | Arctic | campaigner</em>, who belongs to the group. */
  private boolean isBeat(int token) {
    Name name = names.nameAt(token);
    int before = name == null || name.isIndirect() ? -1 : name.range().from() - 1;
    return before >= words.sentenceStart(token)
        && (name.type() == EntityType.LOCATION || name.type() == EntityType.COUNTRY)
        && (words.tag(before).equals("POS") || words.lower(before).equals("its"));
  }

  /** <em>Its</em> chair, the <em>watchdog's</em> chair. */
  private boolean isBodyBefore(int token) {
    return words.lower(token).equals("its")
        || (lexicon.nouns().isBody(words.word(token))
            && words.tag(token + 1).equals("POS")
            && token > 0
            && words.lower(token - 1).equals("the"));
  }

  private boolean isCalled(Cluster body, int token) {
    return body.isCountry()
        ? words.lower(token).matches("country|nation")
        : body.isNamedBy(words.word(token));
  }

  /**
   * The one body or country that is named shortly before, and not in somebody's words; null for
   * none or several.
   */
  private Cluster onlyBodyBefore(int token) {
    Cluster only = null;
    boolean quoted = false;
    for (int i = token - 1; i >= 0 && words.sentence(token) - words.sentence(i) < NEAR; i--) {
      quoted = words.tag(i).equals("''") || (quoted && !words.tag(i).equals("``"));
      Cluster cluster = quoted ? null : names.at(i);
      boolean body =
          cluster != null && (cluster.type() == EntityType.ORGANIZATION || cluster.isCountry());
      if (body && only != null && cluster != only) {
        return null;
      }
      only = body ? cluster : only;
    }
    return only;
  }

  /**
   * Reads <em>of the Oxford Institute</em> from its preposition on.
   *
   * @return whether a body, country or place is named there
   */
  boolean readAffiliation(int link, Persona persona) {
    int at = link + 1;
    int end = words.sentenceEnd(link);
    while (at < end && words.tag(at).matches("DT|JJ.*|PRP\\$") && names.at(at) == null) {
      at++;
    }
    at = at < end ? places.readBased(at, persona) : at;
    if (at >= end || !names.isBodyAt(at)) {
      return false;
    }
    if (places.isPlaceBehind(link, at)) {
      places.add(at, persona);
    } else {
      addName(at, persona);
    }
    return true;
  }

  private void addName(int token, Persona persona) {
    Cluster cluster = names.at(token);
    Range range = names.nameAt(token).range();
    persona.addAffiliation(cluster.name(), words.span(range));
    places.readBehind(range, persona);
  }
}

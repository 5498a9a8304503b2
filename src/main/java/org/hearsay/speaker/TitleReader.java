package org.hearsay.speaker;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a description of a person apart: title, and body or country that the person belongs to. */
final class TitleReader {
  private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "from", "with");
  private static final Set<String> OWN = Set.of("a", "an", "the", "his", "her", "its", "their");
  private static final Pattern AGE =
      Pattern.compile("(?<![\\p{L}\\p{N}])(\\d{1,3})\\W{0,3}years?\\W{0,3}old");
  private static final String ABSTRACT =
      ".*(?:tion|ment|ness|ity|ing|ism|move|step|day|week|month|year|season|time)";

  private final Words words;
  private final Names names;
  private final Lexicon lexicon;
  private final PlaceReader places;
  private final TitleBorders borders;
  private final TitleOwners owners;

  TitleReader(Words words, Names names, Lexicon lexicon) {
    this.words = words;
    this.names = names;
    this.lexicon = lexicon;
    this.places = new PlaceReader(words, names);
    this.borders = new TitleBorders(words, names, lexicon);
    this.owners = new TitleOwners(words, names, lexicon, places, borders);
  }

  /**
   * Reads a phrase that stands in apposition to a name: every title in it, or else the noun that
   * heads it, whatever it is.
   *
   * @param closed whether what is said of the name ends with the phrase or the name
   */
  void readApposition(Range range, boolean closed, Persona persona) {
    if (!read(range, persona)) {
      NounPhrase phrase = NounPhrase.of(words, range);
      int head = phrase.head();
      boolean person =
          OWN.contains(phrase.determiner())
              && isFree(range.from())
              && closed
              && words.tag(head).equals("NN")
              && names.at(head) == null
              && !lexicon.nouns().isBody(words.word(head))
              && !words.lower(head).matches(ABSTRACT);
      if (person) {
        persona.addNoun(words.lower(head));
        addTitle(range, head, null, persona);
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
      addTitle(new Range(phrase.from(), phrase.to()), head, role, persona);
    }
  }

  /**
   * Whether what stands behind a name ends what is said of it: not <em>through a friend, Ann Lee |
   * declined</em>.
   */
  boolean isClosed(int nameEnd) {
    return nameEnd >= words.sentenceEnd(nameEnd - 1)
        || words.tag(nameEnd).matches("[,.:]|''|-[LR]RB-|CC|POS")
        || words.word(nameEnd).matches("[;:–—”’\"(]|of|from|at|who");
  }

  /** Whether nothing governs a phrase: <em>during the ceremony</em> is when, not who. */
  private boolean isFree(int from) {
    int before = from - 1;
    if (from == words.sentenceStart(from) || words.lower(before).matches("that|as|when|while")) {
      return true;
    }
    boolean opening = words.tag(before).equals("VBG") && words.opensSentence(before);
    boolean object =
        words.tag(before).startsWith("VB") && !words.lower(before).matches("said|says");
    return !opening && !object && !words.tag(before).matches("IN|TO");
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
      if (role == null || role.plural() || !isTitleNoun(i, range)) {
        continue;
      }
      persona.addRole(role);
      if (isTitle(role)) {
        addTitle(range, i, role, persona);
      }
      found = true;
      int behind = borders.endOfNoun(i);
      while (behind + 1 < range.to() && LINKS.contains(words.word(behind))) {
        behind = borders.behindComplement(behind + 1, range.to());
        i = behind - 1;
      }
    }
    return found;
  }

  /** Whether a word heads a title: not <em>state</em> minister, nor <em>chief</em> executive. */
  private boolean isTitleNoun(int token, Range range) {
    boolean adjective =
        words.tag(token).equals("JJ")
            && token + 1 < range.to()
            && words.token(token + 1).isNoun()
            && names.at(token + 1) == null
            && lexicon.roles().of(words.word(token + 1)) == null;
    return isInRun(token)
        && !adjective
        && !isPossessor(token, range)
        && !(borders.isPassing(token) && token + 1 < range.to() && isInRun(token + 1))
        && !isPartOfRole(token, range)
        && !opensRole(token, range)
        && !borders.isInCompound(token);
  }

  /** Not what somebody is to somebody else, or by nature: <em>aunt</em>, <em>rival</em>. */
  private static boolean isTitle(Role role) {
    return !role.classes().equals(Set.of("family")) && !role.isUntitled();
  }

  /** Whether a word is a title in front of a name: <em>Sir</em>, <em>President</em>. */
  boolean isFormOfAddress(int token) {
    return lexicon.nouns().isHonorific(words.word(token))
        || (words.isCapital(token) && lexicon.roles().of(words.word(token)) != null);
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

  /** Whether the run of nouns behind a token ends in a role: <em>state</em> minister. */
  private boolean isPartOfRole(int token, Range range) {
    int at = token;
    while (at + 1 < range.to() && isInRun(at + 1)) {
      at++;
    }
    return at > token
        && names.at(at) == null
        && lexicon.roles().of(words.word(at)) != null
        && !borders.endsOther(token, at);
  }

  private boolean isInRun(int token) {
    return words.token(token).isNoun() || words.tag(token).equals("JJ");
  }

  private void addTitle(Range range, int head, Role role, Persona persona) {
    int owned = owners.withName(range, borders.start(range, head), head);
    int from = borders.formerly(range, owned);
    int noun = borders.endOfNoun(head);
    int to = role == null ? noun : borders.endOfPortfolio(role, noun, range);
    if (to == noun && to + 1 < range.to() && LINKS.contains(words.word(to))) {
      if (readAffiliation(to, persona)) {
        add(new Range(from, noun), persona);
        owners.read(range, owned, head, persona);
        return;
      }
      int end = borders.endOfComplement(to + 1, range.to());
      boolean called = end > to + 1 && end < range.to() && names.at(end) != null;
      if (called && names.isBodyAt(end)) {
        owners.addName(end, persona);
      } else if (!called) {
        to = end > to + 1 ? end : to;
      }
      if (to + 1 < range.to() && LINKS.contains(words.word(to))) {
        readAffiliation(to, persona);
      }
    }
    add(new Range(from, to), persona);
    owners.read(range, owned, head, persona);
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

  /** Reads whose somebody is said to be: <em>the Harbour Council | 's Ann Lee</em>. */
  void readPossessor(int ending, Persona persona) {
    if (ending > 0 && names.isBodyAt(ending - 1)) {
      owners.addName(ending - 1, persona);
    }
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
    at = behindKind(at, end);
    if (at >= end || !names.isBodyAt(at)) {
      return false;
    }
    at = ownedBy(at, end);
    if (places.isPlaceBehind(link, at)) {
      places.add(at, persona);
    } else {
      owners.addName(at, persona);
    }
    return true;
  }

  /** The body that belongs to a country: <em>of France's far-right | Front National</em>. */
  private int ownedBy(int country, int end) {
    Range name = names.nameAt(country).range();
    int at = names.at(country).isCountry() && words.isPossessor(name) ? name.to() + 1 : end;
    while (at < end
        && names.at(at) == null
        && (words.tag(at).matches("JJ.*|NN|RB") || words.isHyphen(at))) {
      at++;
    }
    boolean body = at < end && names.isBodyAt(at) && !names.at(at).isCountry();
    return body ? at : country;
  }

  /** The name behind nouns for what it is of: <em>for the rights group | Open Doors</em>. */
  private int behindKind(int from, int end) {
    int at = from;
    while (at < end && words.token(at).isNoun() && names.at(at) == null) {
      at++;
    }
    boolean kind =
        at > from && at < end && names.isBodyAt(at) && lexicon.nouns().isBody(words.word(at - 1));
    return kind ? at : from;
  }
}

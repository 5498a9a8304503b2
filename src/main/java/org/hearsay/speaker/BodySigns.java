package org.hearsay.speaker;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells by the words around a name that nobody knows that it is no person's: <em>Zentrix
 * shares</em>, <em>its rival Zentrix</em>, <em>pilots at Zentrix</em>, <em>Zentrix said its profits
 * fell</em>.
 */
final class BodySigns {
  private final Words words;
  private final Lexicon lexicon;

  BodySigns(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Single words of which some place in the article tells it. */
  Set<String> told() {
    return IntStream.range(0, words.size())
        .filter(i -> opensName(i) && tell(new Range(i, i + 1)))
        .mapToObj(words::word)
        .collect(Collectors.toSet());
  }

  /** Whether a name begins. */
  private boolean opensName(int token) {
    return isPart(token) && (words.opensSentence(token) || !isPart(token - 1));
  }

  private boolean isPart(int token) {
    return words.isName(token) && words.isCapital(token);
  }

  /** Whether this place tells it of a name that may be a person's for all else. */
  boolean tell(Range name) {
    return isTraded(name)
        || isBehindArticle(name)
        || isLed(name)
        || isFounded(name)
        || isKind(name)
        || isRival(name)
        || isDescribed(name)
        || isThing(name)
        || isPollster(name)
        || isMerged(name)
        || isPlaceOfWork(name)
        || isBehindItsPart(name)
        || isTakenUp(name)
        || isTakenUpBehind(name);
  }

  private String lower(int token, int end) {
    return token < end ? words.lower(token) : "";
  }

  /** <em>Zentrix shares</em>, <em>a stake in Zentrix</em>, <em>Zentrix's chief executive</em>. */
  private boolean isTraded(Range name) {
    int from = name.from();
    int end = words.sentenceEnd(from);
    boolean owned = words.isPossessor(name);
    int next = owned ? name.to() + 1 : name.to();
    String behind = lower(next, end);
    String title = behind + " " + lower(next + 1, end);
    String before =
        from - 2 >= words.sentenceStart(from)
            ? words.lower(from - 2) + " " + words.lower(from - 1)
            : "";
    boolean noun = next < end && words.token(next).isNoun();
    return (noun && lexicon.nouns().isHeld(behind))
        || (owned && lexicon.nouns().isOwned(behind))
        || title.matches("chief executive|chief financial|managing director|finance director")
        || before.matches(
            "(?:shares|stake|investors|shareholders) in|(?:shares|customers|takeover|acquisition"
                + "|owner|subsidiary) of");
  }

  /** <em>The | Heimatliste is angry</em>: persons have no article, but families. */
  private boolean isBehindArticle(Range name) {
    int end = words.sentenceEnd(name.from());
    int at = name.from() - 1;
    boolean article = at >= words.sentenceStart(name.from()) && words.lower(at).equals("the");
    return article
        && !words.lower(name.to() - 1).endsWith("s")
        && lexicon.roles().of(words.word(name.to() - 1)) == null
        && (name.to() >= end || words.tag(name.to()).matches("MD|VB[DPZ]|[.:]"));
  }

  /** <em>Zentrix | chair Ann Lee</em>. */
  private boolean isLed(Range name) {
    int end = words.sentenceEnd(name.from());
    int next = name.to();
    return next + 1 < end
        && words.isName(next + 1)
        && words.lower(next).matches("boss|chair|chairman|chairwoman|chief|co-founder|founder")
        && !words.isCapital(next);
  }

  /** <em>Zentrix was founded</em>, <em>Zentrix, owned by</em>. */
  private boolean isFounded(Range name) {
    int end = words.sentenceEnd(name.from());
    int at = name.to();
    if (lower(at, end).equals(",")) {
      at++;
      at = lower(at, end).equals("which") ? at + 1 : at;
      return (lower(at, end).equals("owned") && lower(at + 1, end).equals("by"))
          || (at > name.to() + 1 && isFounding(at, end));
    }
    return isFounding(at, end);
  }

  private boolean isFounding(int at, int end) {
    return lower(at, end).matches("was|is")
        && lower(at + 1, end).matches("founded|launched|owned|established");
  }

  /** <em>The Zentrix | union | agreed</em>. */
  private boolean isKind(Range name) {
    int end = words.sentenceEnd(name.from());
    int noun = name.to();
    int before = name.from() - 1;
    boolean one =
        before >= words.sentenceStart(name.from())
            && words.lower(before).equals("the")
            && noun < end
            && words.isLastNoun(noun);
    return one
        && (lexicon.bodyNouns().mayTakeUp(words.word(noun))
            || lexicon.bodyNouns().isNonprofit(words.word(noun)));
  }

  /** <em>Its larger rival Zentrix</em>, <em>its rivals Zentrix and Velanor</em>. */
  private boolean isRival(Range name) {
    int start = words.sentenceStart(name.from());
    int noun = listStart(name.from(), start) - 1;
    noun = noun > start && words.word(noun).equals(",") ? noun - 1 : noun;
    if (noun < start
        || !words.tag(noun).matches("NN.*|JJ")
        || (noun > start && words.isCapital(noun))) {
      return false;
    }
    String lemma = words.token(noun).lemma().toLowerCase(Locale.ROOT);
    return lexicon.bodyNouns().isSupplier(lemma)
        || (lexicon.bodyNouns().isRelated(lemma)
            && words.lower(NounPhrase.startOf(words, noun, start)).equals("its"));
  }

  /** Where a list of single names begins that goes on to a token. */
  private int listStart(int name, int start) {
    int at = name;
    while (at - 2 >= start
        && words.word(at - 1).matches("and|,|&")
        && words.isName(at - 2)
        && words.isCapital(at - 2)) {
      at -= 2;
    }
    return at;
  }

  /** <em>The merger of Zentrix and Velanor</em>. */
  private boolean isMerged(Range name) {
    int start = words.sentenceStart(name.from());
    int link = listStart(name.from(), start) - 1;
    boolean both = words.lower(Math.max(link, 0)).matches("of|between");
    return link > start && both && words.lower(link - 1).matches("merger|takeover");
  }

  /** <em>Zentrix, its former supplier</em>; <em>Zentrix, Spain's fourth lender</em>. */
  private boolean isDescribed(Range name) {
    int end = words.sentenceEnd(name.from());
    int comma = name.to();
    if (comma + 2 >= end || !words.word(comma).equals(",")) {
      return false;
    }
    if (words.lower(comma + 1).equals("headquartered")) {
      return words.lower(comma + 2).equals("in");
    }
    NounPhrase phrase = NounPhrase.of(words, new Range(comma + 1, end));
    if (phrase.determiner().isEmpty() && phrase.possessor() == null) {
      return false;
    }
    String noun = words.token(phrase.head()).lemma();
    boolean closed =
        phrase.tail() >= end
            || words.word(phrase.tail()).matches("[,.;]|of|with|in|that|which|for");
    boolean business = phrase.determiner().equals("its") && lexicon.bodyNouns().isRelated(noun);
    return closed
        && (business || (lexicon.nouns().isBody(noun) && !words.isCapital(phrase.head())));
  }

  /** <em>Zentrix, | which has</em>; not <em>the plan of Ann Lee, | which has</em>. */
  private boolean isThing(Range name) {
    int end = words.sentenceEnd(name.from());
    int which = name.to() + 1;
    boolean opens = words.opensSentence(name.from()) || words.tag(name.from() - 1).equals("POS");
    return opens
        && lower(name.to(), end).equals(",")
        && lower(which, end).equals("which")
        && lower(which + 1, end).matches("has|had|is|was|owns|runs|makes|sells|holds|appears");
  }

  /** <em>A poll by Zentrix</em>. */
  private boolean isPollster(Range name) {
    int by = name.from() - 1;
    return by > words.sentenceStart(name.from())
        && words.lower(by).equals("by")
        && words.lower(by - 1).matches("polls?|surveys?|polling")
        && !words.isPossessor(name);
  }

  /** <em>Pilots at Zentrix</em>. */
  private boolean isPlaceOfWork(Range name) {
    int at = name.from() - 1;
    if (at - 1 < words.sentenceStart(name.from()) || !words.lower(at).equals("at")) {
      return false;
    }
    boolean worker = lexicon.roles().of(words.word(at - 1)) != null && words.token(at - 1).isNoun();
    boolean works = words.lower(at - 1).matches("work|works|worked|working|staff|workers|job|jobs");
    return (worker || works) && !words.isPossessor(name);
  }

  /** <em>For its part Zentrix</em>. */
  private boolean isBehindItsPart(Range name) {
    int start = words.sentenceStart(name.from());
    int at = name.from() - 1;
    at = at > start && words.word(at).equals(",") ? at - 1 : at;
    return at - 2 >= start
        && words.lower(at).equals("part")
        && words.lower(at - 1).equals("its")
        && words.lower(at - 2).equals("for");
  }

  /**
   * <em>Zentrix | raised its prices</em>, <em>Zentrix | said on Monday that it would sell</em>; not
   * <em>Ann | said its prices rose</em>.
   */
  private boolean isTakenUp(Range name) {
    int end = words.sentenceEnd(name.from());
    int at = name.to();
    while (at < end && (isOfVerb(at) || isWhen(at, end))) {
      at += isOfVerb(at) ? 1 : 2;
    }
    boolean verb = at > name.to() && words.tag(name.to()).matches("MD|RB|VB[DPZ]");
    if (!verb) {
      return false;
    }
    if (lower(at, end).equals("it") && isDoing(at + 1, end)) {
      return true;
    }
    int behind = at;
    while (behind < end && words.isName(behind)) {
      behind++;
    }
    boolean apposed =
        behind > at && lower(behind, end).equals(",") && lower(behind + 1, end).equals("its");
    boolean told = words.token(at - 1).lemma().matches("say|that|tell|think|believe|add|claim");
    return apposed || (!told && lower(at, end).matches("its|itself"));
  }

  private boolean isOfVerb(int token) {
    return words.tag(token).matches("MD|RB|VB[DPZNG]?|TO") || words.lower(token).equals("that");
  }

  /** <em>On | Monday</em>. */
  private boolean isWhen(int token, int end) {
    return words.lower(token).equals("on")
        && token + 1 < end
        && lexicon.nameWords().isDay(words.lower(token + 1));
  }

  /** <em>Zentrix | makes lorries. It wants to build more</em>, <em>… The retailer said</em>. */
  private boolean isTakenUpBehind(Range name) {
    int start = words.sentenceStart(name.from());
    int next = words.sentenceEnd(start);
    boolean goesOn =
        name.from() == start
            && next + 2 < words.size()
            && words.paragraph(next) == words.paragraph(start)
            && words.tag(name.to()).matches("MD|RB|VB[DPZ]")
            && IntStream.range(name.to(), next).noneMatch(this::isNamed);
    if (!goesOn) {
      return false;
    }
    return words.word(next).equals("It")
        ? isDoing(next + 1, words.sentenceEnd(next))
            && IntStream.range(name.to(), next)
                .noneMatch(i -> lexicon.nouns().isBody(words.word(i)))
        : words.word(next).equals("The") && isTakingUp(next + 1, name.to());
  }

  /**
   * Whether a noun that takes up bodies, but tells of no person, opens a sentence for the first.
   */
  private boolean isTakingUp(int noun, int since) {
    String word = words.lower(noun);
    BodyNouns nouns = lexicon.bodyNouns();
    boolean body =
        (nouns.isBusiness(word) && !nouns.isAnyBusiness(word))
            || (nouns.isNonprofit(word) && !word.equals("party"));
    return body
        && words.tag(noun + 1).matches("MD|RB|VB[DNPZ]")
        && IntStream.range(since, noun).noneMatch(i -> words.lower(i).equals(word));
  }

  /** Whether somebody or something may be named at a token: not <em>on | Monday</em>. */
  private boolean isNamed(int token) {
    return words.isName(token) && !words.lower(token - 1).matches("in|last|next|on|since|until");
  }

  /** Whether a verb says what somebody does: not <em>it would | be hard</em>. */
  private boolean isDoing(int from, int end) {
    int at = from;
    while (at < end && (words.tag(at).matches("MD|RB|TO") || isAuxiliary(at, end))) {
      at++;
    }
    return at < end
        && words.tag(at).startsWith("VB")
        && !lexicon.itVerbs().isVague(words.token(at).lemma())
        && IntStream.range(from, at + 1).noneMatch(i -> words.token(i).lemma().equals("be"));
  }

  private boolean isAuxiliary(int at, int end) {
    return words.token(at).lemma().matches("be|have|do")
        && at + 1 < end
        && words.tag(at + 1).matches("VB[NG]?|RB");
  }
}

package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the model sees of a candidate: the presence of properties, each named by a short string. The
 * names are part of the model file's format.
 */
final class Features {
  private static final Set<String> FIRST = Set.of("i", "we", "me", "us", "my", "our");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "his", "her", "their", "its", "who", "that", "which", "you");

  private final CueLexicon lexicon;

  Features(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The properties of a candidate, in a fixed order. */
  List<String> of(Candidate candidate) {
    Syntax syntax = candidate.syntax();
    int head = candidate.head();
    String pattern = candidate.shape().name();
    String lemma = syntax.lemma(head).toLowerCase(Locale.ROOT);
    String type =
        lexicon.contains(lemma, syntax.tag(head))
            ? lexicon.type(lemma, syntax.tag(head)).name()
            : "none";
    String source = source(candidate);
    List<String> names = new ArrayList<>();
    names.add("p=" + pattern);
    names.add("l=" + lemma);
    names.add("pl=" + pattern + " " + lemma);
    names.add("pt=" + pattern + " " + type);
    names.add("pg=" + pattern + " " + syntax.tag(head));
    names.add("pr=" + pattern + " " + syntax.relation(head));
    names.add("s=" + source);
    names.add("ps=" + pattern + " " + source);
    names.add("ts=" + type + " " + source);
    addCue(names, candidate, pattern);
    addNeighbours(names, candidate, pattern);
    if (!candidate.content().isEmpty()) {
      addContent(names, candidate, pattern, lemma);
    }
    return names;
  }

  private static void addCue(List<String> names, Candidate candidate, String pattern) {
    Syntax syntax = candidate.syntax();
    candidate.cue().stream()
        .filter(i -> i != candidate.head())
        .forEach(i -> names.add("c=" + pattern + " " + syntax.lower(i)));
    if (syntax.isNegated(candidate.head())) {
      names.add("neg=" + pattern);
    }
    syntax.children(candidate.head(), "mark", "advmod").stream()
        .filter(i -> i < candidate.head())
        .forEach(i -> names.add("m=" + syntax.lower(i)));
  }

  /** Whether source and cue stand right at a quotation mark. */
  private static void addNeighbours(List<String> names, Candidate candidate, String pattern) {
    if (candidate.quotation() == null) {
      return;
    }
    Syntax syntax = candidate.syntax();
    BitSet words = Tokens.union(candidate.cue(), candidate.source());
    int before = words.nextSetBit(0) - 1;
    int behind = words.length();
    boolean whole = words.cardinality() == behind - before - 1;
    boolean opens = before >= 0 && isMark(syntax, before);
    boolean leads =
        behind + 1 < syntax.size()
            && isMark(syntax, behind + 1)
            && ",:".contains(syntax.lower(behind));
    boolean closes = behind >= syntax.size() || syntax.lower(behind).equals(".");
    names.add("at=" + opens + leads + " " + whole + " " + pattern);
    names.add("end=" + closes + opens + " " + pattern);
    names.add("src=" + candidate.source().isEmpty() + opens + leads + " " + pattern);
  }

  private static boolean isMark(Syntax syntax, int token) {
    return "\"“”``''«»„‘’".contains(syntax.token(token).text());
  }

  private static void addContent(
      List<String> names, Candidate candidate, String pattern, String lemma) {
    Syntax syntax = candidate.syntax();
    BitSet content = candidate.content();
    int first = content.nextSetBit(0);
    int length = content.cardinality();
    names.add(
        "n="
            + pattern
            + " "
            + (length < 2 ? 1 : length < 4 ? 3 : length < 8 ? 7 : length < 16 ? 15 : 16));
    names.add("f=" + pattern + " " + syntax.lower(first));
    names.add("lf=" + lemma + " " + syntax.tag(first));
    int gap = Math.abs(first - candidate.head());
    names.add("d=" + pattern + " " + Math.min(gap, 6));
    boolean that = first > 0 && syntax.lower(first - 1).equals("that");
    names.add("that=" + that + " " + pattern);
    boolean marks = content.stream().anyMatch(i -> "\"“”``''".contains(syntax.token(i).text()));
    names.add("q=" + marks + " " + pattern);
    boolean toEnd = content.length() >= syntax.size() - 2;
    names.add("e=" + toEnd + " " + pattern);
    boolean title = content.stream().noneMatch(i -> syntax.isVerbHead(i));
    names.add("v=" + !title + " " + pattern);
    int end = content.length();
    if (end + 1 < syntax.size() && Tails.isTail(syntax, end)) {
      names.add("cut=" + syntax.tag(end + 1) + " " + pattern);
      names.add("cw=" + syntax.lower(end + 1));
      names.add("cr=" + syntax.relation(end + 1) + " " + pattern);
    }
    content.stream()
        .filter(i -> i > first && i + 1 < content.length() && Tails.isTail(syntax, i))
        .forEach(
            i -> {
              names.add("tail=" + syntax.tag(i + 1) + " " + pattern);
              names.add("tw=" + syntax.lower(i + 1));
              names.add("tr=" + syntax.relation(i + 1) + " " + pattern);
            });
    if (length <= 3) {
      names.add("w=" + pattern + " " + syntax.lemma(content.length() - 1));
    }
  }

  /** How the source refers: by what pronoun, a name, a plural or a singular noun and which. */
  private static String source(Candidate candidate) {
    BitSet source = candidate.source();
    if (source.isEmpty()) {
      return "none";
    }
    Syntax syntax = candidate.syntax();
    int last = source.length() - 1;
    String only = syntax.lower(last);
    if (source.cardinality() == 1 && FIRST.contains(only)) {
      return "first";
    }
    if (source.cardinality() == 1 && PRONOUNS.contains(only)) {
      return only;
    }
    boolean name = source.stream().anyMatch(i -> syntax.tag(i).startsWith("NNP"));
    if (name) {
      return "name";
    }
    int noun = source.stream().filter(i -> syntax.tag(i).startsWith("NN")).findFirst().orElse(last);
    return syntax.tag(noun).equals("NNS")
        ? "nouns " + syntax.lemma(noun)
        : "noun " + syntax.lemma(noun);
  }
}

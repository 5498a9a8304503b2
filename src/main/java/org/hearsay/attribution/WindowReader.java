package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.attribution.TagChain.Stretch;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * From the scores of a window to its attributions: one for each cue with a content, and one for
 * each content without a cue. A content stands in the paragraph of its cue: speech that goes on in
 * another paragraph is an attribution of its own. A statement inside the content of another has a
 * cue, and all of it lies in that content.
 *
 * @param settings trained beside the network
 * @param reporting makes sources and cues
 * @param leastInner how sure a statement inside another must be, in [0, 1]
 */
record WindowReader(NetworkSettings settings, Reporting reporting, double leastInner) {
  private static final float NEVER = -1e9f;
  private static final int NOWHERE = -1;
  private static final Set<String> OMISSIONS =
      Set.of(
          "decline", "refuse", "fail", "forget", "omit", "neglect", "yet", "unwilling", "unable");
  private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "which");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "no", "neither");

  /**
   * Stretches that belong together.
   *
   * @param source null for none
   * @param cue null for none
   * @param content at least one
   */
  private record Statement(Stretch source, Stretch cue, List<Stretch> content) {}

  /** The statements of a window that lie inside others, and behind them those that do not. */
  List<Draft> read(Window window, WordScores scores, Quoted quoted) {
    int[] paragraphs = window.paragraphs().stream().mapToInt(Integer::intValue).toArray();
    int[] anywhere = new int[paragraphs.length];
    List<Statement> outer =
        statements(window, settings.outer(), scores.outer(), scores.links(), paragraphs, anywhere);
    int[] contents = contents(outer, paragraphs.length);
    List<Statement> inner =
        statements(window, settings.inner(), scores.inner(), scores.links(), contents, contents);
    List<Draft> drafts = new ArrayList<>();
    for (Statement statement : inner) {
      Draft draft = draft(window, statement);
      if (statement.cue() != null
          && draft.probability() >= leastInner
          && !isRelative(window, statement)) {
        drafts.add(quoted.isToldInSpeech(draft) ? draft : quoted.draft(draft));
      }
    }
    for (Statement statement : outer) {
      Draft draft = quoted.draft(draft(window, statement));
      if (draft.kind() != Attribution.Kind.INDIRECT || !isRelative(window, statement)) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** For each word the number of the statement whose content it is, {@value #NOWHERE} for none. */
  private static int[] contents(List<Statement> statements, int words) {
    int[] contents = new int[words];
    Arrays.fill(contents, NOWHERE);
    for (int i = 0; i < statements.size(); i++) {
      for (Stretch stretch : statements.get(i).content()) {
        Arrays.fill(contents, stretch.first(), stretch.last() + 1, i);
      }
    }
    return contents;
  }

  /**
   * The statements that tags and links make likeliest, by the first word of their content.
   *
   * @param places where each word stands: no stretch goes on from one place into the next, and
   *     content and cue of a statement are in one
   * @param sourcePlaces the same for source and cue
   */
  private List<Statement> statements(
      Window window,
      TagChain chain,
      float[] tags,
      float[] links,
      int[] places,
      int[] sourcePlaces) {
    List<Stretch> all =
        chain.stretches(bounded(tags, places)).stream()
            .filter(stretch -> trimmed(window, stretch, false) != null)
            .toList();
    List<Stretch> cues = all.stream().filter(s -> s.role() == Role.CUE).toList();
    Linker linker = new Linker(settings.noCue(), settings.noSource());
    List<List<Stretch>> contents = new ArrayList<>();
    cues.forEach(cue -> contents.add(new ArrayList<>()));
    List<Statement> statements = new ArrayList<>();
    for (Stretch stretch : all) {
      if (stretch.role() == Role.CONTENT) {
        List<Stretch> near = near(stretch, cues, places);
        int cue = linker.cueOf(stretch, near, links).index();
        if (cue >= 0) {
          contents.get(cues.indexOf(near.get(cue))).add(stretch);
        } else {
          statements.add(new Statement(null, null, List.of(stretch)));
        }
      }
    }
    List<Stretch> sources = all.stream().filter(s -> s.role() == Role.SOURCE).toList();
    for (int i = 0; i < cues.size(); i++) {
      if (!contents.get(i).isEmpty()) {
        List<Stretch> near = near(cues.get(i), sources, sourcePlaces);
        int source = linker.sourceOf(cues.get(i), near, links).index();
        statements.add(
            new Statement(source < 0 ? null : near.get(source), cues.get(i), contents.get(i)));
      }
    }
    statements.sort(Comparator.comparingInt(statement -> statement.content().get(0).first()));
    return statements;
  }

  private static List<Stretch> near(Stretch stretch, List<Stretch> others, int[] places) {
    return others.stream()
        .filter(other -> places[other.first()] == places[stretch.first()])
        .toList();
  }

  /** The scores of tags with which no stretch goes on from one place into the next. */
  private static float[] bounded(float[] tags, int[] places) {
    float[] bounded = tags.clone();
    for (int word = 0; word < places.length; word++) {
      for (Role role : Role.values()) {
        int begin = word * WordScores.TAGS + role.begin();
        if (places[word] == NOWHERE) {
          bounded[begin] = NEVER;
        }
        if (word > 0 && places[word] != places[word - 1]) {
          bounded[begin + 1] = NEVER;
        }
      }
    }
    return bounded;
  }

  private Draft draft(Window window, Statement statement) {
    Stretch source = statement.source();
    Stretch cue = statement.cue();
    List<Span> spans = new ArrayList<>();
    double probability = 1;
    for (Stretch piece : statement.content()) {
      spans.add(trimmed(window, piece, true));
      probability = Math.min(probability, piece.probability());
    }
    return new Draft(
        source == null
            ? Source.NONE
            : Reporting.source(List.of(trimmed(window, source, false)), words(window, source)),
        cue == null ? Cue.NONE : cue(window, cue),
        cue == null ? null : sentence(window, cue),
        spans,
        Attribution.Kind.INDIRECT,
        List.of(),
        Set.of(),
        settings.confidence(cue == null ? probability : probability * cue.probability()));
  }

  private Cue cue(Window window, Stretch stretch) {
    List<Token> words = words(window, stretch);
    Token head = words.get(words.size() - 1);
    boolean negated = false;
    for (Token word : words) {
      boolean verb = word.tag().startsWith("VB");
      if (verb || (word.isNoun() && !head.tag().startsWith("VB"))) {
        head = word;
      }
      negated |= NEGATIONS.contains(word.lemma());
    }
    // Two negations are none: did not decline to say.
    return reporting.cue(
        List.of(trimmed(window, stretch, false)), head, negated != isLeftUndone(words));
  }

  /** <em>Declined to say</em>, <em>has yet to confirm</em>. */
  private static boolean isLeftUndone(List<Token> words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (words.get(i + 1).text().equals("to")
          && words.get(i + 2).tag().equals("VB")
          && OMISSIONS.contains(words.get(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private static List<Token> words(Window window, Stretch stretch) {
    return window.tokens().subList(stretch.first(), stretch.last() + 1);
  }

  /** The sentence is taken to end at the next mark that ends one. */
  private static Span sentence(Window window, Stretch cue) {
    int last = cue.last();
    while (last + 1 < window.tokens().size()
        && window.paragraphs().get(last + 1).equals(window.paragraphs().get(cue.last()))
        && !Set.of(".", "!", "?").contains(window.tokens().get(last).text())) {
      last++;
    }
    return new Span(
        window.tokens().get(cue.first()).span().start(), window.tokens().get(last).span().end());
  }

  /**
   * The words without punctuation at the ends; of a content also without the conjunction
   * <em>that</em> before it, and without the time under which a paragraph of a running report
   * stands. Null where no word is left.
   */
  private static Span trimmed(Window window, Stretch stretch, boolean content) {
    return trimmed(window, stretch.first(), stretch.last(), content);
  }

  private static Span trimmed(Window window, int from, int to, boolean content) {
    List<Token> tokens = window.tokens();
    int first = from;
    int last = to;
    while (first <= last && isMark(tokens.get(first), "([{$")) {
      first++;
    }
    while (last >= first && isMark(tokens.get(last), ")]}%$")) {
      last--;
    }
    if (first > last) {
      return null;
    }
    Span whole = new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
    if (!content || first == last) {
      return whole;
    }
    if (isTime(window, first)) {
      Span rest = trimmed(window, first + 1, last, true);
      return rest == null ? whole : rest;
    }
    return isThat(tokens, first)
        ? new Span(tokens.get(first + 1).span().start(), whole.end())
        : whole;
  }

  /** <em>14:27</em>, under which a paragraph of a running report stands. */
  private static boolean isTime(Window window, int at) {
    boolean opens = at == 0 || !window.paragraphs().get(at).equals(window.paragraphs().get(at - 1));
    return opens
        && window.tokens().get(at).text().matches("\\d{1,2}:\\d{2}(?:[ap]m)?")
        && !isFiniteVerb(window.tokens().get(at + 1));
  }

  /** <em>Whom she called heroes</em>: a content of which nothing is said. */
  private static boolean isRelative(Window window, Statement statement) {
    Stretch only = statement.content().get(0);
    return statement.content().size() == 1
        && only.first() == only.last()
        && RELATIVES.contains(window.tokens().get(only.first()).text().toLowerCase(Locale.ROOT));
  }

  /** The conjunction, not what is spoken of: <em>that is not enough</em>. */
  private static boolean isThat(List<Token> tokens, int at) {
    return tokens.get(at).text().equals("that")
        && tokens.get(at).tag().equals("IN")
        && !isFiniteVerb(tokens.get(at + 1));
  }

  private static boolean isFiniteVerb(Token token) {
    return token.tag().matches("VB[DPZ]|MD");
  }

  private static boolean isMark(Token token, String kept) {
    return token.text().codePoints().noneMatch(Character::isLetterOrDigit)
        && kept.indexOf(token.text().charAt(0)) < 0;
  }
}

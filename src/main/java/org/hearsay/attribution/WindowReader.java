package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
 */
record WindowReader(NetworkSettings settings, Reporting reporting) {
  private static final float NEVER = -1e9f;
  private static final int NOWHERE = -1;
  private static final WordList OMISSIONS = WordList.read("omissions.tsv");
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
  List<Draft> read(Window window, WordScores scores, Quoted quoted, InnerBars bars) {
    WindowText text = new WindowText(window);
    int[] paragraphs = window.paragraphs().stream().mapToInt(Integer::intValue).toArray();
    int[] anywhere = new int[paragraphs.length];
    List<Statement> outer =
        statements(text, settings.outer(), scores.outer(), scores.links(), paragraphs, anywhere);
    int[] contents = contents(outer, paragraphs.length);
    List<Statement> inner =
        statements(text, settings.inner(), scores.inner(), scores.links(), contents, contents);
    List<Draft> drafts = new ArrayList<>();
    for (Statement statement : inner) {
      Draft draft = draft(text, statement);
      if (statement.cue() != null && bars.holdsForNetwork(draft) && !isRelative(text, statement)) {
        drafts.add(quoted.isToldInSpeech(draft) ? draft : quoted.draft(draft));
      }
    }
    for (Statement statement : outer) {
      Draft draft = quoted.draft(draft(text, statement));
      if (draft.kind() != Attribution.Kind.INDIRECT || !isRelative(text, statement)) {
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
      WindowText text,
      TagChain chain,
      float[] tags,
      float[] links,
      int[] places,
      int[] sourcePlaces) {
    List<Stretch> all =
        chain.stretches(bounded(tags, places)).stream()
            .filter(stretch -> isThere(text, stretch))
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

  private static boolean isThere(WindowText text, Stretch stretch) {
    return stretch.role() == Role.CONTENT
        ? text.content(stretch) != null
        : text.trimmed(stretch) != null;
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

  private Draft draft(WindowText text, Statement statement) {
    Stretch source = statement.source();
    Stretch cue = statement.cue();
    List<Span> spans = new ArrayList<>();
    double probability = 1;
    for (Stretch piece : statement.content()) {
      spans.add(text.content(piece));
      probability = Math.min(probability, piece.probability());
    }
    return new Draft(
        source == null
            ? Source.NONE
            : Reporting.source(List.of(text.trimmed(source)), text.words(source)),
        cue == null ? Cue.NONE : cue(text, cue),
        cue == null ? null : text.sentence(cue),
        spans,
        Attribution.Kind.INDIRECT,
        List.of(),
        Set.of(),
        settings.confidence(cue == null ? probability : probability * cue.probability()));
  }

  /** <em>Whom she called heroes</em>: a content of which nothing is said. */
  private static boolean isRelative(WindowText text, Statement statement) {
    return statement.content().size() == 1 && text.isRelative(statement.content().get(0));
  }

  private Cue cue(WindowText text, Stretch stretch) {
    List<Token> words = text.words(stretch);
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
    return reporting.cue(List.of(text.trimmed(stretch)), head, negated != isLeftUndone(words));
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
}

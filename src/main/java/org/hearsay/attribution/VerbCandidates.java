package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Candidates around verbs and predicate adjectives: <em>said that …</em>, <em>wants to …</em>,
 * <em>urged them to …</em>, <em>condemned …</em>, <em>called for …</em>, <em>is ready to …</em>.
 */
final class VerbCandidates implements CandidateFinder {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "for", "to", "about", "of", "against", "on", "at", "in", "with", "over", "from", "as",
          "into");

  private static final Set<String> TOPICS = Set.of("about", "of", "on", "against", "for");

  private static final WordList DIRECTIVES = WordList.read("directives.tsv");

  @Override
  public List<Candidate> find(Syntax syntax) {
    List<Candidate> found = new ArrayList<>();
    for (int head = 0; head < syntax.size(); head++) {
      if (syntax.isVerbHead(head) || isPredicate(syntax, head)) {
        new Search(syntax, head, found).run();
      }
    }
    return found;
  }

  private static boolean isPredicate(Syntax syntax, int token) {
    return (syntax.tag(token).startsWith("JJ") || syntax.tag(token).startsWith("NN"))
        && syntax.has(token, "cop");
  }

  /** The search around one head. */
  private record Search(Syntax syntax, int head, BitSet cue, BitSet source, List<Candidate> found) {
    Search(Syntax syntax, int head, List<Candidate> found) {
      this(syntax, head, syntax.verbGroup(head), new BitSet(), found);
      OptionalInt subject = Subjects.of(syntax, head);
      subject.ifPresent(token -> source.or(Subjects.phrase(syntax, token, cue)));
      if (subject.isEmpty() && isInverted()) {
        source.or(Subjects.beside(syntax, head, cue));
      }
    }

    /** <em>…, said the minister</em>. */
    private boolean isInverted() {
      int before = cue.nextSetBit(0) - 1;
      return before >= 0
          && syntax.tag(head).matches("VB[DZP]")
          && ",\"“”''»’".contains(syntax.token(before).text());
    }

    void run() {
      if (source.intersects(cue)) {
        return;
      }
      List<Integer> clauses = syntax.children(head, "ccomp");
      for (int clause : clauses) {
        if (clause > head) {
          add(Shape.CLAUSE, cue, clause, clause);
        } else {
          new Fronted(syntax).before(head, cue, source).ifPresent(found::add);
        }
      }
      if (clauses.isEmpty()) {
        new Fronted(syntax).around(head, cue, source).ifPresent(found::add);
      }
      OptionalInt object = syntax.child(head, "obj").stream().filter(o -> o > head).findFirst();
      for (int infinitive : syntax.children(head, "xcomp")) {
        if (infinitive > head && syntax.tag(infinitive).startsWith("VB")) {
          Shape shape = object.isPresent() ? Shape.DIRECTIVE : Shape.INFINITIVE;
          add(shape, cue, infinitive, infinitive);
        }
      }
      if (object.isPresent() && syntax.isVerbHead(head)) {
        add(Shape.OBJECT, cue, object.getAsInt(), lastComplement(object.getAsInt()));
      }
      if (object.isEmpty() && clauses.isEmpty()) {
        prepositions();
      }
      object.ifPresent(this::topic);
      adjectives();
      rest();
    }

    /** Whether somebody is told to do something: the addressee is then no part of the content. */
    private boolean isDirective() {
      return DIRECTIVES.contains(syntax.lemma(head))
          && syntax.children(head, "xcomp").stream().anyMatch(x -> syntax.tag(x).equals("VB"));
    }

    private void prepositions() {
      for (int phrase : syntax.children(head, "obl", "nmod", "advcl")) {
        OptionalInt preposition =
            syntax.children(phrase, "case", "mark").stream()
                .filter(c -> PREPOSITIONS.contains(syntax.lower(c)) && c > head)
                .mapToInt(Integer::intValue)
                .findFirst();
        if (preposition.isPresent()) {
          BitSet both = (BitSet) cue.clone();
          if (preposition.getAsInt() == cue.length()) {
            both.set(preposition.getAsInt());
          }
          add(Shape.PREPOSITION, both, phrase, phrase);
          later(phrase).ifPresent(last -> add(Shape.PREPOSITION, both, phrase, last));
          return;
        }
      }
    }

    /** The last phrase behind one that hangs on the same head. */
    private OptionalInt later(int phrase) {
      return syntax.children(head, "obl", "nmod", "advcl").stream()
          .filter(other -> other > phrase)
          .mapToInt(Integer::intValue)
          .max();
    }

    /** <em>Told them about …</em>: what the talk with an addressee is about. */
    private void topic(int addressee) {
      int at = addressee + 1;
      if (at < syntax.size() && TOPICS.contains(syntax.lower(at))) {
        BitSet words = Tokens.trimmed(syntax, at, syntax.size());
        if (!words.isEmpty() && !source.intersects(words)) {
          found.add(new Candidate(syntax, Shape.TOPIC, head, cue, source, words));
        }
      }
    }

    /**
     * <em>Made (it) clear that …</em>: the clause hangs on an adjective that completes the verb.
     */
    private void adjectives() {
      for (int adjective : syntax.children(head, "xcomp")) {
        boolean close = adjective > head && adjective - head <= 2;
        OptionalInt clause = syntax.child(adjective, "ccomp");
        if (close && syntax.tag(adjective).startsWith("JJ") && clause.isPresent()) {
          BitSet group = (BitSet) cue.clone();
          group.set(head, adjective + 1);
          add(Shape.CLAUSE, group, clause.getAsInt(), clause.getAsInt());
        }
      }
    }

    /** All behind the verb, up to the end of the sentence. */
    private void rest() {
      int from = cue.length();
      if (from < syntax.size() && syntax.lower(from).equals("that")) {
        from++;
      }
      BitSet words = Tokens.trimmed(syntax, from, syntax.size());
      boolean clause = words.stream().anyMatch(syntax::isVerbHead);
      boolean known = found.stream().anyMatch(c -> c.head() == head && c.content().equals(words));
      if (clause
          && !known
          && !isDirective()
          && syntax.isVerbHead(head)
          && !source.intersects(words)) {
        found.add(new Candidate(syntax, Shape.REST, head, cue, source, words));
      }
    }

    /**
     * The last of the complements that belong to what is said of an object: <em>called it a
     * mess</em>.
     */
    private int lastComplement(int object) {
      int last = object;
      for (int child : syntax.children(head, "xcomp", "obl", "nmod", "advcl", "obj")) {
        if (isDirective() && syntax.is(child, "xcomp")) {
          continue;
        }
        boolean timeless =
            syntax.children(child, "case", "mark").stream()
                .anyMatch(c -> PREPOSITIONS.contains(syntax.lower(c)));
        if (child > last && (timeless || syntax.is(child, "xcomp", "obj"))) {
          last = child;
        }
      }
      return last;
    }

    private void add(Shape shape, BitSet group, int first, int last) {
      BitSet content = Tokens.union(syntax.subtree(first), syntax.subtree(last));
      syntax.child(first, "mark").stream()
          .filter(mark -> syntax.lower(mark).equals("that"))
          .forEach(mark -> content.clear(0, mark + 1));
      content.clear(0, group.nextSetBit(0));
      BitSet trimmed = Tokens.filled(syntax, content, Tokens.union(group, source));
      if (!trimmed.isEmpty()) {
        found.add(new Candidate(syntax, shape, head, group, source, trimmed));
      }
    }
  }
}

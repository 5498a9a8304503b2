package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Candidates around nouns that report: <em>his claim that …</em>, <em>the ministry's call for
 * …</em>, <em>plans by the company to …</em>.
 */
final class NounCandidates implements CandidateFinder {
  private static final Set<String> OWNERS = Set.of("of", "by", "from", "among");
  private static final Set<String> TOPICS =
      Set.of("for", "about", "against", "on", "to", "over", "in");

  private final CueLexicon lexicon;

  NounCandidates(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Candidate> find(Syntax syntax) {
    List<Candidate> found = new ArrayList<>();
    for (int head = 0; head < syntax.size(); head++) {
      if (syntax.tag(head).matches("NNS?") && lexicon.isNoun(syntax.lemma(head))) {
        add(syntax, head, found);
      }
    }
    return found;
  }

  private static void add(Syntax syntax, int head, List<Candidate> found) {
    OptionalInt content = content(syntax, head);
    if (content.isEmpty()) {
      return;
    }
    BitSet cue = new BitSet();
    cue.set(head);
    BitSet source = new BitSet();
    OptionalInt owner = owner(syntax, head, content.getAsInt());
    owner.ifPresent(token -> source.or(Subjects.phrase(syntax, token, cue)));
    BitSet words = syntax.subtree(content.getAsInt());
    syntax.child(content.getAsInt(), "mark").stream()
        .filter(mark -> syntax.lower(mark).equals("that"))
        .forEach(mark -> words.clear(0, mark + 1));
    words.clear(0, head + 1);
    BitSet trimmed = Tokens.filled(syntax, words, Tokens.union(cue, source));
    if (!trimmed.isEmpty()) {
      found.add(new Candidate(syntax, Shape.NOUN, head, cue, source, trimmed));
    }
  }

  private static OptionalInt content(Syntax syntax, int head) {
    OptionalInt clause =
        syntax.children(head, "acl", "ccomp", "dep").stream()
            .filter(child -> child > head && syntax.has(child, "mark"))
            .mapToInt(Integer::intValue)
            .findFirst();
    return clause.isPresent() ? clause : phrase(syntax, head, TOPICS);
  }

  private static OptionalInt owner(Syntax syntax, int head, int content) {
    OptionalInt possessor = syntax.child(head, "nmod:poss");
    if (possessor.isPresent()) {
      return possessor;
    }
    OptionalInt phrase = phrase(syntax, head, OWNERS);
    if (phrase.isPresent() && phrase.getAsInt() != content) {
      return phrase;
    }
    // The subject of a light verb: "Experts voiced fears that …", "The court made a request for …".
    if (syntax.is(head, "obj") && syntax.head(head).isPresent()) {
      return Subjects.of(syntax, syntax.head(head).getAsInt());
    }
    return OptionalInt.empty();
  }

  private static OptionalInt phrase(Syntax syntax, int head, Set<String> prepositions) {
    return syntax.children(head, "nmod").stream()
        .filter(child -> child > head)
        .filter(
            child ->
                syntax.children(child, "case").stream()
                    .anyMatch(c -> prepositions.contains(syntax.lower(c))))
        .mapToInt(Integer::intValue)
        .findFirst();
  }
}

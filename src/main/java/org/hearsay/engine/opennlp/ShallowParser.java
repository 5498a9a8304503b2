package org.hearsay.engine.opennlp;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.DependencyTree;
import org.hearsay.model.Token;

/**
 * A quick guess at the grammar of a sentence, good enough to find who says what: noun and verb
 * groups, linked from left to right in one pass. Relations are named as in Universal Dependencies.
 */
final class ShallowParser {
  private static final Set<String> COMPLEMENTIZERS = Set.of("that", "whether", "if", "how", "why");
  private static final Set<String> SUBORDINATORS =
      Set.of("because", "although", "though", "while", "since", "unless", "once", "until");
  private static final Set<String> RELATIVES = Set.of("who", "which", "whom", "whose");

  private final List<Token> tokens;
  private final Links links;
  private final Groups groups;
  private int root = -1;

  private ShallowParser(List<Token> tokens) {
    this.tokens = tokens;
    this.links = new Links(tokens.size());
    this.groups = new Groups(tokens, links);
  }

  static DependencyTree parse(List<Token> tokens) {
    ShallowParser parser = new ShallowParser(tokens);
    parser.predicates();
    parser.clauses();
    parser.phrases();
    parser.marks();
    return parser.links.tree(Math.max(parser.root, 0));
  }

  private String lower(int index) {
    return tokens.get(index).text().toLowerCase(Locale.ROOT);
  }

  private String tag(int index) {
    return tokens.get(index).tag();
  }

  /** <em>Is ready</em>, <em>was a partner</em>: the predicate bears the copula. */
  private void predicates() {
    for (int i = 0; i < groups.verbs().size(); i++) {
      VerbGroup verb = groups.verbs().get(i);
      if (!tokens.get(verb.head()).lemma().equals("be") || verb.to() >= tokens.size()) {
        continue;
      }
      int predicate = predicateFrom(verb.to());
      if (predicate >= 0) {
        links.link(verb.head(), predicate, "cop");
        for (int j = verb.from(); j < verb.to(); j++) {
          links.link(j, predicate, tag(j).equals("RB") ? "advmod" : "aux");
        }
        groups
            .verbs()
            .set(
                i,
                new VerbGroup(
                    verb.from(), predicate + 1, predicate, verb.infinitive(), verb.finite()));
      }
    }
  }

  private int predicateFrom(int from) {
    int at = from;
    while (at < tokens.size() && tag(at).equals("RB")) {
      at++;
    }
    if (at < tokens.size() && tag(at).startsWith("JJ")) {
      int last = at;
      while (last + 1 < tokens.size() && tag(last + 1).matches("JJ.*|NN.*")) {
        last++;
      }
      return last;
    }
    for (NounGroup noun : groups.nouns()) {
      if (noun.from() <= at && at < noun.to()) {
        return noun.head();
      }
    }
    return -1;
  }

  /** Subjects, and how each verb hangs on the one before. */
  private void clauses() {
    VerbGroup before = null;
    for (VerbGroup verb : groups.verbs()) {
      int border = before == null ? 0 : before.to();
      int subject = verb.finite() ? subject(verb, border) : -1;
      if (before == null) {
        root = verb.head();
      } else {
        join(verb, before, subject);
      }
      if (subject >= 0) {
        boolean passive =
            tag(verb.head()).equals("VBN")
                && verb.from() < verb.head()
                && tokens.get(verb.from()).lemma().equals("be");
        links.link(subject, verb.head(), passive ? "nsubj:pass" : "nsubj");
      }
      before = verb;
    }
  }

  /** The nearest free noun before a verb that no preposition governs, not before {@code border}. */
  private int subject(VerbGroup verb, int border) {
    for (int i = groups.nouns().size() - 1; i >= 0; i--) {
      NounGroup noun = groups.nouns().get(i);
      if (noun.head() < verb.from() && noun.head() >= border) {
        boolean governed = noun.from() > 0 && isPreposition(noun.from() - 1);
        if (!governed && links.isFree(noun.head()) && noun.head() != root) {
          return noun.head();
        }
      }
    }
    return -1;
  }

  private boolean isPreposition(int token) {
    return tag(token).matches("IN|TO")
        && !COMPLEMENTIZERS.contains(lower(token))
        && !SUBORDINATORS.contains(lower(token));
  }

  private void join(VerbGroup verb, VerbGroup before, int subject) {
    int head = verb.head();
    int gap = verb.from() - 1;
    if (verb.infinitive()) {
      links.link(head, before.head(), "xcomp");
      return;
    }
    String opener = opener(before.to(), verb.from());
    if (isRelative(gap) || (RELATIVES.contains(opener) && !tag(before.head()).startsWith("VB"))) {
      int noun = nounBefore(gap);
      links.link(head, noun < 0 ? before.head() : noun, noun < 0 ? "ccomp" : "acl:relcl");
    } else if (isReportBehind(verb, before, subject)) {
      links.link(root, head, "ccomp");
      root = links.isFree(head) ? head : root;
    } else if (COMPLEMENTIZERS.contains(opener)) {
      links.link(head, before.head(), "ccomp");
    } else if (subject < 0 && hasConjunction(before.to(), verb.from())) {
      links.link(head, before.head(), "conj");
    } else if (!verb.finite()) {
      links.link(head, before.head(), "advcl");
    } else if (subject >= 0 && !hasComma(before.to(), verb.from())) {
      links.link(head, before.head(), "ccomp");
    } else {
      links.link(head, root, subject >= 0 ? "conj" : "dep");
    }
  }

  private boolean isRelative(int token) {
    return token >= 0 && (RELATIVES.contains(lower(token)) || tag(token).equals("WDT"));
  }

  private int nounBefore(int token) {
    for (int i = groups.nouns().size() - 1; i >= 0; i--) {
      NounGroup noun = groups.nouns().get(i);
      if (noun.head() < token && !tag(noun.head()).startsWith("W")) {
        return noun.head();
      }
    }
    return -1;
  }

  /** The first word of a clause that joins it to the one before; the empty string if none does. */
  private String opener(int from, int to) {
    for (int i = from; i < to; i++) {
      if (COMPLEMENTIZERS.contains(lower(i)) || RELATIVES.contains(lower(i))) {
        return lower(i);
      }
    }
    return "";
  }

  private boolean hasConjunction(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tag(i).equals("CC")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (lower(i).matches("[,;:—–\"”]")) {
        return true;
      }
    }
    return false;
  }

  /** <em>The road is open, she said.</em> */
  private boolean isReportBehind(VerbGroup verb, VerbGroup before, int subject) {
    boolean last = verb.to() >= tokens.size() - 1 || lower(verb.to()).matches("[.,]");
    return subject >= 0
        && last
        && verb.finite()
        && hasComma(before.to(), subject)
        && root == before.head();
  }

  /** Objects and prepositional phrases. */
  private void phrases() {
    for (NounGroup noun : groups.nouns()) {
      if (!links.isFree(noun.head()) || noun.head() == root) {
        continue;
      }
      int before = noun.from() - 1;
      boolean governed = before >= 0 && isPreposition(before);
      int verb = verbBefore(noun.from());
      int other = nounBefore(noun.from());
      if (governed) {
        links.link(before, noun.head(), "case");
        boolean ofNoun = lower(before).equals("of") && other >= 0;
        int head = ofNoun || verb < 0 ? other : verb;
        if (head >= 0) {
          links.link(noun.head(), head, head == verb ? "obl" : "nmod");
        }
      } else if (before >= 0 && tag(before).equals("CC") && other >= 0) {
        links.link(noun.head(), other, "conj");
      } else if (before >= 0 && lower(before).equals(",") && other >= 0 && other == before - 1) {
        links.link(noun.head(), other, "appos");
      } else if (verb >= 0) {
        links.link(noun.head(), verb, "obj");
      }
    }
  }

  private void marks() {
    for (int i = 0; i < tokens.size() && root >= 0; i++) {
      if (tokens.get(i).text().chars().noneMatch(Character::isLetterOrDigit)) {
        links.link(i, root, "punct");
      }
    }
  }

  private int verbBefore(int token) {
    int found = -1;
    for (VerbGroup verb : groups.verbs()) {
      if (verb.head() < token) {
        found = verb.head();
      }
    }
    return found;
  }
}

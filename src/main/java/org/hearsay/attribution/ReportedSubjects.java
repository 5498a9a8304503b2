package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Sentence;
import org.hearsay.model.Source;
import org.hearsay.model.Span;

/**
 * Gives what somebody thinks or feels to the subject of the clause that it is joined to, where both
 * are reported: <em>Two officials said he distrusts her and suspects a trap.</em> It is he who
 * suspects, and they say so. Who says a thing and then demands another does both himself.
 */
record ReportedSubjects(List<Sentence> sentences, Quoted quoted) {
  private static final String[] SUBJECTS = {"nsubj", "nsubj:pass"};
  private static final Set<String> WISHES = Set.of("hope", "intend", "want", "wish");

  static ReportedSubjects of(Document document, Quoted quoted) {
    return new ReportedSubjects(document.analysis().sentences(), quoted);
  }

  /** The drafts in a new list, in their order. */
  List<Draft> mended(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    Map<List<Span>, Integer> told = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Draft draft = all.get(i);
      Integer before = told.get(draft.source().spans());
      if (before != null && isPrivate(draft.cue())) {
        Draft outer = all.get(before);
        Source subject = subject(outer, draft);
        if (!subject.spans().isEmpty()) {
          all.set(before, holding(outer, draft));
          all.set(i, draft.borneBy(subject));
        }
      } else if (isReport(draft)) {
        told.put(draft.source().spans(), i);
      }
    }
    return all;
  }

  private static boolean isReport(Draft draft) {
    return draft.cue().type() == Cue.Type.ASSERT
        && draft.kind() != Attribution.Kind.DIRECT
        && !draft.source().spans().isEmpty();
  }

  private static boolean isPrivate(Cue cue) {
    return cue.type() == Cue.Type.BELIEVE
        || cue.type() == Cue.Type.FEEL
        || (cue.type() == Cue.Type.WANT && WISHES.contains(cue.lemma()));
  }

  /** Whom another statement names as the subject of this one; none if it does not. */
  private Source subject(Draft outer, Draft draft) {
    Span said = Span.covering(outer.content());
    Span joined = Span.covering(draft.cue().spans());
    int begins = draft.content().get(0).start();
    if (joined.start() < said.end() || begins < joined.start()) {
      return Source.NONE;
    }
    return Syntax.holding(new Span(said.start(), joined.end()), sentences)
        .map(syntax -> subject(syntax, outer, draft))
        .orElse(Source.NONE);
  }

  private static Source subject(Syntax syntax, Draft outer, Draft draft) {
    BitSet cue = Tokens.in(syntax, draft.cue().spans());
    BitSet said = Tokens.in(syntax, outer.content());
    OptionalInt verb = head(syntax, cue);
    OptionalInt main = predicate(syntax, said);
    boolean joined =
        verb.isPresent()
            && main.isPresent()
            && isJoined(syntax, cue.nextSetBit(0))
            && form(syntax, verb.getAsInt()).equals(form(syntax, main.getAsInt()));
    if (!joined) {
      return Source.NONE;
    }
    int subject = syntax.child(main.getAsInt(), SUBJECTS).orElseThrow();
    BitSet phrase = Subjects.phrase(syntax, subject, cue);
    phrase.and(said);
    return Reporting.source(syntax, phrase);
  }

  /** Whether a conjunction stands before a verb, but for adverbs. */
  private static boolean isJoined(Syntax syntax, int verb) {
    int before = verb - 1;
    while (before >= 0 && syntax.tag(before).startsWith("RB")) {
      before--;
    }
    return before >= 0 && syntax.tag(before).equals("CC");
  }

  /** The token that heads a clause and has its subject in it. */
  private static OptionalInt predicate(Syntax syntax, BitSet clause) {
    OptionalInt head = head(syntax, clause);
    boolean whole =
        head.isPresent() && syntax.child(head.getAsInt(), SUBJECTS).stream().anyMatch(clause::get);
    return whole ? head : OptionalInt.empty();
  }

  /** The first token that hangs on none of the others. */
  private static OptionalInt head(Syntax syntax, BitSet tokens) {
    return tokens.stream().filter(i -> syntax.head(i).stream().noneMatch(tokens::get)).findFirst();
  }

  /** The tag of the verb, or of its first auxiliary, which has tense and number. */
  private static String form(Syntax syntax, int verb) {
    return syntax.tag(syntax.child(verb, "aux", "aux:pass", "cop").orElse(verb));
  }

  /** The statement with another as part of what it reports. */
  private Draft holding(Draft outer, Draft inner) {
    int end = Span.covering(inner.content()).end();
    List<Span> spans = new ArrayList<>(outer.content());
    if (outer.cue().spans().get(0).start() < spans.get(0).start()) {
      Span last = spans.remove(spans.size() - 1);
      spans.add(new Span(last.start(), end));
    } else {
      spans.add(new Span(inner.cue().spans().get(0).start(), end));
    }
    return quoted.draft(outer.withContent(spans));
  }
}

package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.model.Bisection;
import org.hearsay.model.Document;
import org.hearsay.model.Sentence;
import org.hearsay.model.Source;
import org.hearsay.model.Span;

/**
 * Gives a statement without a source, but with a verb as its cue, the subject of that verb: <em>Lee
 * | felt | she had no choice</em>; a participle that of the verb it goes with: <em>She signed the
 * bill, | calling | it overdue</em>. Passives keep none. A source in another paragraph counts as
 * none.
 */
record MissingSources(List<Sentence> sentences) {
  /** How likely one must be but for participles: what is none has no source to be found. */
  private static final double LEAST = 0.75;

  /** The same where the subject is a name, which speaks more often than other nouns do. */
  private static final double LEAST_NAMED = 0.5;

  static MissingSources of(Document document) {
    return new MissingSources(document.analysis().sentences());
  }

  /** The drafts in a new list, in their order. */
  List<Draft> added(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    all.replaceAll(this::withSource);
    return all;
  }

  private Draft withSource(Draft draft) {
    if (draft.cue().spans().isEmpty() || isBeside(draft)) {
      return draft;
    }
    Span cue = Span.covering(draft.cue().spans());
    return draft.borneBy(
        Syntax.holding(cue, sentences).map(syntax -> subject(syntax, draft)).orElse(Source.NONE));
  }

  /** Whether there is a source, in the paragraph of the cue: a headline is none. */
  private boolean isBeside(Draft draft) {
    List<Span> source = draft.source().spans();
    return !source.isEmpty() && paragraph(source.get(0)) == paragraph(draft.cue().spans().get(0));
  }

  private int paragraph(Span span) {
    int next =
        Bisection.first(sentences.size(), i -> sentences.get(i).span().start() > span.start());
    return next == 0 ? 0 : sentences.get(next - 1).paragraph();
  }

  private static Source subject(Syntax syntax, Draft draft) {
    BitSet cue = Tokens.in(syntax, draft.cue().spans());
    BitSet content = Tokens.in(syntax, draft.content());
    for (int verb = cue.nextSetBit(0); verb >= 0; verb = cue.nextSetBit(verb + 1)) {
      OptionalInt subject = subject(syntax, verb, draft.probability());
      if (subject.isPresent() && isSomebody(syntax, subject.getAsInt())) {
        BitSet phrase = Subjects.phrase(syntax, subject.getAsInt(), cue);
        return phrase.intersects(content) ? Source.NONE : Reporting.source(syntax, phrase);
      }
    }
    return Source.NONE;
  }

  private static OptionalInt subject(Syntax syntax, int verb, double probability) {
    if (!syntax.isVerbHead(verb) || syntax.has(verb, "aux:pass")) {
      return OptionalInt.empty();
    }
    if (syntax.tag(verb).equals("VBG")) {
      return Subjects.of(syntax, verb);
    }
    OptionalInt subject = syntax.child(verb, "nsubj");
    boolean named = subject.isPresent() && syntax.tag(subject.getAsInt()).startsWith("NNP");
    return probability < (named ? LEAST_NAMED : LEAST) ? OptionalInt.empty() : subject;
  }

  private static boolean isSomebody(Syntax syntax, int token) {
    return !syntax.tag(token).matches("W.*|EX|DT") && !syntax.lower(token).equals("it");
  }
}

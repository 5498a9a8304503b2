package org.hearsay.speaker;

import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.model.Attribution;

/**
 * Somebody without a name whom a pronoun may mean as well: <em>It was unclear whether the captain
 * had survived. Police said he had stayed on board.</em>
 */
final class Bystanders {
  private static final Set<String> INDEFINITE =
      Set.of("somebody", "someone", "anybody", "anyone", "nobody", "everybody", "everyone");

  /** How far back in a speech somebody is still in mind, in tokens. */
  private static final int LOOK_BACK = 300;

  private final Words words;
  private final Names names;
  private final Roles roles;

  Bystanders(Reading reading) {
    this.words = reading.words();
    this.names = reading.names();
    this.roles = reading.lexicon().roles();
  }

  /**
   * Whether one does something between the sentence that mentions somebody and a pronoun, in its
   * sentence or the one before.
   *
   * @param who is mentioned; a common noun that means the same is none
   */
  boolean stand(Referent who, int mention, int pronoun, Gender gender) {
    return behind(mention, pronoun, gender)
        .filter(this::isSubject)
        .anyMatch(token -> isOther(token, who));
  }

  /** As {@link #stand}, whatever is done there: <em>Police held the driver. | His lawyer</em> … */
  boolean areNamed(Referent who, int mention, int pronoun, Gender gender) {
    return behind(mention, pronoun, gender).anyMatch(token -> isOther(token, who));
  }

  private IntStream behind(int mention, int pronoun, Gender gender) {
    int start = words.sentenceStart(pronoun);
    int near = start > 0 ? words.sentenceStart(start - 1) : start;
    return IntStream.range(Math.max(words.sentenceEnd(mention), near), pronoun)
        .filter(token -> isPerson(token, gender) && !isOwned(token) && !isSaidOfName(token));
  }

  private static boolean isOther(int token, Referent who) {
    return who.places().stream().noneMatch(place -> place.contains(token));
  }

  /**
   * Whether one is told of, whatever he does, between somebody's mention and a pronoun of the same
   * speech: <em>"My son hit a boy. He is only nine."</em>
   */
  boolean standInSpeech(Referent who, int mention, int pronoun, Gender gender, Attribution speech) {
    int content = words.at(speech.content().get(0).start());
    int start = Math.max(Math.max(mention, content), pronoun - LOOK_BACK);
    return IntStream.range(start, pronoun)
        .filter(token -> isPerson(token, gender) && !isGeneral(token) && !isSaidOfName(token))
        .filter(token -> isSaid(token, speech))
        .anyMatch(token -> isOther(token, who));
  }

  private boolean isSaid(int token, Attribution speech) {
    return speech.content().stream().anyMatch(span -> span.contains(words.token(token).span()));
  }

  /**
   * <em>The man</em>, <em>the president</em>, <em>somebody</em>, <em>my client</em>: who may well
   * have been named.
   */
  private boolean isGeneral(int noun) {
    String word = words.lower(noun);
    boolean bare = noun > 0 && words.lower(noun - 1).matches("the|this|that");
    boolean restricted =
        noun + 1 < words.sentenceEnd(noun) && words.tag(noun + 1).matches("IN|W.*|VB[GN]");
    return INDEFINITE.contains(word)
        || (bare && !restricted && (roles.of(word).isPointedAt(word) || roles.of(word).isHolder()))
        || (word.equals("client") && isOwned(noun));
  }

  private boolean isPerson(int token, Gender gender) {
    Role role = words.tag(token).equals("NN") ? roles.of(words.word(token)) : null;
    return role != null
        && !role.plural()
        && role.gender().agrees(gender)
        && !words.isCapital(token)
        && names.at(token) == null;
  }

  /** By the tree, or before a verb where a sentence has none. */
  private boolean isSubject(int noun) {
    String relation = words.relation(noun);
    return relation.isEmpty()
        ? noun + 1 < words.sentenceEnd(noun) && words.tag(noun + 1).matches("VB[DPZ]|MD")
        : relation.startsWith("nsubj");
  }

  /** <em>She was</em> a lawyer, <em>Ann's</em> a lawyer, <em>as</em> a lawyer. */
  private boolean isCopula(int token) {
    boolean contracted =
        words.word(token).matches("['’]s") && words.lower(token + 1).matches("an?");
    return contracted
        || words.lower(token).equals("as")
        || words.token(token).lemma().matches("be|become");
  }

  /** <em>My client</em>, who may well have been named. */
  private boolean isOwned(int noun) {
    int from = NounPhrase.startOf(words, noun, words.sentenceStart(noun));
    return words.tag(from).equals("PRP$");
  }

  /** <em>Ann Lee, a lawyer,</em>; <em>she was a lawyer</em>; <em>the lawyer, Ann Lee,</em>. */
  private boolean isSaidOfName(int noun) {
    int start = words.sentenceStart(noun);
    int before = NounPhrase.startOf(words, noun, start) - 1;
    boolean behindName =
        before > start && words.word(before).equals(",") && names.isPersonAt(before - 1);
    boolean denied = before > start && words.lower(before).matches("not|n['’]t|never|only|just");
    int verb = denied ? before - 1 : before;
    boolean equated = verb >= start && isCopula(verb);
    return behindName || equated || names.isPersonAt(behind(noun));
  }

  /** What follows a noun and a comma: <em>the leader of the opposition, | Ann Lee,</em>. */
  private int behind(int noun) {
    int end = words.sentenceEnd(noun);
    int at = noun + 1;
    if (at < end && words.lower(at).matches("of|for|at")) {
      while (at < end && words.tag(at).matches("IN|DT|JJ|NN.*|POS")) {
        at++;
      }
    }
    at = at < end && words.word(at).equals(",") ? at + 1 : noun + 1;
    return Math.min(at, words.size() - 1);
  }
}

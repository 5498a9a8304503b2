package org.hearsay.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;

/**
 * A noun for what was said means whoever said it: <em>The bridge was unsafe, Lee said. The ministry
 * rejected | the claim</em>. Right in three of five cases where the training articles tell; a lone
 * <em>this</em> or <em>that</em> is right in half, and left alone.
 */
final class StatementNounRule {
  /** How many sentences back the statement may be that another answers. */
  private static final int NEAR = 1;

  /** What tells which statement is meant, so that it need not be the last. */
  private static final Set<String> RESTRICTING =
      Set.of("about", "against", "by", "for", "from", "in", "of", "on", "that", "to");

  private final Reading reading;
  private final List<Attribution> attributions;
  private final Set<String> nouns = new HashSet<>();

  StatementNounRule(Reading reading, List<Attribution> attributions) {
    this.reading = reading;
    this.attributions = attributions;
    Table.rows("statements.tsv").forEach(row -> nouns.add(row[0]));
  }

  /**
   * Who said what the words mean that begin a content; null where they mean no statement, or none
   * is near.
   *
   * @param index of the attribution with that content
   * @param phrase the words
   * @param border the end of that part of the content
   * @param speaker who answers, or null
   */
  Referent author(int index, NounPhrase phrase, int border, Referent speaker) {
    Range first = reading.words().range(attributions.get(index).content().get(0));
    boolean opens = first != null && first.from() == phrase.from();
    return opens && isStatement(phrase, border) ? saidBefore(index, phrase.from(), speaker) : null;
  }

  private boolean isStatement(NounPhrase phrase, int border) {
    Words words = reading.words();
    int next = phrase.head() + 1;
    return phrase.possessor() == null
        && phrase.start() == phrase.head()
        && nouns.contains(phrase.head(words))
        && (next >= border || !RESTRICTING.contains(words.lower(next)));
  }

  /** Who made the last statement by somebody else that ends before a token. */
  private Referent saidBefore(int index, int token, Referent speaker) {
    Words words = reading.words();
    for (int i = index - 1; i >= 0; i--) {
      List<Span> content = attributions.get(i).content();
      Range end = words.range(content.get(content.size() - 1));
      if (end == null || end.to() > token) {
        continue;
      }
      Finding finding = reading.earlier().get(i);
      boolean far = words.sentence(token) - words.sentence(end.to() - 1) > NEAR;
      if (far || finding == null || finding.referent() == null) {
        return null;
      }
      if (finding.referent() != speaker) {
        return finding.referent();
      }
    }
    return null;
  }
}

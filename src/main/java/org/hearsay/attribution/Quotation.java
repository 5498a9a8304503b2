package org.hearsay.attribution;

import java.util.Objects;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;

/**
 * Words between quotation marks, within one paragraph: in {@code "Go," he said}, {@code whole} is
 * {@code "Go,"} and {@code inner} is {@code Go,}.
 *
 * @param whole with its marks; where a mark is missing, from or to where it was repaired
 * @param inner without the marks and without blanks around; inside {@code whole}
 * @param depth how many quotations it stands in: 0 for an outermost one
 * @param style how its marks look; by the opening mark, or by the closing one where that is missing
 * @param role whether its form is that of speech or of a term
 * @param diagnostics which mark was missing; empty if none
 * @param continues index, in the list that the scanner returned, of the quotation in the paragraph
 *     before of which this is a later paragraph; null if it is a speech of its own
 */
public record Quotation(
    Span whole,
    Span inner,
    int depth,
    Style style,
    Role role,
    Set<Attribution.Diagnostic> diagnostics,
    Integer continues) {

  public Quotation {
    Objects.requireNonNull(style, "style");
    Objects.requireNonNull(role, "role");
    diagnostics = Set.copyOf(diagnostics);
    if (!whole.contains(inner)) {
      throw new IllegalArgumentException(inner + " is not inside " + whole);
    }
    if (depth < 0) {
      throw new IllegalArgumentException("depth " + depth + " is negative");
    }
  }

  /** How many stretches without a blank {@code inner} has in {@code text}, 1 or more. */
  public int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = inner.start(); i < inner.end(); i++) {
      boolean blank = Characters.isBlank(text.charAt(i));
      if (!blank && !inWord) {
        words++;
      }
      inWord = !blank;
    }
    return words;
  }

  /** The look of quotation marks. Marks of one {@link #family} may close each other. */
  public enum Style {
    /** {@code "text"}, and full-width. */
    STRAIGHT(Family.DOUBLE),
    /** <code>“text”</code>. */
    CURLY(Family.DOUBLE),
    /** <code>„text“</code>. */
    LOW_HIGH(Family.DOUBLE),
    /** <code>``text''</code>: two single marks for one double mark. */
    DOUBLED(Family.DOUBLE),
    /** {@code 'text'}. */
    SINGLE(Family.SINGLE),
    /** <code>‘text’</code>. */
    CURLY_SINGLE(Family.SINGLE),
    /** <code>‚text‘</code>. */
    LOW_HIGH_SINGLE(Family.SINGLE),
    /** <code>«text»</code> and <code>»text«</code>. */
    GUILLEMETS(Family.GUILLEMET),
    /** <code>‹text›</code> and <code>›text‹</code>. */
    SINGLE_GUILLEMETS(Family.SINGLE_GUILLEMET),
    /** <code>「text」</code>. */
    CORNER(Family.CORNER),
    /** <code>『text』</code>. */
    WHITE_CORNER(Family.WHITE_CORNER);

    private final Family family;

    Style(Family family) {
      this.family = family;
    }

    Family family() {
      return family;
    }
  }

  /** Marks that may close each other. */
  enum Family {
    DOUBLE,
    SINGLE,
    GUILLEMET,
    SINGLE_GUILLEMET,
    CORNER,
    WHITE_CORNER
  }

  /** What the words between the marks are, as far as their form tells. */
  public enum Role {
    /** Words that somebody said or wrote. */
    SPEECH,
    /** A scare quote, a nickname, the title of a work, a single word or a short noun phrase. */
    TERM
  }
}

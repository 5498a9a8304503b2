package org.hearsay.eval.gold;

/**
 * A stance as annotated.
 *
 * @param attribution id of the attribution that expresses it
 * @param holder whose it is; null where nobody is named
 * @param target towards whom or what
 * @param polarity {@code positive}, {@code negative} or {@code neutral}
 */
public record GoldStance(String attribution, String holder, String target, String polarity) {}

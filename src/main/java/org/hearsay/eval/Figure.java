package org.hearsay.eval;

/**
 * One result, in percent.
 *
 * @param value null where it is undefined: nothing in gold to measure it on
 * @param low lower end of the 95 % bootstrap interval over articles; null with fewer than two
 *     articles, or where the value is
 * @param high upper end
 */
public record Figure(Double value, Double low, Double high) {}

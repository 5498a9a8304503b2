package org.hearsay.claim;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.Token;

/** Finds dates and times of day. Safe to share between threads. */
@FunctionalInterface
public interface TimeTagger {
  /**
   * The times named by some words, in text order, without overlap; durations and recurring times
   * are none. Values are those of TIMEX3, which may go on behind what ISO 8601 knows: {@code
   * 2019-06-20TNI} is a night. Text that cannot be read has no times; nothing is thrown for it.
   *
   * @param tokens of one sentence, in text order, at least one
   * @param reference the day that <em>yesterday</em> is counted from
   */
  List<Claim.Time> tag(List<Token> tokens, LocalDate reference);
}

package org.hearsay.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Claim;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/** Times that leave something to be guessed: the year of <em>15 November</em>. */
final class BareDates {
  private static final Set<String> MONTHS =
      Set.of(
          "jan",
          "feb",
          "mar",
          "apr",
          "may",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> TOLD =
      Set.of("last", "this", "next", "past", "coming", "ago", "year", "before", "after");
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  private BareDates() {}

  /** Whether no day of the calendar is meant: <em>on a Thursday</em>. */
  static boolean isAny(List<Token> tokens, Claim.Time time) {
    for (int i = 1; i < tokens.size(); i++) {
      boolean day = time.span().contains(tokens.get(i).span()) && DAYS.contains(lower(tokens, i));
      if (day && Set.of("a", "any", "every", "each").contains(lower(tokens, i - 1))) {
        return i + 1 == tokens.size() || !tokens.get(i + 1).isNoun();
      }
    }
    return false;
  }

  /** The same time in the year that fits the tense of its verb, or else in the nearest. */
  static Claim.Time settled(Sentence sentence, Claim.Time time, LocalDate reference) {
    int month = month(sentence.tokens(), time);
    if (month < 0 || !time.value().matches("\\d{4}-(0[1-9]|1[0-2])(-\\d\\d.*)?")) {
      return time;
    }
    String year = year(time.value(), Tense.of(sentence, month), reference);
    return new Claim.Time(time.span(), year + time.value().substring(YEAR));
  }

  /** The number of the token that names the month; -1 where more is said of the year. */
  private static int month(List<Token> tokens, Claim.Time time) {
    int month = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (time.span().contains(tokens.get(i).span())) {
        String word = lower(tokens, i).replace(".", "");
        if (TOLD.contains(word)
            || (i > 0 && TOLD.contains(lower(tokens, i - 1)))
            || word.matches(".*\\d{4}.*|.*['’]\\d\\d")) {
          return -1;
        }
        month = MONTHS.contains(word) ? i : month;
      }
    }
    return month;
  }

  private static String year(String value, Tense tense, LocalDate reference) {
    String best = value.substring(0, YEAR);
    long least = Long.MAX_VALUE;
    for (int year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
      YearMonth month = YearMonth.parse(year + value.substring(YEAR, MONTH));
      boolean whole = value.length() < DAY;
      int day = whole ? 1 : Integer.parseInt(value.substring(MONTH + 1, DAY));
      if (!month.isValidDay(day)) {
        continue;
      }
      LocalDate first = month.atDay(day);
      LocalDate last = whole ? month.atEndOfMonth() : first;
      boolean fits =
          tense == Tense.UNKNOWN
              || (tense == Tense.PAST ? !first.isAfter(reference) : !last.isBefore(reference));
      long far =
          first.isAfter(reference)
              ? ChronoUnit.DAYS.between(reference, first)
              : Math.max(0, ChronoUnit.DAYS.between(last, reference));
      if (fits && far < least) {
        least = far;
        best = String.format(Locale.ROOT, "%04d", year);
      }
    }
    return best;
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}

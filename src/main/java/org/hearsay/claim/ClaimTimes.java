package org.hearsay.claim;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Article;
import org.hearsay.model.Claim;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * The times of the calendar that the contents of one article name. Looking for them is slow, so
 * only words near those that times are made of are looked at, each sentence once, and not without
 * end.
 */
final class ClaimTimes {
  /** How many tokens beside a word of time may belong to the same expression. */
  private static final int BESIDE = 5;

  /** Tokens of one article that are looked at; a long article names some hundred. */
  private static final int MOST = 5_000;

  private static final int DATE_LENGTH = 10;

  /** That part of a value which ISO 8601 knows. */
  private static final Pattern ISO =
      Pattern.compile(
          "\\d{4}(?![\\dX])(?:-W\\d\\d|-\\d\\d(?:-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d)?)?)?)?");

  private final List<Sentence> sentences;
  private final Optional<LocalDate> reference;
  private final TimeTagger tagger;
  private final TimeWords words;
  private final Map<Integer, List<Claim.Time>> found = new HashMap<>();
  private int looked;

  ClaimTimes(Article article, List<Sentence> sentences, TimeTagger tagger, TimeWords words) {
    this.sentences = sentences;
    this.reference = date(article.published());
    this.tagger = tagger;
    this.words = words;
  }

  /** The day in an ISO 8601 date or date and time; empty if it is none. */
  static Optional<LocalDate> date(String published) {
    if (published == null || published.length() < DATE_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(published.substring(0, DATE_LENGTH)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Those named wholly inside a content; none where the article has no date. */
  List<Claim.Time> of(Content content) {
    if (reference.isEmpty()) {
      return List.of();
    }
    List<Claim.Time> times = new ArrayList<>();
    for (SaidSentence said : content.sentences()) {
      if (words.in(said.tokens())) {
        for (Claim.Time time : found.computeIfAbsent(said.number(), this::look)) {
          if (isInside(time.span(), content.attribution().content())) {
            times.add(time);
          }
        }
      }
    }
    return times;
  }

  private static boolean isInside(Span place, List<Span> spans) {
    return spans.stream().anyMatch(span -> span.contains(place));
  }

  private List<Claim.Time> look(int number) {
    List<Token> tokens = sentences.get(number).tokens();
    List<Claim.Time> times = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (words.contains(tokens, i)) {
        int from = Math.max(0, i - BESIDE);
        int last = i;
        for (int j = i; j < tokens.size() && j <= last + 2 * BESIDE; j++) {
          last = words.contains(tokens, j) ? j : last;
        }
        int to = Math.min(tokens.size(), last + BESIDE + 1);
        times.addAll(look(sentences.get(number), tokens.subList(from, to)));
        i = to;
      }
    }
    return times;
  }

  private List<Claim.Time> look(Sentence sentence, List<Token> tokens) {
    looked += tokens.size();
    boolean strange = tokens.stream().anyMatch(token -> token.text().length() > TimeWords.LONGEST);
    if (looked > MOST || strange) {
      return List.of();
    }
    List<Claim.Time> times = new ArrayList<>();
    for (Claim.Time time : tagger.tag(tokens, reference.orElseThrow())) {
      Matcher iso = ISO.matcher(time.value());
      List<Token> named =
          tokens.stream().filter(token -> time.span().contains(token.span())).toList();
      if (iso.lookingAt() && words.in(named) && !BareDates.isAny(tokens, time)) {
        Claim.Time known = new Claim.Time(time.span(), iso.group());
        times.add(BareDates.settled(sentence, known, reference.orElseThrow()));
      }
    }
    return times;
  }
}

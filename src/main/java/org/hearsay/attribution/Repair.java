package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Quotation.Style;
import org.hearsay.model.Span;

/**
 * Finds the place of a missing mark.
 *
 * <p>A missing opening is taken to be the paragraph's beginning or, behind earlier speech in the
 * paragraph, that of the sentence after it. A missing closing is taken to be the paragraph's end,
 * unless further speech in marks of the same style follows in it and the next paragraph doesn't
 * carry the quotation on: then it stands behind the last sentence before that speech. What is
 * repaired must look like speech.
 */
final class Repair {
  private final String text;
  private final Span paragraph;
  private final SpeechTest test;
  private final int beginning;
  private final Map<Style, Integer> passed = new EnumMap<>(Style.class);
  private List<Integer> sentences;

  Repair(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
    this.test = new SpeechTest(text, paragraph);
    int first = paragraph.start();
    while (first < paragraph.end() && Characters.isBlank(text.charAt(first))) {
      first++;
    }
    this.beginning = first;
  }

  /** Remembers speech that a later repair in marks of its style must not swallow. */
  void passed(MarkPair pair) {
    if (test.isSpeech(pair)) {
      passed.put(pair.style(), pair.whole().end());
    }
  }

  /** The pair that {@code close} ends, or null if it looks like no speech. */
  MarkPair opening(QuoteMark close) {
    Integer from = passed.get(close.style());
    int start = from == null ? beginning : sentenceFrom(from);
    if (start >= close.start()) {
      return null;
    }
    MarkPair pair = MarkPair.openedAt(start, close);
    return test.isSpeech(pair) ? pair : null;
  }

  /** Where the first sentence behind {@code from} begins; the paragraph's end if there is none. */
  private int sentenceFrom(int from) {
    if (sentences == null) {
      sentences = sentenceStarts();
    }
    int place = Collections.binarySearch(sentences, from);
    int next = place < 0 ? -place - 1 : place;
    return next < sentences.size() ? sentences.get(next) : paragraph.end();
  }

  /** Where a capital follows a full stop and a blank. */
  private List<Integer> sentenceStarts() {
    List<Integer> starts = new ArrayList<>();
    boolean ended = false;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (Characters.isBlank(c)) {
        continue;
      }
      if (ended && Character.isUpperCase(c) && Characters.isBlank(text.charAt(i - 1))) {
        starts.add(i);
      }
      ended = isEnd(i) || (ended && Characters.isClosingBracket(c));
    }
    return starts;
  }

  private boolean isEnd(int at) {
    return ".?!".indexOf(text.charAt(at)) >= 0
        && !Characters.isInitialsStop(text, paragraph.start(), at);
  }

  /** The end of the last sentence between {@code from} and {@code to}; {@code to} if none ends. */
  private int sentenceEnd(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (isEnd(i)) {
        return i + 1;
      }
    }
    return to;
  }

  /**
   * The pair that {@code open} begins, or null if it looks like no speech.
   *
   * @param pairs those found in the paragraph
   * @param next the mark that the paragraph behind begins with, or null
   */
  MarkPair closing(QuoteMark open, List<MarkPair> pairs, QuoteMark next) {
    int end = paragraph.end();
    boolean goesOn = next != null && next.style() == open.style();
    if (!goesOn) {
      for (MarkPair pair : pairs) {
        int start = pair.whole().start();
        boolean follows = start > open.end() && start < end && pair.style() == open.style();
        if (follows && test.isSpeech(pair)) {
          end = start;
        }
      }
    }
    if (end < paragraph.end()) {
      end = sentenceEnd(open.end(), end);
    }
    while (end > open.end() && Characters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end == open.end()) {
      return null;
    }
    MarkPair pair = MarkPair.closedAt(end, open);
    return goesOn || test.isSpeech(pair) ? pair : null;
  }
}

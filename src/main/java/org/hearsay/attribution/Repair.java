package org.hearsay.attribution;

import java.util.List;
import org.hearsay.model.Span;

/**
 * Finds the place of a missing mark.
 *
 * <p>A missing opening is taken to be the paragraph's beginning or, behind earlier speech in the
 * paragraph, that of the sentence after it. A missing closing is taken to be the paragraph's end,
 * unless further speech in marks of the same family follows in it and the next paragraph doesn't
 * carry the quotation on: then it stands before that speech. What is repaired must look like
 * speech.
 */
final class Repair {
  private final String text;
  private final Span paragraph;
  private final SpeechTest test;
  private int passed;
  private int sentence;

  Repair(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
    this.test = new SpeechTest(text, paragraph);
    this.passed = paragraph.start();
    this.sentence = paragraph.start();
  }

  /** Remembers speech that a later repair must not swallow. */
  void passed(MarkPair pair) {
    if (test.isSpeech(pair)) {
      passed = Math.max(passed, pair.whole().end());
    }
  }

  /** The pair that {@code close} ends, or null if it looks like no speech. */
  MarkPair opening(QuoteMark close) {
    if (sentence < passed) {
      sentence = sentenceFrom(passed);
    }
    if (sentence >= close.start()) {
      return null;
    }
    MarkPair pair = MarkPair.openedAt(sentence, close);
    return test.isSpeech(pair) ? pair : null;
  }

  /** Where the first sentence behind {@code from} begins; the paragraph's end if there is none. */
  private int sentenceFrom(int from) {
    boolean ended = false;
    for (int i = from; i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (Characters.isBlank(c)) {
        continue;
      }
      if (ended && Character.isUpperCase(c) && Characters.isBlank(text.charAt(i - 1))) {
        return i;
      }
      ended = isEnd(c) || (ended && Characters.isClosingBracket(c));
    }
    return paragraph.end();
  }

  private static boolean isEnd(char c) {
    return ".?!".indexOf(c) >= 0;
  }

  /**
   * The pair that {@code open} begins, or null if it looks like no speech.
   *
   * @param pairs those found in the paragraph
   * @param next the mark that the paragraph behind begins with, or null
   */
  MarkPair closing(QuoteMark open, List<MarkPair> pairs, QuoteMark next) {
    int end = paragraph.end();
    if (next == null || next.family() != open.family()) {
      for (MarkPair pair : pairs) {
        int start = pair.whole().start();
        if (start > open.end()
            && start < end
            && pair.family() == open.family()
            && test.isSpeech(pair)) {
          end = start;
        }
      }
    }
    while (end > open.end() && Characters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end == open.end()) {
      return null;
    }
    MarkPair pair = MarkPair.closedAt(end, open);
    return test.isSpeech(pair) ? pair : null;
  }
}

package org.hearsay.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Quotation.Family;
import org.hearsay.attribution.QuoteMark.Certainty;
import org.hearsay.attribution.QuoteMark.Side;
import org.hearsay.model.Span;

/**
 * Pairs the marks of one paragraph, and repairs what is missing at its borders.
 *
 * <p>A mark closes the latest open one of its family. Double marks are the surer ones: they close
 * over single marks left open, never the other way round. A doubtful closing mark only waits at its
 * opening, and is taken if no better one comes before the next opening or the end. Every mark is
 * put on and taken off the stack once, so the work is linear.
 */
final class MarkPairing {
  private static final int MOST_REPAIRS = 3;

  private final Span paragraph;
  private final Repair repair;
  private final Deque<Opening> open = new ArrayDeque<>();
  private final Map<Family, Deque<Opening>> byFamily = new EnumMap<>(Family.class);
  private final List<MarkPair> pairs = new ArrayList<>();

  private MarkPairing(String text, Span paragraph) {
    this.paragraph = paragraph;
    this.repair = new Repair(text, paragraph);
    for (Family family : Family.values()) {
      byFamily.put(family, new ArrayDeque<>());
    }
  }

  /**
   * The pairs among {@code marks}, in no particular order.
   *
   * @param next the mark that the paragraph behind begins with, or null
   */
  static List<MarkPair> pair(String text, Span paragraph, List<QuoteMark> marks, QuoteMark next) {
    MarkPairing pairing = new MarkPairing(text, paragraph);
    marks.forEach(pairing::take);
    pairing.end(next);
    return pairing.pairs;
  }

  private void take(QuoteMark mark) {
    boolean opens =
        mark.side() == Side.OPENS
            || (mark.side() == Side.EITHER && byFamily.get(mark.family()).isEmpty());
    if (opens) {
      open(mark);
    } else if (mark.isSingle()) {
      closeSingle(mark);
    } else {
      closeDouble(mark);
    }
  }

  private void open(QuoteMark mark) {
    Opening top = open.peek();
    if (top != null && top.mark.family() == mark.family() && top.doubtful != null) {
      settle(pop());
    }
    Opening opening = new Opening(mark);
    open.push(opening);
    byFamily.get(mark.family()).push(opening);
  }

  private void closeSingle(QuoteMark mark) {
    Opening top = open.peek();
    if (top != null && top.mark.isSingle()) {
      close(top, mark);
    } else if (top == null) {
      repairOpening(mark);
    }
  }

  private void closeDouble(QuoteMark mark) {
    Opening partner = byFamily.get(mark.family()).peek();
    if (partner != null) {
      close(partner, mark);
    } else if (open.size() == byFamily.get(Family.SINGLE).size()) {
      repairOpening(mark);
    }
  }

  private void close(Opening partner, QuoteMark mark) {
    if (mark.certainty() == Certainty.DOUBTFUL) {
      partner.doubtful = partner.doubtful == null ? mark : partner.doubtful;
      return;
    }
    Opening popped = pop();
    while (popped != partner) {
      settle(popped);
      popped = pop();
    }
    add(MarkPair.of(partner.mark, mark));
  }

  private Opening pop() {
    Opening top = open.pop();
    byFamily.get(top.mark.family()).pop();
    return top;
  }

  private void settle(Opening opening) {
    if (opening.doubtful != null) {
      add(MarkPair.of(opening.mark, opening.doubtful));
    }
  }

  private void add(MarkPair pair) {
    pairs.add(pair);
    if (open.isEmpty()) {
      repair.passed(pair);
    }
  }

  private void repairOpening(QuoteMark mark) {
    MarkPair repaired = mark.certainty() == Certainty.CERTAIN ? repair.opening(mark) : null;
    if (repaired != null) {
      while (!open.isEmpty()) {
        settle(pop());
      }
      add(repaired);
    }
  }

  private void end(QuoteMark next) {
    QuoteMark outer = null;
    int repairs = 0;
    for (Opening opening : open.stream().sorted(Opening.BY_START).toList()) {
      QuoteMark mark = opening.mark;
      if (opening.doubtful != null) {
        settle(opening);
      } else if (repairs < MOST_REPAIRS
          && (outer == null ? demandsClose(mark) : isInside(outer, mark))) {
        repairs++;
        MarkPair repaired = repair.closing(mark, pairs, next);
        if (repaired != null) {
          pairs.add(repaired);
          outer = mark;
        }
      }
    }
  }

  private boolean demandsClose(QuoteMark mark) {
    boolean leads = mark.start() == paragraph.start() && !mark.isSingle();
    return leads || mark.certainty() == Certainty.CERTAIN;
  }

  private static boolean isInside(QuoteMark outer, QuoteMark mark) {
    return mark.family() != outer.family() && mark.certainty() == Certainty.CERTAIN;
  }

  /** A mark still open, and the doubtful mark that closes it for want of a better one. */
  private static final class Opening {
    static final Comparator<Opening> BY_START =
        Comparator.comparingInt(opening -> opening.mark.start());
    final QuoteMark mark;
    QuoteMark doubtful;

    Opening(QuoteMark mark) {
      this.mark = mark;
    }
  }
}

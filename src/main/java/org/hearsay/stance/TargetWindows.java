package org.hearsay.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.model.Span;
import org.hearsay.pieces.PieceWindow;
import org.hearsay.pieces.WordPieces;

/**
 * Shows statements to a network: their words, and which of them are targets, the holder, the cue
 * and the content.
 *
 * @param pieces vocabulary of the network
 * @param most pieces of a window, without those that open and close it
 */
public record TargetWindows(WordPieces pieces, int most) {
  /** How many kinds of pieces there are. */
  public static final int KINDS = 5;

  private static final int CONTENT = 1;
  private static final int HOLDER = 2;
  private static final int TARGET = 3;
  private static final int CUE = 4;

  /**
   * A statement.
   *
   * @param around from its first word to its last, source and cue included
   * @param content what is said
   * @param cue what reports it; may be empty
   * @param holder mentions of who says it; may be empty
   * @param targets for each target its mentions
   */
  public record Statement(
      Span around,
      List<Span> content,
      List<Span> cue,
      List<Span> holder,
      List<List<Span>> targets) {

    private int kind(Span word) {
      if (touches(holder, word)) {
        return HOLDER;
      }
      if (touches(cue, word)) {
        return CUE;
      }
      return touches(content, word) ? CONTENT : 0;
    }

    private static boolean touches(List<Span> spans, Span word) {
      for (Span span : spans) {
        if (span.overlaps(word)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The windows of a statement, in text order, as far as targets stand in them. */
  public List<TargetWindow> of(String text, Statement statement) {
    List<TargetWindow> windows = new ArrayList<>();
    Builder builder = new Builder(statement.targets().size());
    NamedTargets named = new NamedTargets(statement.targets());
    int limit = statement.around().end();
    for (int at = statement.around().start(); at < limit; ) {
      int end = wordEnd(text, at, limit);
      if (!Character.isWhitespace(text.codePointAt(at))) {
        Span word = new Span(at, end);
        int[] ids = pieces.of(text.substring(at, end));
        if (builder.ids.size() + ids.length > most) {
          builder.addTo(windows);
          builder = new Builder(statement.targets().size());
        }
        List<Integer> targets = named.at(word);
        builder.add(word, ids, targets, targets.isEmpty() ? statement.kind(word) : TARGET);
      }
      at = end;
    }
    builder.addTo(windows);
    return windows;
  }

  /** Letters and digits make words; every other character stands alone. */
  private static int wordEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit && isWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end > start ? end : start + Character.charCount(text.codePointAt(start));
  }

  private static boolean isWord(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  /** The window that is being filled. */
  private final class Builder {
    private final List<Integer> ids = new ArrayList<>();
    private final List<Integer> kinds = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<List<Integer>> named = new ArrayList<>();

    Builder(int targets) {
      for (int i = 0; i < targets; i++) {
        named.add(new ArrayList<>());
      }
    }

    void add(Span word, int[] pieceIds, List<Integer> targets, int kind) {
      for (int id : pieceIds) {
        for (int target : targets) {
          named.get(target).add(ids.size());
        }
        ids.add(id);
        kinds.add(kind);
        spans.add(word);
      }
    }

    void addTo(List<TargetWindow> windows) {
      if (named.stream().allMatch(List::isEmpty)) {
        return;
      }
      int[] all = new int[ids.size() + 2];
      int[] allKinds = new int[all.length];
      all[0] = pieces.opening();
      for (int i = 0; i < ids.size(); i++) {
        all[i + 1] = ids.get(i);
        allKinds[i + 1] = kinds.get(i);
      }
      all[all.length - 1] = pieces.closing();
      windows.add(
          new TargetWindow(
              new PieceWindow(all, allKinds, IntStream.rangeClosed(1, ids.size()).toArray()),
              spans,
              named.stream()
                  .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                  .toArray(int[][]::new)));
    }
  }
}

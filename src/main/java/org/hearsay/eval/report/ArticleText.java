package org.hearsay.eval.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.io.Offsets;

/** The text of an article, cut by code points. */
final class ArticleText {
  private final int[] text;

  ArticleText(String text) {
    this.text = text.codePoints().toArray();
  }

  /** One span of a mark. */
  private record Piece(Mark mark, int order, int start, int end, boolean first) {
    Segment.Tag tag() {
      return new Segment.Tag(mark.role(), mark.name(), first ? mark.anchor() : null, mark.href());
    }

    String title() {
      return mark.role() + " of " + mark.name();
    }
  }

  /** The words of some spans, for which one blank stands between; shortened to a limit. */
  String words(List<Offsets> spans, int limit) {
    StringBuilder words = new StringBuilder();
    int left = limit;
    for (Offsets span : spans) {
      int start = inside(span.start());
      int length = Math.min(inside(span.end()) - start, left);
      if (left > 0 && length > 0) {
        words.append(words.isEmpty() ? "" : " ").append(new String(text, start, length));
      }
      left -= inside(span.end()) - start;
    }
    return left < 0 ? words.append('…').toString() : words.toString();
  }

  /** The whole text, cut wherever a mark begins or ends. */
  List<Segment> segments(List<Mark> marks) {
    List<Piece> pieces = pieces(marks);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length));
    pieces.forEach(piece -> cuts.addAll(List.of(piece.start(), piece.end())));
    List<Segment> segments = new ArrayList<>();
    List<Piece> open = new ArrayList<>();
    int next = 0;
    for (int cut : cuts) {
      open.removeIf(piece -> piece.end() <= cut);
      List<Segment.Tag> tags = new ArrayList<>();
      for (; next < pieces.size() && pieces.get(next).start() == cut; next++) {
        tags.add(pieces.get(next).tag());
        if (pieces.get(next).end() > cut) {
          open.add(pieces.get(next));
        }
      }
      Integer end = cuts.higher(cut);
      String words = end == null ? "" : new String(text, cut, end - cut);
      if (!tags.isEmpty() || !words.isEmpty()) {
        segments.add(new Segment(tags, words, cover(open)));
      }
    }
    return segments;
  }

  private List<Piece> pieces(List<Mark> marks) {
    List<Piece> pieces = new ArrayList<>();
    for (Mark mark : marks) {
      boolean first = true;
      for (Offsets span : mark.spans()) {
        int start = inside(span.start());
        int end = Math.max(start, inside(span.end()));
        pieces.add(new Piece(mark, pieces.size(), start, end, first));
        first = false;
      }
    }
    pieces.sort(
        Comparator.comparingInt(Piece::start)
            .thenComparing(Piece::end, Comparator.reverseOrder())
            .thenComparingInt(Piece::order));
    return pieces;
  }

  private int inside(int offset) {
    return Math.max(0, Math.min(offset, text.length));
  }

  private static Segment.Cover cover(List<Piece> open) {
    if (open.isEmpty()) {
      return null;
    }
    Set<String> roles = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    for (Piece piece : open) {
      boolean nested = !roles.add(piece.mark().role()) && piece.mark().role().equals("content");
      if (nested) {
        roles.add("deep");
      }
      names.add(piece.mark().name());
    }
    String title = open.stream().map(Piece::title).distinct().collect(Collectors.joining(", "));
    return new Segment.Cover(String.join(" ", roles), String.join(" ", names), title);
  }
}

package org.hearsay.eval;

import java.util.List;
import org.hearsay.io.Offsets;
import org.hearsay.model.Span;

/** Turns offsets of gold into spans of a text. */
public final class GoldSpans {
  private final int[] indices;

  public GoldSpans(String text) {
    this.indices = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 1; i < indices.length; i++) {
      indices[i] = text.offsetByCodePoints(indices[i - 1], 1);
    }
  }

  public List<Span> of(List<Offsets> offsets) {
    return offsets.stream().map(o -> new Span(indices[o.start()], indices[o.end()])).toList();
  }
}

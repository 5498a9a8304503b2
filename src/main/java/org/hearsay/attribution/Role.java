package org.hearsay.attribution;

/** What a stretch of words is in an attribution. */
public enum Role {
  SOURCE,
  CUE,
  CONTENT;

  /** The tag of the word that begins such a stretch; the next one is that of the words behind. */
  public int begin() {
    return switch (this) {
      case SOURCE -> 1;
      case CUE -> 3;
      case CONTENT -> 5;
    };
  }

  /** The role of a tag; null for {@link #OUTSIDE}. */
  static Role of(int tag) {
    return switch (tag) {
      case 1, 2 -> SOURCE;
      case 3, 4 -> CUE;
      case 5, 6 -> CONTENT;
      default -> null;
    };
  }

  /** The tag of a word in no attribution. */
  public static final int OUTSIDE = 0;

  /** Whether one tag may stand behind another: what goes on must have begun. */
  public static boolean follows(int before, int tag) {
    return tag == OUTSIDE || tag % 2 == 1 || before == tag || before == tag - 1;
  }
}

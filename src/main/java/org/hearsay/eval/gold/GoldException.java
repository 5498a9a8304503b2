package org.hearsay.eval.gold;

import org.hearsay.io.Excerpt;

/** A gold file is not what its format says; the message names file, place and what was expected. */
public final class GoldException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 400;

  /**
   * @param file the file
   * @param place line or key in it; the empty string for the whole file
   * @param problem what was expected and what is there
   */
  public GoldException(String file, String place, String problem) {
    super(Excerpt.shortened(file + (place.isEmpty() ? "" : ", " + place) + ": " + problem, MOST));
  }
}

package org.hearsay.eval.gold;

/** Checks text that was annotated: every program must be able to store it as it is. */
final class GoldText {
  private GoldText() {}

  /**
   * The same text.
   *
   * @param file named in messages
   * @param place in the file
   * @throws GoldException if it is blank, or holds NUL or half a surrogate pair
   */
  static String checked(String file, String place, String text) {
    if (text.isBlank()) {
      throw new GoldException(file, place, "expected a text, but it is blank");
    }
    int[] characters = text.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] == 0 || Character.getType(characters[i]) == Character.SURROGATE) {
        throw new GoldException(
            file,
            place,
            "the text holds %s at character %s; take it out"
                .formatted(characters[i] == 0 ? "NUL" : "half a surrogate pair", i));
      }
    }
    return text;
  }
}

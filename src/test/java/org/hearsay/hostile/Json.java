package org.hearsay.hostile;

/** Writes JSON by hand: what is to be broken must not come from a library that mends it. */
final class Json {
  private Json() {}

  /** A string as ASCII alone; half a surrogate pair stays half of one. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        quoted.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          quoted.append(Character.forDigit((c >> shift) & 15, 16));
        }
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** An article with an id. */
  static String article(String id, String text) {
    return "{\"id\":" + quoted(id) + ",\"text\":" + quoted(text) + "}";
  }
}

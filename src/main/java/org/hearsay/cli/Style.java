package org.hearsay.cli;

/** How a role is set off: in colour on a terminal, by marks elsewhere. */
enum Style {
  SOURCE("\u001B[36m", "{", "}"),
  CUE("\u001B[33m", "<", ">"),
  CONTENT("\u001B[32m", "[", "]"),
  NUMBER("\u001B[1m", "", ""),
  POSITIVE("\u001B[32m", "", ""),
  NEGATIVE("\u001B[31m", "", ""),
  FAINT("\u001B[2m", "", "");

  static final String RESET = "\u001B[0m";

  private final String colour;
  private final String opening;
  private final String closing;

  Style(String colour, String opening, String closing) {
    this.colour = colour;
    this.opening = opening;
    this.closing = closing;
  }

  /**
   * What opens a stretch of this style; the number tells which statement it belongs to, and is
   * faint in colour, so that it does not pass for a part of the word.
   */
  String open(boolean colours, int number) {
    return colours ? FAINT.of(colour + number, true) + colour : opening + number + " ";
  }

  String close(boolean colours) {
    return colours ? RESET : closing;
  }

  /** Words in this style, without marks. */
  String of(String words, boolean colours) {
    return colours ? colour + words + RESET : words;
  }
}

package org.hearsay.cli;

/** Peers that a user may measure the program against. */
enum Baseline {
  /** Stanford CoreNLP's quote annotator. */
  CORENLP_QUOTE("corenlp-quote");

  private final String label;

  Baseline(String label) {
    this.label = label;
  }

  /** As it is typed and reported. */
  @Override
  public String toString() {
    return label;
  }
}

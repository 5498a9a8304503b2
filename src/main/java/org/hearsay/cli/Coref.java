package org.hearsay.cli;

/** What tells which mentions mean the same speaker. */
enum Coref {
  /** The rules of the program. */
  rules,
  /** Stanford CoreNLP's statistical coreference, to compare with: much slower. */
  corenlp
}

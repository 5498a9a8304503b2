package org.hearsay.cli;

/** The language engines that a user may choose. */
enum Engine {
  /** Stanford CoreNLP: accurate; the default. */
  corenlp,
  /** Apache OpenNLP and our own shallow parser: light and fast, less accurate. */
  opennlp
}

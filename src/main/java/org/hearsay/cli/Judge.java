package org.hearsay.cli;

/** What decides stances. */
enum Judge {
  /** Word lists and grammar: weak, but every step of it can be read. */
  rules,
  /** The network in {@code models/stance}, which {@code train stance} makes. */
  model
}

package org.hearsay.cli;

/** What finds attributions. */
enum Finder {
  /** Rules over dependency trees, and a linear model that chooses. */
  rules,
  /** The network in {@code models/attribution}, which {@code train attribution} makes. */
  model
}

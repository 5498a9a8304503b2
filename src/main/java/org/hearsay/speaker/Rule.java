package org.hearsay.speaker;

/** One way to tell who a source is. Rules are asked in turn; the first that answers is believed. */
@FunctionalInterface
interface Rule {
  /** Null if the rule does not apply. */
  Finding apply(SourceMention mention);
}

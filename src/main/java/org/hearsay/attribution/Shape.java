package org.hearsay.attribution;

/** The grammatical shapes in which an attribution is looked for. */
enum Shape {
  /** A verb or adjective before a clause: <em>said (that) they would come</em>. */
  CLAUSE,
  /** A clause before, or around, its verb: <em>They would come, she said</em>. */
  FRONTED,
  /**
   * A verb or adjective before an infinitive or gerund: <em>wants to come</em>, <em>is ready to
   * come</em>.
   */
  INFINITIVE,
  /** A verb with somebody who is to do something: <em>urged them to come</em>. */
  DIRECTIVE,
  /** A verb with a plain object: <em>condemned the attack</em>. */
  OBJECT,
  /** A verb or adjective with a prepositional phrase: <em>called for talks</em>. */
  PREPOSITION,
  /** A verb with somebody addressed and what it is about: <em>told them about the plan</em>. */
  TOPIC,
  /** A verb and all that follows it in its sentence: for clauses that the parser did not see. */
  REST,
  /** A noun before a clause, infinitive or phrase: <em>his claim that they came</em>. */
  NOUN,
  /** <em>According to the ministry</em>. */
  ACCORDING,
  /** A name and a colon at the beginning of a paragraph. */
  SCRIPT,
  /** A quotation before or around its reporting words. */
  QUOTE_BEFORE_CUE,
  /** A quotation behind its reporting words. */
  QUOTE_AFTER_CUE
}

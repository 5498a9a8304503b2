package org.hearsay.engine.opennlp;

import org.hearsay.model.Span;

/**
 * A word as the tagger saw it.
 *
 * @param span where it stands in the article
 * @param text its characters
 * @param part universal part of speech, such as {@code NOUN}
 */
record Word(Span span, String text, String part) {}

/**
 * Stanford CoreNLP (GPL-3.0-or-later) behind the {@link org.hearsay.analysis.Analyzer} port:
 * tokens, sentences, tags, names of three classes and dependency trees; and behind {@link
 * org.hearsay.speaker.SpeakerResolver}, to compare with, its coreference; behind {@link
 * org.hearsay.claim.TimeTagger}, its SUTime. Nothing else of the project imports it.
 */
package org.hearsay.engine.corenlp;

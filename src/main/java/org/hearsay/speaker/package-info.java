/**
 * The third stage: who it is that speaks. The port {@link org.hearsay.speaker.SpeakerResolver};
 * names unified over the article, titles and affiliations, pronouns and nominals.
 */
package org.hearsay.speaker;

/**
 * The first stage: from an article to sentences, tokens and tagged names. The port {@link
 * org.hearsay.analysis.Analyzer} and what every engine behind it shares: how text is cut into
 * paragraphs, and the guards that refuse text no engine survives.
 */
package org.hearsay.analysis;

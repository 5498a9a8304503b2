/**
 * The fourth stage: what the speaker is for and against. The port {@link
 * org.hearsay.stance.StanceDetector}; how targets are found in a content, and the classifiers.
 */
package org.hearsay.stance;

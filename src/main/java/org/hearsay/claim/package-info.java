/**
 * The fifth stage: what a content claims, and how surely. The port {@link
 * org.hearsay.claim.ClaimReader} with a reader by rules; and the port {@link
 * org.hearsay.claim.TimeTagger}, behind which an engine finds dates.
 */
package org.hearsay.claim;

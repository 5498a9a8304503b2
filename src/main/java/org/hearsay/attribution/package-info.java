/**
 * The second stage: where the article reports what somebody said, thinks or wants. The port {@link
 * org.hearsay.attribution.Attributor}, the quotation scanner, and the extractors of direct, mixed
 * and indirect attributions.
 */
package org.hearsay.attribution;

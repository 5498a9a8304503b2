/**
 * Scores records against annotated gold: matching of spans, figures with bootstrap intervals,
 * comparison of two evaluations, and findings case by case. Definitions are those under which the
 * literature reports PolNeAR (Newell et al., LREC 2018; CofeNet, COLING 2022).
 *
 * <p>All offsets in this package are Unicode code points, as in records and gold files.
 */
package org.hearsay.eval;

/**
 * What an evaluation tells: {@code report.json}, {@code report.html} and tables for documents.
 * Imports {@code eval}, {@code eval.gold} and {@code io}.
 *
 * <p>Texts, ids and names come from articles and are not to be trusted: they are escaped where they
 * enter a page, and the page's policy lets nothing run but our own script.
 */
package org.hearsay.eval.report;

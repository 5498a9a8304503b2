/**
 * The run: inputs cut into parts, articles processed several at a time, outcomes in the order of
 * the input, nothing lost. Whatever exception an article causes is caught in {@link
 * org.hearsay.batch.ArticleWorker} and nowhere else; what cannot be caught ends a worker of {@link
 * org.hearsay.batch.worker} and not the run. Where parts are kept is told in {@link
 * org.hearsay.batch.folder}.
 */
package org.hearsay.batch;

/**
 * The run: articles through the pipeline on several threads, outcomes in the order of the input,
 * nothing lost. The only place where any failure of an article is caught: see {@link
 * org.hearsay.batch.ArticleWorker}.
 */
package org.hearsay.batch;

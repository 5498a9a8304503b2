/** The five stages in a row: {@link org.hearsay.pipeline.Pipeline}. */
package org.hearsay.pipeline;

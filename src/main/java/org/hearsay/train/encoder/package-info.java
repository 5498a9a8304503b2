/**
 * A network that reads word pieces, and how it is trained: forth and back through BERT's layers in
 * plain Java, with matrix products from outside. Imports {@code attribution}, {@code stance},
 * {@code pieces} and {@code model}.
 */
package org.hearsay.train.encoder;

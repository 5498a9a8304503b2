/**
 * Words cut into the pieces of a vocabulary, as encoders read them, and {@link
 * org.hearsay.pieces.NamedNumbers}: what was trained with a network and is not in it.
 */
package org.hearsay.pieces;

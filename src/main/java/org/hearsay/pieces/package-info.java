/** Words cut into the pieces of a vocabulary, as encoders read them. */
package org.hearsay.pieces;

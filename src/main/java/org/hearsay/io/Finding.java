package org.hearsay.io;

/**
 * Something wrong in a JSON value.
 *
 * @param pointer JSON Pointer (RFC 6901) to the place; empty for all of it
 * @param message with the value found
 */
record Finding(String pointer, String message) {}

package org.hearsay.engine.onnx;

/**
 * What stands on an encoder for one purpose.
 *
 * @param name of its weights and of its output
 * @param columns numbers that it gives for each word
 */
public record Head(String name, int columns) {}

/**
 * Networks in ONNX files: runs them with ONNX Runtime, reads weights from them and writes trained
 * ones back. The only importer of ONNX's libraries.
 */
package org.hearsay.engine.onnx;

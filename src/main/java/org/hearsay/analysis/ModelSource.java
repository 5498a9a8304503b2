package org.hearsay.analysis;

import java.io.IOException;
import java.io.InputStream;

/**
 * Hands engines the bytes of their models, and only models that are known: see {@code
 * models/manifest.json}.
 */
@FunctionalInterface
public interface ModelSource {
  /**
   * The model of that name, its checksum already verified.
   *
   * @param resource name as the manifest lists it, such as {@code
   *     edu/stanford/nlp/models/…/x.ser.gz}
   * @throws IOException if it is missing, unknown to the manifest, or not the bytes that the
   *     manifest knows; the message says which
   */
  InputStream open(String resource) throws IOException;
}

package org.hearsay.eval.report;

import org.hearsay.io.TextResource;

/** The files that the page is made of; resources beside this class. */
final class PageResource {
  private PageResource() {}

  /** The whole file, with line feeds alone, as a browser reads it. */
  static String text(String name) {
    return TextResource.of(PageResource.class, name).replace("\r\n", "\n");
  }
}

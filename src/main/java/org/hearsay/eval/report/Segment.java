package org.hearsay.eval.report;

import java.util.List;

/**
 * A stretch of text that the same marks cover throughout.
 *
 * @param tags of the marks that begin before it
 * @param text as it stands; empty for tags at the end of a text
 * @param cover null where no mark covers it
 */
record Segment(List<Tag> tags, String text, Cover cover) {

  /** A label where a mark begins; the anchor is null for all but the first of a content. */
  record Tag(String role, String name, String anchor, String href) {}

  /**
   * What covers it.
   *
   * @param roles as names of classes; {@code deep} is added where contents lie in each other
   * @param names of the marks, with blanks between
   * @param title for people, such as {@code content of 4, source of 5}
   */
  record Cover(String roles, String names, String title) {}
}

package org.hearsay.eval.report;

import java.util.List;
import org.hearsay.io.Offsets;

/**
 * Words to be marked in a text.
 *
 * @param role {@code source}, {@code cue}, {@code content} or {@code target}
 * @param name of what they belong to: a number, or {@code p} or {@code q}
 * @param anchor for links to the first span; null for none
 * @param href anchor of what is said of it
 * @param spans where; what lies outside of the text is passed over
 */
record Mark(String role, String name, String anchor, String href, List<Offsets> spans) {}

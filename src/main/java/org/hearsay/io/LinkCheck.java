package org.hearsay.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sees to it that ids are unique within an article and links lead to records of the same article.
 * Links to a record that came before are settled at once; only the others wait for the end.
 */
final class LinkCheck {
  private final LineFile file;
  private final Set<Key> seen = new HashSet<>();
  private final List<Link> open = new ArrayList<>();
  private String article = "";

  LinkCheck(LineFile file) {
    this.file = file;
  }

  void visit(long line, StanceRecord record) {
    if (!article.equals(record.article().id())) {
      article = record.article().id();
    }
    if (!seen.add(new Key(article, record.id()))) {
      file.report(
          line,
          new Finding("/id", record.id() + " stands twice in article " + Excerpt.quoted(article)));
    }
    link(line, "/nested_in", record.nestedIn(), record.id());
    link(line, "/continues", record.continues(), record.id());
  }

  /** Reports the links that led nowhere. */
  void finish() {
    for (Link link : open) {
      if (!seen.contains(link.to())) {
        file.report(
            link.line(),
            new Finding(
                link.pointer(),
                "no record %s in article %s"
                    .formatted(link.to().id(), Excerpt.quoted(link.to().article()))));
      }
    }
  }

  private void link(long line, String pointer, String to, String from) {
    if (to == null) {
      return;
    }
    if (to.equals(from)) {
      file.report(line, new Finding(pointer, "the record names itself"));
    } else if (!seen.contains(new Key(article, to))) {
      open.add(new Link(line, pointer, new Key(article, to)));
    }
  }

  private record Key(String article, String id) {}

  private record Link(long line, String pointer, Key to) {}
}

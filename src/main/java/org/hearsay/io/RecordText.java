package org.hearsay.io;

import java.util.Optional;

/** A text that records are compared with. */
public final class RecordText {
  private final CodePoints text;

  public RecordText(String text) {
    this.text = CodePoints.of(text);
  }

  /** The first span or phrase of a record that is not what the text has there, in words. */
  public Optional<String> firstFault(StanceRecord record) {
    return OffsetCheck.of(record, text).stream()
        .findFirst()
        .map(finding -> finding.pointer() + " " + finding.message());
  }
}

package org.hearsay.speaker;

/** What ends the full name of a company and is hardly ever said: <em>Ashford Mills | Co</em>. */
final class LegalForms {
  private static final String FORM =
      " (?:AB|AG|ASA|Co|Corp|Inc|LLC|Limited|Ltd|NV|PLC|Plc|SA|SE|SpA|plc)\\.?$";

  private LegalForms() {}

  /** A name without the form that it ends in. */
  static String cut(String name) {
    return name.replaceFirst(FORM, "");
  }
}

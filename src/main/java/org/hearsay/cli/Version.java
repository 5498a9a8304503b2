package org.hearsay.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its jar says. */
final class Version implements IVersionProvider {
  /** Such as {@code 0.1.0}; {@code development} where the classes do not come from the jar. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** The commit that the launcher found, or null. */
  static String commit() {
    return System.getProperty("hearsay.commit");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"hearsay " + number() + (commit() == null ? "" : " (" + commit() + ")")};
  }
}

package org.hearsay.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.io.Sha256;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its jar says. */
final class Version implements IVersionProvider {
  private static final int DIGITS = 16;

  /** Such as {@code 0.1.0}; {@code development} where the classes do not come from the jar. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** The commit that the launcher found, or null. */
  static String commit() {
    return System.getProperty("hearsay.commit");
  }

  /**
   * The version with the start of the checksum of the jar, so that two builds can be told apart;
   * the version alone where the classes do not come from a jar.
   */
  static String build() {
    try {
      Path code =
          Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(code)
          ? number() + "+" + Sha256.of(code).substring(0, DIGITS)
          : number();
    } catch (URISyntaxException | IOException e) {
      return number();
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"hearsay " + number() + (commit() == null ? "" : " (" + commit() + ")")};
  }
}

package org.hearsay.cli;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.analysis.ModelSource;
import org.hearsay.io.ModelManifest;
import org.hearsay.io.RunReport;
import org.hearsay.io.Sha256;

/**
 * Models that the manifest knows, from {@code models/} or the class path. Loading some of them runs
 * code that they bring, so bytes with another checksum are never handed out.
 */
final class VerifiedModels implements ModelSource {
  private static final String RESTORE = "restore the file, or build the program again";

  private final Path folder;
  private final ModelManifest manifest;
  private final List<ModelManifest.Entry> opened = new ArrayList<>();

  /**
   * @param folder {@code models/}, with its manifest
   */
  VerifiedModels(Path folder) {
    this.folder = folder;
    this.manifest = ModelManifest.read(folder.resolve("manifest.json"));
  }

  @Override
  public InputStream open(String resource) throws IOException {
    ModelManifest.Entry entry =
        manifest
            .of(resource)
            .orElseThrow(
                () ->
                    new IOException(
                        "model %s is not in the manifest; %s".formatted(resource, RESTORE)));
    byte[] bytes = bytes(resource);
    String found = Sha256.of(bytes);
    if (!found.equals(entry.sha256())) {
      throw new IOException(
          "model %s is not the one in the manifest: expected SHA-256 %s, found %s; %s"
              .formatted(resource, entry.sha256(), found, RESTORE));
    }
    opened.add(entry);
    return new ByteArrayInputStream(bytes);
  }

  /** The checksums of all, opened or not, by the name that they are asked for by. */
  Map<String, String> checksums() {
    Map<String, String> checksums = new TreeMap<>();
    manifest.entries().forEach(entry -> checksums.put(entry.resource(), entry.sha256()));
    return checksums;
  }

  /** The models opened so far, in that order, as a run reports them. */
  List<RunReport.Model> opened() {
    return opened.stream()
        .map(e -> new RunReport.Model(e.name(), e.resource(), e.sha256()))
        .toList();
  }

  private byte[] bytes(String resource) throws IOException {
    Path file = folder.resolve(resource);
    if (Files.isRegularFile(file)) {
      return Files.readAllBytes(file);
    }
    try (InputStream in = VerifiedModels.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(
            "model %s is neither in %s nor on the class path; %s"
                .formatted(resource, folder, RESTORE));
      }
      return in.readAllBytes();
    }
  }
}

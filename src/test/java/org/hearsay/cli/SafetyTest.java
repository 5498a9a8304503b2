package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models are trusted by checksum alone, and their bytes make no other objects than models hold. */
class SafetyTest {
  @TempDir Path folder;

  /** Stands for a class that somebody might smuggle into a model. */
  private static final class Planted implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  private static Object copy(Object object) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  @Test
  void aPlantedClassIsRefused() throws IOException, ClassNotFoundException {
    DeserializationFilter.install();
    assertThat(copy(new ArrayList<>(List.of("a", 1)))).isEqualTo(List.of("a", 1));
    assertThatThrownBy(() -> copy(new Planted())).isInstanceOf(InvalidClassException.class);
    assertThatThrownBy(() -> copy(new ArrayList<>(List.of(new Planted()))))
        .isInstanceOf(InvalidClassException.class);
  }

  @Test
  void aModelWithOtherBytesIsRefused() throws IOException {
    Files.copy(Path.of("models", "manifest.json"), folder.resolve("manifest.json"));
    String weights = Files.readString(Path.of("models", "attribution-1.tsv"));
    Files.writeString(folder.resolve("attribution-1.tsv"), weights + "x\t1\n");
    VerifiedModels models = new VerifiedModels(folder);
    assertThatThrownBy(() -> models.open("attribution-1.tsv"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not the one in the manifest");
    Files.writeString(folder.resolve("attribution-1.tsv"), weights);
    models.open("attribution-1.tsv").close();
    assertThat(models.opened()).extracting("name").containsExactly("attribution-1");
  }

  @Test
  void aModelThatTheManifestDoesNotKnowIsRefused() throws IOException {
    Files.copy(Path.of("models", "manifest.json"), folder.resolve("manifest.json"));
    Files.writeString(folder.resolve("other.bin"), "x");
    assertThatThrownBy(() -> new VerifiedModels(folder).open("other.bin"))
        .hasMessageContaining("not in the manifest");
  }
}

package org.hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the package table of the design: who may import whom. */
class ArchitectureTest {
  private static final String ROOT = "org.hearsay";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** Each package and the others of the project that it may use; {@code cli} may use all. */
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("model", List.of()),
          Map.entry("analysis", List.of("model")),
          Map.entry("pieces", List.of()),
          Map.entry("attribution", List.of("model", "pieces")),
          Map.entry("speaker", List.of("model")),
          Map.entry("stance", List.of("model", "pieces")),
          Map.entry("claim", List.of("model")),
          Map.entry(
              "pipeline",
              List.of("model", "analysis", "attribution", "speaker", "stance", "claim")),
          Map.entry("io", List.of("model")),
          Map.entry("batch", List.of("model", "io", "analysis")),
          Map.entry("batch.folder", List.of("batch", "io")),
          Map.entry("batch.worker", List.of("batch", "io", "model")),
          Map.entry("eval", List.of("model", "io", "eval.gold")),
          Map.entry("eval.gold", List.of("io")),
          Map.entry("eval.report", List.of("eval", "eval.gold", "io")),
          Map.entry(
              "train",
              List.of(
                  "model",
                  "io",
                  "eval",
                  "eval.gold",
                  "pieces",
                  "attribution",
                  "stance",
                  "train.encoder")),
          Map.entry("train.encoder", List.of("model", "pieces", "attribution", "stance")),
          Map.entry("engine.onnx", List.of("pieces", "attribution", "stance", "train.encoder")),
          Map.entry("engine.openblas", List.of("train.encoder")),
          Map.entry("engine.corenlp", List.of("model", "analysis", "speaker", "claim")),
          Map.entry("engine.opennlp", List.of("model", "analysis")));

  private static final Map<String, String> LIBRARIES =
      Map.of(
          "edu.stanford..", "engine.corenlp",
          "opennlp..", "engine.opennlp",
          "ai.onnxruntime..", "engine.onnx",
          "ai.onnx.proto..", "engine.onnx",
          "com.google.protobuf..", "engine.onnx",
          "org.bytedeco..", "engine.openblas",
          "com.github.luben..", "io",
          "picocli..", "cli");

  @Test
  void packagesImportOnlyWhatTheTableAllows() {
    MAY_IMPORT.forEach(
        (name, allowed) -> {
          DescribedPredicate<JavaClass> forbidden =
              DescribedPredicate.describe(
                  "another package of the project than " + allowed,
                  type ->
                      type.getPackageName().startsWith(ROOT)
                          && !type.getPackageName().equals(ROOT + "." + name)
                          && allowed.stream()
                              .noneMatch(a -> type.getPackageName().equals(ROOT + "." + a)));
          noClasses()
              .that()
              .resideInAPackage(ROOT + "." + name)
              .should()
              .dependOnClassesThat(forbidden)
              .check(CLASSES);
        });
  }

  @Test
  void eachLibraryIsImportedInOnePackageOnly() {
    LIBRARIES.forEach(
        (library, home) ->
            noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrintsOrExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  /** No connection is ever opened: nothing here can do so, and libraries are not asked to. */
  @Test
  void nothingUsesTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..", "com.sun.net..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(
            DescribedPredicate.describe(
                "sockets and connections",
                type ->
                    List.of("Socket", "ServerSocket", "DatagramSocket", "URLConnection")
                        .contains(type.getSimpleName())))
        .orShould()
        .callMethod(URL.class, "openStream")
        .orShould()
        .callMethod(URL.class, "openConnection")
        .check(CLASSES);
  }

  @Test
  void theTableNamesEveryPackage() {
    List<String> unknown =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .distinct()
            .filter(name -> !name.startsWith(ROOT + ".cli"))
            .filter(
                name -> MAY_IMPORT.keySet().stream().noneMatch(k -> name.equals(ROOT + "." + k)))
            .toList();
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyPackageSaysWhatLivesInIt() {
    Path root = Path.of("src", "main", "java");
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .allSatisfy(
            name ->
                assertThat(root.resolve(name.replace('.', '/')).resolve("package-info.java"))
                    .exists());
  }

  @Test
  void everyClassFileWasScanned() throws IOException {
    Path root = Path.of("target", "classes", "org", "hearsay");
    try (Stream<Path> files = Files.walk(root)) {
      long compiled = files.filter(file -> file.toString().endsWith(".class")).count();
      assertThat(CLASSES.size()).isGreaterThan(20).isEqualTo((int) compiled);
    }
  }
}

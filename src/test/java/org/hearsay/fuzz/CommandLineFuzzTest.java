package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.cli.ProgramRun;

/**
 * Any arguments and any records end with a documented exit code and no trace. Help is always asked
 * for, so that arguments are parsed but no command reads or writes what it is told to.
 */
class CommandLineFuzzTest {
  private static final FuzzFolder FOLDER = new FuzzFolder("commands");
  private static final List<Integer> CODES = List.of(0, 1, 2, 74);

  @FuzzTest
  void endsAsDocumented(byte[] data) {
    if (FuzzFolder.kind(data) == 'r') {
      String records = FOLDER.write("records.jsonl", FuzzFolder.rest(data)).toString();
      assertDocumented(ProgramRun.of("validate", records));
      return;
    }
    List<String> arguments = new ArrayList<>(FuzzFolder.text(data).lines().toList());
    // An argument with @ names a file with more of them, which nobody has made up.
    if (arguments.isEmpty() || arguments.stream().anyMatch(word -> word.startsWith("@"))) {
      return;
    }
    arguments.add(1, "--help");
    assertDocumented(ProgramRun.of(arguments.toArray(String[]::new)));
  }

  private static void assertDocumented(ProgramRun run) {
    assertThat(CODES).as(run.err()).contains(run.code());
    assertThat(run.err()).doesNotContain("internal error", "    at ");
  }
}

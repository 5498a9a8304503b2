package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.io.ContractSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay schema}: the output contract. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (2020-12) of what extract and evaluate write.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--of",
      paramLabel = "WHAT",
      defaultValue = "record",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private What what;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(what.schema.text());
    return ExitCode.CLEAN;
  }

  /** The files that are described. */
  enum What {
    record(ContractSchema.RECORD),
    article(ContractSchema.ARTICLE),
    reject(ContractSchema.REJECT),
    run(ContractSchema.RUN),
    evaluation(ContractSchema.EVALUATION);

    private final ContractSchema schema;

    What(ContractSchema schema) {
      this.schema = schema;
    }
  }
}

package org.hearsay.cli;

import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console it prints to. */
final class CommandFactory implements IFactory {
  private final Map<Class<?>, Supplier<Object>> commands;

  CommandFactory(Console console) {
    this.commands =
        Map.of(
            ExtractCommand.class, () -> new ExtractCommand(console),
            ShowCommand.class, () -> new ShowCommand(console),
            ValidateCommand.class, () -> new ValidateCommand(console),
            EvaluateCommand.class, () -> new EvaluateCommand(console),
            BenchmarkCommand.class, () -> new BenchmarkCommand(console),
            ResultsCommand.class, () -> new ResultsCommand(console),
            TrainAttributionCommand.class, () -> new TrainAttributionCommand(console),
            TrainRulesCommand.class, () -> new TrainRulesCommand(console),
            ConvertCommand.class, () -> new ConvertCommand(console),
            SchemaCommand.class, () -> new SchemaCommand(console));
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Supplier<Object> command = commands.get(type);
    return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
  }
}

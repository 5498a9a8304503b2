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
        Map.ofEntries(
            Map.entry(ExtractCommand.class, () -> new ExtractCommand(console)),
            Map.entry(WorkerCommand.class, () -> new WorkerCommand(console)),
            Map.entry(RejectsCommand.class, () -> new RejectsCommand(console)),
            Map.entry(ShowCommand.class, () -> new ShowCommand(console)),
            Map.entry(ExplainCommand.class, () -> new ExplainCommand(console)),
            Map.entry(ValidateCommand.class, () -> new ValidateCommand(console)),
            Map.entry(EvaluateCommand.class, () -> new EvaluateCommand(console)),
            Map.entry(BenchmarkCommand.class, () -> new BenchmarkCommand(console)),
            Map.entry(ResultsCommand.class, () -> new ResultsCommand(console)),
            Map.entry(TrainStanceCommand.class, () -> new TrainStanceCommand(console)),
            Map.entry(TrainAttributionCommand.class, () -> new TrainAttributionCommand(console)),
            Map.entry(TrainRulesCommand.class, () -> new TrainRulesCommand(console)),
            Map.entry(ConvertCommand.class, () -> new ConvertCommand(console)),
            Map.entry(SchemaCommand.class, () -> new SchemaCommand(console)));
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Supplier<Object> command = commands.get(type);
    return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
  }
}

package org.hearsay.cli;

import picocli.CommandLine.Command;

/** {@code hearsay train}: makes the models that are our own. */
@Command(
    name = "train",
    description = "Makes a model from annotated gold.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "MODEL",
    subcommands = {
      TrainAttributionCommand.class,
      TrainStanceCommand.class,
      TrainRulesCommand.class
    })
final class TrainCommand {}

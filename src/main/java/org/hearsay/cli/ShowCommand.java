package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay show}: one article for a person to look at. */
@Command(
    name = "show",
    description = "Prints one article with its statements marked, and who says what about whom.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "In colour on a terminal: content green, cue yellow, source cyan. In a pipe: [content], <cue>, {source}, each with"
          + " the number of its statement."
    })
final class ShowCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private OneArticle article;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return article.process(console, this::print);
  }

  private void print(Document document) {
    Terminal terminal = console.terminal();
    for (String paragraph :
        new MarkedArticle(document, terminal.colours()).text().split("\\R", -1)) {
      Wrap.lines(paragraph, terminal.columns()).forEach(console.out()::println);
    }
    new StatementList(document, terminal).print(console.out());
    if (document.attributions().isEmpty()) {
      console.out().println("No statement found.");
    }
  }
}

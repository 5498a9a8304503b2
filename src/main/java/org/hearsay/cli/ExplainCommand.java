package org.hearsay.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.hearsay.io.Provenance;
import org.hearsay.io.RecordEncoder;
import org.hearsay.io.StanceRecord;
import org.hearsay.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay explain}: why who was taken for the speaker, and what decided the stances. */
@Command(
    name = "explain",
    description =
        "Prints, for each statement of one article, why its speaker was chosen and which words decided its stances.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private OneArticle article;

  @Option(
      names = "--attribution",
      paramLabel = "ID",
      description = "Only this statement: the id of its record, or its number in the article.")
  private String attribution;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return article.process(console, this::print);
  }

  private void print(Document document) {
    List<String> ids =
        new RecordEncoder(Provenance.NONE)
            .records(document).stream().map(StanceRecord::id).toList();
    int[] asked = IntStream.range(0, ids.size()).filter(i -> isAsked(i, ids.get(i))).toArray();
    if (asked.length == 0 && attribution != null) {
      throw new UsageException(
          "--attribution %s: there is no such statement; %s"
              .formatted(
                  attribution,
                  ids.isEmpty()
                      ? "none was found at all"
                      : "numbers go from 1 to %d, ids are like %s"
                          .formatted(ids.size(), ids.get(0))));
    }
    if (asked.length == 0) {
      console.out().println("No statement found.");
    }
    Explanation explanation = new Explanation(document, console.terminal());
    for (int index : asked) {
      explanation.print(index, ids.get(index), console.out());
    }
  }

  private boolean isAsked(int index, String id) {
    return attribution == null
        || attribution.equals(id)
        || attribution.equals(String.valueOf(index + 1));
  }
}

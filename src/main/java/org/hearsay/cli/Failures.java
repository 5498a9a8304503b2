package org.hearsay.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.batch.folder.FolderInUseException;
import org.hearsay.batch.folder.OtherRunException;
import org.hearsay.batch.worker.WorkerException;
import org.hearsay.eval.gold.GoldException;
import org.hearsay.io.FileException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns failures into one clear line and an exit code. */
final class Failures {
  private static final String CHOICES = "expected one of [";

  private Failures() {}

  /** A wrong command line: what is wrong, what may be meant, and where help is. */
  static int usage(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("hearsay: " + tidied(failure.getMessage()));
    UnmatchedArgumentException.printSuggestions(failure, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    err.flush();
    return ExitCode.USAGE;
  }

  /** The words of the library, which doubles some and gives the inner names of choices too. */
  private static String tidied(String message) {
    String words = message.replace("option option ", "option ");
    int from = words.indexOf(CHOICES) + CHOICES.length();
    int to = words.indexOf(']', from);
    if (from < CHOICES.length() || to < 0) {
      return words;
    }
    Set<String> choices = new LinkedHashSet<>();
    for (String choice : words.substring(from, to).split(", ", -1)) {
      choices.add(choice.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return words.substring(0, from) + String.join(", ", choices) + words.substring(to);
  }

  /** A failure while a command ran. */
  static int execution(Exception failure, Console console) {
    OptionalInt code = expected(failure);
    if (code.isPresent()) {
      console.err().println("hearsay: " + failure.getMessage());
      return code.getAsInt();
    }
    console.err().println("hearsay: internal error, please report it: " + failure);
    for (StackTraceElement element : failure.getStackTrace()) {
      console.err().println("    at " + element);
    }
    return ExitCode.INTERNAL;
  }

  /** The exit code of a failure whose message says all; empty for a fault of the program. */
  private static OptionalInt expected(Exception failure) {
    if (failure instanceof UsageException || failure instanceof OtherRunException) {
      return OptionalInt.of(ExitCode.USAGE);
    }
    if (failure instanceof FolderInUseException) {
      return OptionalInt.of(ExitCode.IN_USE);
    }
    if (failure instanceof FileException
        || failure instanceof GoldException
        || failure instanceof UncheckedIOException) {
      return OptionalInt.of(ExitCode.INPUT_OUTPUT);
    }
    if (failure instanceof WorkerException worker) {
      return OptionalInt.of(worker.isOutOfMemory() ? ExitCode.USAGE : ExitCode.INTERNAL);
    }
    return OptionalInt.empty();
  }

  /** Memory ran out outside of any article, where models are loaded for instance. */
  static int memory(Console console) {
    console
        .err()
        .println("hearsay: not enough memory; give more, such as HEARSAY_JAVA_OPTS=-Xmx4g");
    return ExitCode.INTERNAL;
  }
}

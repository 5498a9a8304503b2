package org.hearsay.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A JSON Lines file under validation, compressed or not: goes through its lines, reports those that
 * are no JSON or not what the schema says, and hands on the others. Blank lines are passed over.
 */
final class LineFile {
  /** Most bytes of a line: the longest article with every character escaped fits. */
  static final int LIMIT = 200_000_000;

  private final Path path;
  private final SchemaCheck schema;
  private final Consumer<Problem> problems;

  LineFile(Path path, ContractSchema contract, Consumer<Problem> problems) {
    this.path = path;
    this.schema = new SchemaCheck(contract);
    this.problems = problems;
  }

  String name() {
    return path.getFileName().toString();
  }

  void report(long line, Finding finding) {
    problems.accept(Problem.of(name(), line, finding));
  }

  /**
   * Goes through the file from its first line to its last.
   *
   * @return how many lines it has, blank ones left out
   * @throws FileException if it cannot be read
   */
  long forEach(Visitor visitor) {
    try (InputStream in = RunFile.open(path)) {
      LineReader lines = new LineReader(in, LIMIT);
      long count = 0;
      for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          count++;
          visit(line, visitor);
        }
      }
      return count;
    } catch (IOException e) {
      throw FileException.of("cannot read " + path, e, "check the path and its rights");
    }
  }

  private void visit(LineReader.Line line, Visitor visitor) {
    try {
      if (line.tooLong()) {
        throw UnreadableException.tooLarge(LIMIT);
      }
      JsonNode value = StrictJson.MAPPER.readTree(Utf8.decode(line.bytes()));
      List<Finding> findings = schema.of(value);
      findings.forEach(finding -> report(line.number(), finding));
      if (findings.isEmpty()) {
        visitor.visit(line, value);
      }
    } catch (JsonProcessingException e) {
      report(line.number(), new Finding("", StrictJson.describeLine(e)));
    } catch (UnreadableException e) {
      report(line.number(), new Finding("", e.getMessage()));
    }
  }

  /** Gets the lines that are what the schema says. */
  @FunctionalInterface
  interface Visitor {
    /**
     * @throws JsonProcessingException if a value does not fit its Java type; it is reported
     */
    void visit(LineReader.Line line, JsonNode value) throws JsonProcessingException;
  }
}

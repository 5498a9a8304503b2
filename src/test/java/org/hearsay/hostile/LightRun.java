package org.hearsay.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Arguments for a run with the engines that load in a second. */
final class LightRun {
  private LightRun() {}

  static String[] extract(Object out, Object... inputs) {
    List<String> arguments = new ArrayList<>(List.of("extract"));
    Stream.of(inputs).map(Object::toString).forEach(arguments::add);
    Stream.of(
            "--engine",
            "opennlp",
            "--attributor",
            "rules",
            "--stance",
            "rules",
            "--in-process",
            "-q")
        .forEach(arguments::add);
    arguments.addAll(List.of("--out", out.toString()));
    return arguments.toArray(String[]::new);
  }
}

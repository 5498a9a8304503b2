package org.hearsay.eval.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What something is called on the page, and what it means.
 *
 * @param name a word or two
 * @param meaning a phrase; empty if nothing is to be explained
 */
record Caption(String name, String meaning) {
  private static final Pattern PART = Pattern.compile("\\.(?:precision|recall|f1)$");
  private static final Map<String, Caption> ALL = read();

  /** Of a figure, or of {@code label.}, {@code fault.} or {@code confusion.} and a key. */
  static Caption of(String key) {
    return ALL.getOrDefault(key, new Caption(key, ""));
  }

  /** What has a caption of a figure: {@code content.exact} of {@code content.exact.f1}. */
  static String stem(String figure) {
    return PART.matcher(figure).replaceFirst("");
  }

  private static Map<String, Caption> read() {
    Map<String, Caption> all = new LinkedHashMap<>();
    PageResource.text("captions.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .forEach(cells -> all.put(cells[0], new Caption(cells[1], cells[2])));
    return all;
  }
}

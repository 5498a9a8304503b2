package org.hearsay.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Ordinary news, to be damaged. */
final class Prose {
  private static final List<String> NAMES =
      List.of("Orla Fenn", "Tomas Birk", "Ilse Varr", "Dr Nils Aho", "Mayor Ida Kolt");
  private static final List<String> CLAIMS =
      List.of(
          "the bridge would open in May",
          "taxes should fall",
          "the water was safe to drink",
          "nobody had told the council",
          "the strike might end on Monday");

  private Prose() {}

  /** A few paragraphs with statements of every kind in them. */
  static String article(Random random) {
    StringBuilder text = new StringBuilder();
    int sentences = 4 + random.nextInt(9);
    for (int i = 0; i < sentences; i++) {
      text.append(sentence(random)).append(random.nextInt(3) == 0 ? "\n\n" : " ");
    }
    return text.append("The council of Lower Ambry meets again on Friday.\n").toString();
  }

  static String sentence(Random random) {
    String name = any(random, NAMES);
    String claim = any(random, CLAIMS);
    return switch (random.nextInt(5)) {
      case 0 -> name + " said that " + claim + ".";
      case 1 -> "“I hope that " + claim + ",” " + name + " told reporters.";
      case 2 -> "According to " + name + ", " + claim + ".";
      case 3 -> "\"" + name + " is wrong,\" she said, \"and " + claim + ".\"";
      default -> name + " doubted that “" + claim + "”, and left.";
    };
  }

  /** A name with something behind one of its letters. */
  static String name(Random random, String inside) {
    return inserted(random, any(random, NAMES), inside);
  }

  static <T> T any(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A text with something put in anywhere. */
  static String inserted(Random random, String text, String what) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + what + text.substring(at);
  }

  /** The bytes of an article with some put in anywhere, be it in the middle of a character. */
  static byte[] damaged(Random random, byte... damage) {
    byte[] good = article(random).getBytes(StandardCharsets.UTF_8);
    int at = random.nextInt(good.length + 1);
    byte[] bytes = new byte[good.length + damage.length];
    System.arraycopy(good, 0, bytes, 0, at);
    System.arraycopy(damage, 0, bytes, at, damage.length);
    System.arraycopy(good, at, bytes, at + damage.length, good.length - at);
    return bytes;
  }
}

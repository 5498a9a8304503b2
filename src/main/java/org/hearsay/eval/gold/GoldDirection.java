package org.hearsay.eval.gold;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.io.Offsets;

/**
 * Who of two marked entities is for or against the other (DSE: Park et al., Findings of ACL 2021).
 *
 * @param first the words that name the first entity, p
 * @param firstSpan where they stand
 * @param second the words that name the second entity, q
 * @param secondSpan where they stand
 * @param label who is for or against whom
 */
public record GoldDirection(
    String first, Offsets firstSpan, String second, Offsets secondSpan, Label label) {

  public GoldDirection {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(firstSpan, "firstSpan");
    Objects.requireNonNull(second, "second");
    Objects.requireNonNull(secondSpan, "secondSpan");
    Objects.requireNonNull(label, "label");
  }

  /** The five classes. */
  public enum Label {
    NONE("0"),
    FIRST_FOR_SECOND("1"),
    SECOND_FOR_FIRST("2"),
    FIRST_AGAINST_SECOND("3"),
    SECOND_AGAINST_FIRST("4");

    private final String number;

    Label(String number) {
      this.number = number;
    }

    /** The class with this number in the data; empty for anything else. */
    static Optional<Label> of(String number) {
      return Arrays.stream(values()).filter(label -> label.number.equals(number)).findFirst();
    }

    /** As figures and reports name it. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

package org.hearsay.eval;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What became of an attribution of gold, or of a record that gold has not.
 *
 * @param attribution its index in gold; null if gold has none
 * @param record index of the record among those of the article; null if it was missed
 * @param differences of a matched record, one for each role that is not exactly right
 * @param speakerRight false where the matched record names another speaker than gold
 * @param stances what gold says of the attribution and the matched record answers
 */
public record Finding(
    Integer attribution,
    Integer record,
    List<Difference> differences,
    boolean speakerRight,
    List<Answer> stances) {

  public Finding {
    if (attribution == null && record == null) {
      throw new IllegalArgumentException("a finding is about an attribution, a record or both");
    }
    differences = List.copyOf(differences);
    stances = List.copyOf(stances);
  }

  static Finding missed(int attribution) {
    return new Finding(attribution, null, List.of(), true, List.of());
  }

  static Finding spurious(int record) {
    return new Finding(null, record, List.of(), true, List.of());
  }

  /** All that is wrong; empty where everything is right. */
  public Set<Fault> faults() {
    EnumSet<Fault> faults = EnumSet.noneOf(Fault.class);
    if (record == null) {
      faults.add(Fault.MISSED);
    }
    if (attribution == null) {
      faults.add(Fault.SPURIOUS);
    }
    if (!differences.isEmpty()) {
      faults.add(Fault.BOUNDARY);
    }
    if (!speakerRight) {
      faults.add(Fault.SPEAKER);
    }
    if (!stances.stream().allMatch(Answer::isRight)) {
      faults.add(Fault.STANCE);
    }
    return Collections.unmodifiableSet(faults);
  }
}

package org.hearsay.eval;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.io.Offsets;

/**
 * Where a record draws other boundaries than the attribution that it is matched with.
 *
 * @param role whose boundaries
 * @param shared characters of both by characters of either (Jaccard), in [0, 1)
 * @param goldOnly stretches of characters that only gold has, in text order
 * @param foundOnly stretches that only the record has
 */
public record Difference(
    SpanRole role, double shared, List<Offsets> goldOnly, List<Offsets> foundOnly) {

  public Difference {
    goldOnly = List.copyOf(goldOnly);
    foundOnly = List.copyOf(foundOnly);
  }

  /** Empty where both have the same characters, or gold does not ask for the role. */
  static Optional<Difference> of(SpanRole role, Alignment alignment, Matching.Pair pair) {
    Characters characters = alignment.characters();
    BitSet wanted = characters.of(role, role.of(alignment.wanted(pair)));
    BitSet found = characters.of(role, role.of(alignment.found(pair)));
    if (wanted.isEmpty() || wanted.equals(found)) {
      return Optional.empty();
    }
    return Optional.of(
        new Difference(
            role,
            Matching.jaccard(wanted, found),
            characters.stretches(without(wanted, found)),
            characters.stretches(without(found, wanted))));
  }

  private static BitSet without(BitSet some, BitSet others) {
    BitSet rest = (BitSet) some.clone();
    rest.andNot(others);
    return rest;
  }
}

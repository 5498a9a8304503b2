package org.hearsay.eval.gold;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.io.Excerpt;

/** Checks that attributions of an article have ids of their own, and how they lie in each other. */
final class NestingCheck {
  private NestingCheck() {}

  /**
   * @param file named in messages
   * @throws GoldException if two have the same id, or one lies in an unknown one or in itself, by
   *     way of others or at once
   */
  static void check(String file, List<GoldAttribution> attributions) {
    Map<String, String> outer = new HashMap<>();
    Set<String> ids = new HashSet<>();
    for (GoldAttribution attribution : attributions) {
      if (!ids.add(attribution.id())) {
        throw new GoldException(file, attribution.id(), "a second attribution with this id");
      }
      outer.put(attribution.id(), attribution.nestedIn());
    }
    Set<String> sound = new HashSet<>();
    for (GoldAttribution attribution : attributions) {
      String nestedIn = attribution.nestedIn();
      if (nestedIn != null && !ids.contains(nestedIn)) {
        throw new GoldException(
            file, attribution.id(), "nested_in names no attribution: " + Excerpt.quoted(nestedIn));
      }
      Set<String> way = new HashSet<>();
      for (String id = attribution.id(); id != null && !sound.contains(id); id = outer.get(id)) {
        if (!way.add(id)) {
          throw new GoldException(
              file, attribution.id(), "expected nested_in to lead outwards, but it comes back");
        }
      }
      sound.addAll(way);
    }
  }
}

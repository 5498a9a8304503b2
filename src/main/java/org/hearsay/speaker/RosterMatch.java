package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.RosterEntry;

/**
 * Finds the entities of one article on a roster: by the fullest name, then by the other names, a
 * person's by such as have two words. Where several entries have the name, titles and the countries
 * that the article names decide; where they do not, none is taken.
 */
final class RosterMatch {
  /** More entries with one name than titles and countries could tell apart. */
  private static final int MOST = 50;

  private final Roster roster;
  private final Set<String> named = new HashSet<>();

  RosterMatch(Roster roster, List<Entity> entities) {
    this.roster = roster;
    for (Entity entity : entities) {
      if (entity.type() != EntityType.PERSON) {
        named.add(Spelling.plain(entity.name()));
      }
    }
  }

  /** The entry of an entity, or null. */
  RosterEntry of(Entity entity) {
    for (String name : names(entity)) {
      List<RosterEntry> fitting =
          roster.named(name, MOST).stream()
              .filter(entry -> fits(entry.type(), entity.type()))
              .toList();
      if (!fitting.isEmpty()) {
        return choice(fitting, entity);
      }
    }
    return null;
  }

  private static List<String> names(Entity entity) {
    boolean person = entity.type() == EntityType.PERSON;
    List<String> names = new ArrayList<>(List.of(entity.name()));
    String[] words = entity.name().split(" ", -1);
    if (person && words.length > 2) {
      names.add(words[0] + " " + words[words.length - 1]);
    }
    entity.aliases().stream().filter(alias -> !person || alias.contains(" ")).forEach(names::add);
    return names;
  }

  /** Engines tell persons from others well, and countries from their governments badly. */
  private static boolean fits(EntityType listed, EntityType found) {
    return listed == null || (listed == EntityType.PERSON) == (found == EntityType.PERSON);
  }

  private RosterEntry choice(List<RosterEntry> fitting, Entity entity) {
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    Set<String> said = new HashSet<>();
    entity.profile().titles().forEach(title -> said.addAll(words(title.text())));
    entity.profile().affiliations().forEach(body -> said.addAll(words(body.text())));
    RosterEntry best = null;
    int most = 0;
    for (RosterEntry entry : fitting) {
      int agreeing = agreeing(entry, said);
      if (agreeing == most) {
        best = null;
      } else if (agreeing > most) {
        most = agreeing;
        best = entry;
      }
    }
    return best;
  }

  private int agreeing(RosterEntry entry, Set<String> said) {
    Set<String> listed = new HashSet<>();
    entry.titles().forEach(title -> listed.addAll(words(title)));
    listed.retainAll(said);
    boolean country = entry.country() != null && named.contains(Spelling.plain(entry.country()));
    return 2 * listed.size() + (country ? 1 : 0);
  }

  /** Words of four letters or more: the others tell nothing. */
  private static List<String> words(String title) {
    return List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream()
        .filter(word -> word.length() > 3)
        .toList();
  }
}

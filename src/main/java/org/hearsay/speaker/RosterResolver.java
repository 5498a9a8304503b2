package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Resolution;
import org.hearsay.model.RosterEntry;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;

/**
 * Lets a roster decide how who was found is spelt, and that two names are of one: what is on it
 * takes its name and type, and entities that the same entry names become one.
 *
 * @param resolver finds out who is who by the article alone
 * @param roster of the user
 */
public record RosterResolver(SpeakerResolver resolver, Roster roster) implements SpeakerResolver {

  @Override
  public Resolution resolve(Document document) {
    Resolution found = resolver.resolve(document);
    RosterMatch match = new RosterMatch(roster, found.entities());
    Map<Object, List<Entity>> together = new LinkedHashMap<>();
    for (Entity entity : found.entities()) {
      RosterEntry entry = match.of(entity);
      together
          .computeIfAbsent(entry == null ? entity.id() : entry, key -> new ArrayList<>())
          .add(entity);
    }
    List<Entity> entities = new ArrayList<>();
    Map<String, Entity> byOldId = new HashMap<>();
    together.forEach(
        (key, same) -> {
          String id = "e" + (entities.size() + 1);
          Entity entity = one(id, same, key instanceof RosterEntry entry ? entry : null);
          entities.add(entity);
          same.forEach(old -> byOldId.put(old.id(), entity));
        });
    return new Resolution(
        entities, found.speakers().stream().map(speaker -> renamed(speaker, byOldId)).toList());
  }

  private static Entity one(String id, List<Entity> same, RosterEntry entry) {
    Entity first = same.get(0);
    List<Span> mentions = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    Entity.Profile profile = Entity.Profile.NONE;
    for (Entity entity : same) {
      mentions.addAll(entity.mentions());
      names.add(entity.name());
      names.addAll(entity.aliases());
      profile = profile.and(entity.profile());
    }
    String name = entry == null ? first.name() : entry.name();
    names.remove(name);
    return new Entity(
        id,
        name,
        entry == null || entry.type() == null ? first.type() : entry.type(),
        mentions.stream().distinct().toList(),
        List.copyOf(names),
        profile,
        entry);
  }

  private static Speaker renamed(Speaker speaker, Map<String, Entity> byOldId) {
    Entity entity = byOldId.get(speaker.entity());
    List<Speaker.Reason> because = new ArrayList<>(speaker.because());
    if (entity != null && entity.roster() != null) {
      because.add(new Speaker.Reason("roster", entity.mentions().get(0)));
    }
    return new Speaker(
        id(entity),
        name(entity, speaker.name()),
        speaker.type(),
        speaker.status(),
        speaker.confidence(),
        because,
        speaker.alternatives().stream().map(other -> renamed(other, byOldId)).toList(),
        speaker.profile());
  }

  private static Speaker.Alternative renamed(
      Speaker.Alternative other, Map<String, Entity> byOldId) {
    Entity entity = byOldId.get(other.entity());
    return new Speaker.Alternative(id(entity), name(entity, other.name()), other.confidence());
  }

  private static String id(Entity entity) {
    return entity == null ? null : entity.id();
  }

  /** The name that the list has, else the one that was found. */
  private static String name(Entity entity, String found) {
    return entity == null || entity.roster() == null ? found : entity.name();
  }
}

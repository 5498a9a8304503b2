package org.hearsay.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Something named in an article, with all the places that name it.
 *
 * @param id unique within the article: {@code e1}, {@code e2}, … by first mention
 * @param name the fullest name found in the article, without titles
 * @param type what kind of thing it is
 * @param mentions where it is meant: by name, or within a content by pronoun or common noun; in
 *     text order, at least one
 * @param aliases the other names found, in order of first use, without {@code name}
 * @param titles what a person is said to be, such as <em>Doctor of Political Sciences</em>, with
 *     places; in text order
 * @param affiliations bodies a person is said to belong to, with places; in text order
 * @param roster what the user's own list says of it; null where it is not on it, or there is none
 */
public record Entity(
    String id,
    String name,
    EntityType type,
    List<Span> mentions,
    List<String> aliases,
    List<Phrase> titles,
    List<Phrase> affiliations,
    RosterEntry roster) {

  public Entity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    mentions = Spans.ordered(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("entity " + id + " is mentioned nowhere");
    }
    aliases = List.copyOf(aliases);
    titles = inTextOrder(titles);
    affiliations = inTextOrder(affiliations);
  }

  private static List<Phrase> inTextOrder(List<Phrase> phrases) {
    return phrases.stream().sorted(Comparator.comparing(Phrase::span)).toList();
  }

  /** An entity of which no list tells. */
  public Entity(
      String id,
      String name,
      EntityType type,
      List<Span> mentions,
      List<String> aliases,
      List<Phrase> titles,
      List<Phrase> affiliations) {
    this(id, name, type, mentions, aliases, titles, affiliations, null);
  }

  /**
   * Words said of an entity and where they stand.
   *
   * @param text as it is to be shown
   * @param span where it was read
   */
  public record Phrase(String text, Span span) {
    public Phrase {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(span, "span");
    }
  }
}

package org.hearsay.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Something named in an article, with all the places that name it.
 *
 * @param id unique within the article: {@code e1}, {@code e2}, … by first mention
 * @param name the fullest name found in the article, without titles
 * @param type what kind of thing it is
 * @param mentions where it is meant: by name, or within a content by pronoun or common noun; in
 *     text order, at least one
 * @param aliases the other names found, in order of first use, without {@code name}
 * @param profile what the article says a person is, and where that one belongs
 * @param roster what the user's own list says of it; null where it is not on it, or there is none
 */
public record Entity(
    String id,
    String name,
    EntityType type,
    List<Span> mentions,
    List<String> aliases,
    Profile profile,
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
    Objects.requireNonNull(profile, "profile");
  }

  /** An entity of which neither the article nor a list tells more than its name. */
  public Entity(
      String id, String name, EntityType type, List<Span> mentions, List<String> aliases) {
    this(id, name, type, mentions, aliases, Profile.NONE, null);
  }

  /**
   * What an article says of a person; each list in text order, without repetition.
   *
   * @param titles what the person is said to be, such as <em>Doctor of Political Sciences</em>
   * @param affiliations bodies that the person is said to belong to
   * @param places where the person, or a body that the person belongs to, is said to be
   */
  public record Profile(List<Phrase> titles, List<Phrase> affiliations, List<Phrase> places) {
    /** Nothing is said. */
    public static final Profile NONE = new Profile(List.of(), List.of(), List.of());

    public Profile {
      titles = inTextOrder(titles);
      affiliations = inTextOrder(affiliations);
      places = inTextOrder(places);
    }

    private static List<Phrase> inTextOrder(List<Phrase> phrases) {
      return phrases.stream().distinct().sorted(Comparator.comparing(Phrase::span)).toList();
    }

    /** What either says. */
    public Profile and(Profile other) {
      return new Profile(
          both(titles, other.titles),
          both(affiliations, other.affiliations),
          both(places, other.places));
    }

    private static List<Phrase> both(List<Phrase> one, List<Phrase> other) {
      return Stream.concat(one.stream(), other.stream()).toList();
    }
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

package org.hearsay.speaker;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Tells by their words alone whether two names may be those of one person: one may be shorter,
 * misspelt, turned round, or have a short form or initial for the given name.
 */
final class SamePerson {
  private static final Set<String> DONS = Set.of("don", "dona", "dom");

  private final GivenNames givenNames;

  SamePerson(GivenNames givenNames) {
    this.givenNames = givenNames;
  }

  /** Asked of the plain words of a name and of one that was found before. */
  boolean maybe(String[] a, String[] b) {
    boolean firstIsFull = a.length > b.length || (a.length == b.length && !isDon(a));
    String[] full = firstIsFull ? a : b;
    String[] part = firstIsFull ? b : a;
    if (isDon(part)) {
      return full.length > 1 && full[0].equals(part[1]);
    }
    String lastFull = full[full.length - 1];
    String lastPart = part[part.length - 1];
    if (part.length == 1) {
      return Spelling.nearPlain(lastFull, lastPart)
          || List.of(full).contains(lastPart)
          || List.of(lastFull.split("-", -1)).contains(lastPart)
          || (full.length > 1 && givenNames.isShortForm(full[0], lastPart));
    }
    boolean sameFamily =
        Spelling.nearPlain(lastFull, lastPart)
            && (agreesInGivenName(full, part) || endsAlike(full, part));
    return sameFamily || startsAlike(full, part) || isReversed(full, part) || holds(full, part);
  }

  /** <em>Don Rodrigo</em>, which is called after the given name. */
  private static boolean isDon(String[] name) {
    return name.length == 2 && DONS.contains(name[0]);
  }

  /** <em>De Sá e Castro</em> of <em>Leonor de Sá e Castro</em>. */
  private static boolean endsAlike(String[] full, String[] part) {
    for (int i = 1; i <= part.length; i++) {
      if (!Spelling.nearPlain(full[full.length - i], part[part.length - i])) {
        return false;
      }
    }
    return true;
  }

  /** <em>Ana Ruiz</em> of <em>Ana Ruiz Soler</em>, <em>J. R.</em> of <em>J. R. Walker</em>. */
  private static boolean startsAlike(String[] full, String[] part) {
    for (int i = 0; i < part.length; i++) {
      if (!full[i].equals(part[i])) {
        return false;
      }
    }
    return full.length > part.length;
  }

  /** <em>General Midnight</em> of <em>Moses "General Midnight" Duo</em>. */
  private static boolean holds(String[] full, String[] part) {
    return full.length - part.length > 1
        && Collections.indexOfSubList(List.of(full), List.of(part)) > 0;
  }

  /** <em>Nagy Ilona</em> and <em>Ilona Nagy</em>. */
  private static boolean isReversed(String[] full, String[] part) {
    return full.length == 2
        && part.length == 2
        && full[0].equals(part[1])
        && full[1].equals(part[0]);
  }

  private boolean agreesInGivenName(String[] full, String[] part) {
    for (int i = 0; i + 1 < full.length; i++) {
      String given = full[i];
      boolean initial = isInitial(part[0]) && given.charAt(0) == part[0].charAt(0);
      if (initial || Spelling.nearPlain(given, part[0])) {
        return true;
      }
    }
    return (isInitial(full[0]) && full[0].charAt(0) == part[0].charAt(0))
        || givenNames.isShortForm(full[0], part[0]);
  }

  private static boolean isInitial(String part) {
    return part.replace(".", "").length() == 1;
  }
}

package org.hearsay.speaker;

/**
 * What nouns for bodies mean, in lower case: list {@code body-nouns.tsv}. Whether one may head the
 * phrase of a body that speaks, {@link Nouns#isBody} tells.
 */
final class BodyNouns {
  private enum Kind {
    STATE,
    GOVERNMENT,
    PAIRED,
    PLACE,
    BUSINESS,
    GENERAL,
    TRADER,
    SUPPLIER,
    RELATED,
    NONPROFIT,
    AUTHORITY,
    ALLIANCE,
    COURT,
    HEARER,
    LOOSE,
    VAGUE,
    POLICE,
    PERSONAL,
    NAMING,
    EVERYDAY,
    PRESS
  }

  private final WordKinds<Kind> nouns = new WordKinds<>("body-nouns.tsv", 1, Kind.class);

  /** A country: <em>nation</em>. */
  boolean isState(String noun) {
    return nouns.is(noun, Kind.STATE);
  }

  /** What governs a country: <em>administration</em>. */
  boolean isGovernment(String noun) {
    return nouns.is(noun, Kind.GOVERNMENT);
  }

  /** What two countries are or have: <em>both nations</em>, <em>either capital</em>. */
  boolean isPaired(String noun) {
    return nouns.is(noun, Kind.PAIRED);
  }

  /** Rather a place than a body: <em>town</em>. */
  boolean isPlace(String noun) {
    return nouns.is(noun, Kind.PLACE);
  }

  /** A company: <em>insurer</em>. */
  boolean isBusiness(String noun) {
    return nouns.is(noun, Kind.BUSINESS);
  }

  /** What any company is called, whatever it does: <em>firm</em>, not <em>insurer</em>. */
  boolean isAnyBusiness(String noun) {
    return nouns.is(noun, Kind.GENERAL);
  }

  /** A company where it is said of a name, though a person may be one too: <em>vendor</em>. */
  boolean isTrader(String noun) {
    return nouns.is(noun, Kind.TRADER);
  }

  /** Hardly ever a person right before a name: <em>the contractor Zentrix</em>. */
  boolean isSupplier(String noun) {
    return nouns.is(noun, Kind.SUPPLIER);
  }

  /** What works for no profit: <em>charity</em>. */
  boolean isNonprofit(String noun) {
    return nouns.is(noun, Kind.NONPROFIT);
  }

  /** What no business is called: <em>charity</em>, <em>ministry</em>. */
  boolean isNoBusiness(String noun) {
    return isNonprofit(noun) || nouns.is(noun, Kind.AUTHORITY);
  }

  /** What one business is to another: <em>its rival</em>. */
  boolean isRelated(String noun) {
    return nouns.is(noun, Kind.RELATED);
  }

  /** What watches or rules others: <em>regulator</em>. */
  boolean isAuthority(String noun) {
    return nouns.is(noun, Kind.AUTHORITY);
  }

  /** What anything with members may be called, whatever its name says: <em>bloc</em>. */
  boolean isAlliance(String noun) {
    return nouns.is(noun, Kind.ALLIANCE);
  }

  boolean isCourt(String noun) {
    return nouns.is(noun, Kind.COURT);
  }

  /** What witnesses are heard by: <em>inquest</em>. */
  boolean isHearer(String noun) {
    return nouns.is(noun, Kind.HEARER);
  }

  /**
   * Whether a noun may take up a body whose name does not say what it is: <em>Lumo … the firm</em>,
   * <em>Open Rite … the charity</em>.
   */
  boolean mayTakeUp(String noun) {
    return isBusiness(noun) || nouns.is(noun, Kind.LOOSE);
  }

  /** Is called a force as well: <em>Ashford Constabulary</em>. */
  boolean isPolice(String noun) {
    return nouns.is(noun, Kind.POLICE);
  }

  /** Says in a name no more than that it is several people's: <em>Harbour Bank Group</em>. */
  boolean isVague(String noun) {
    return nouns.is(noun, Kind.VAGUE);
  }

  /** What people have of their own beside what they belong to: <em>her office</em>. */
  boolean isPersonal(String noun) {
    return nouns.is(noun, Kind.PERSONAL);
  }

  /** Tells behind a name what that is: <em>the Orbaline airline</em>, not <em>supplier</em>. */
  boolean isNaming(String noun) {
    return nouns.is(noun, Kind.NAMING);
  }

  /** What prints or sends the news: <em>daily</em>. */
  boolean isPress(String noun) {
    return nouns.is(noun, Kind.PRESS);
  }

  /** Ends the names of bodies, but hardly ever means one by itself: the White <em>House</em>. */
  boolean isEveryday(String noun) {
    return nouns.is(noun, Kind.EVERYDAY);
  }
}

package org.hearsay.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the head of a noun phrase tells of who speaks: bodies, documents, groups, given names. */
final class Nouns {
  private final Set<String> bodies = words("organizations.tsv");
  private final Set<String> offices = words("offices.tsv");
  private final Set<String> groups = words("groups.tsv");
  private final Map<String, Gender> honorifics = genders("honorifics.tsv");
  private final Set<String> companies = words("companies.tsv");
  private final Set<String> parties = words("parties.tsv");
  private final Map<String, String> centralBanks = new HashMap<>();
  private final Set<String> federalStates = words("federal-states.tsv");
  private final Set<String> structures = words("structures.tsv");
  private final Set<String> measures = words("measures.tsv");
  private final WordKinds<Document> documents = new WordKinds<>("documents.tsv", 1, Document.class);
  private final WordKinds<Spelt> undertakings = new WordKinds<>("undertakings.tsv", 1, Spelt.class);
  private final WordKinds<Holding> holdings = new WordKinds<>("holdings.tsv", 1, Holding.class);

  Nouns() {
    Table.rows("central-banks.tsv").forEach(row -> centralBanks.put(row[0], row[1]));
  }

  /** What documents are besides. */
  private enum Document {
    ANNOUNCEMENT
  }

  /** How the noun for an undertaking is written in its name. */
  private enum Spelt {
    CAPITAL,
    PLAIN
  }

  /** How a name stands before what is its bearer's. */
  private enum Holding {
    BARE,
    OWNED
  }

  private static Set<String> words(String table) {
    Set<String> words = new HashSet<>();
    Table.rows(table).forEach(row -> words.add(row[0]));
    return words;
  }

  private static Map<String, Gender> genders(String table) {
    Map<String, Gender> genders = new HashMap<>();
    Table.rows(table).forEach(row -> genders.put(row[0], Gender.of(row[1])));
    return genders;
  }

  /** Also one of its letters, <em>NGO</em>, but not the family name <em>Ngo</em>. */
  boolean isBody(String word) {
    return !word.equals("Ngo") && bodies.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isDocument(String word) {
    return documents.has(word.toLowerCase(Locale.ROOT));
  }

  /** Whether bodies alone give one out, so that one named lately made it: <em>communique</em>. */
  boolean isAnnouncement(String lemma) {
    return documents.is(lemma, Document.ANNOUNCEMENT);
  }

  /** Whether two words name the office that speaks for a body, such as <em>press service</em>. */
  boolean isOffice(String words) {
    return offices.contains(words.toLowerCase(Locale.ROOT));
  }

  boolean isGroup(String word) {
    return groups.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isHonorific(String word) {
    return honorifics.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The gender that a title such as <em>Mrs</em> tells. */
  Gender ofHonorific(String word) {
    return honorifics.getOrDefault(word.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }

  /** The gender that a title before a name tells; unknown where none stands there. */
  Gender ofHonorificBefore(Words words, Range name) {
    return words.opensSentence(name.from())
        ? Gender.UNKNOWN
        : ofHonorific(words.word(name.from() - 1));
  }

  /** Whether a name that ends so is that of a company. */
  boolean endsCompany(String word) {
    return companies.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a name that ends so is that of a body of any kind. */
  boolean endsBody(String word) {
    return isBody(word) || endsCompany(word);
  }

  /** Whether a name is that of the bank of a country: <em>Bank of England</em>. */
  boolean isCentralBank(String name) {
    return centralBanks.containsKey(name)
        || name.contains("Central Bank")
        || name.contains("Reserve Bank");
  }

  /** Whether the bank of a country is that of the one whose name this is. */
  boolean isCentralBankOf(String bank, String country) {
    return bank.endsWith(" " + country) || country.equals(centralBanks.get(bank));
  }

  /** Whether a name is that of one of several states that a country is made of. */
  boolean isFederalState(String name) {
    return federalStates.contains(name);
  }

  /** Whether words say which party or camp somebody belongs to. */
  boolean isParty(String words) {
    return parties.contains(words.toLowerCase(Locale.ROOT));
  }

  /** Whether a name that ends so is that of something built or a stretch of land. */
  boolean endsStructure(String word) {
    return structures.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether it is counted and does nothing: <em>dollars</em>. */
  boolean isMeasure(String word) {
    return measures.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the name of an undertaking ends so: <em>the Nabucco Pipeline</em>. */
  boolean endsUndertaking(String word) {
    return undertakings.is(word.toLowerCase(Locale.ROOT), Spelt.CAPITAL);
  }

  /** Whether a noun behind a name makes it that of an undertaking: <em>the Orlik bridge</em>. */
  boolean isUndertaking(String word) {
    return undertakings.is(word.toLowerCase(Locale.ROOT), Spelt.PLAIN);
  }

  /** Whether a name right before it is a company's: <em>Zentrix shares</em>. */
  boolean isHeld(String word) {
    return holdings.is(word.toLowerCase(Locale.ROOT), Holding.BARE);
  }

  /** Whether a name that it belongs to is a company's: <em>Zentrix's board</em>. */
  boolean isOwned(String word) {
    return holdings.is(word.toLowerCase(Locale.ROOT), Holding.OWNED);
  }
}

package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.EntityType;

/**
 * Brings together the names of each country, body, place and undertaking: <em>the African
 * Union</em> and <em>AU</em>, <em>Russia</em> and <em>Moscow</em>, <em>Kestrel Gas</em> and
 * <em>Kestrel</em>.
 */
final class BodyUnifier {
  private static final String PAPERS =
      "Chronicle|Courier|Gazette|Globe|Herald|Journal|Mail|Observer|Post|Star|Telegraph|Times|Tribune";

  private static final String HOUSES = "House|Senate|Congress|Parliament";

  private final Words words;
  private final Lexicon lexicon;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<String, Set<Cluster>> byKey = new HashMap<>();

  BodyUnifier(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** One cluster for each thing. */
  List<Cluster> unify(List<Name> names) {
    names.stream().sorted(Name.FULL_FIRST).forEach(this::place);
    return clusters;
  }

  private void place(Name name) {
    Cluster best = null;
    boolean called = false;
    for (Cluster cluster : candidates(name)) {
      boolean again = isProper(name) && cluster.isCalled(name.text());
      if (cluster.variants().stream().anyMatch(other -> isSame(other, name))
          && (best == null
              || (again && !called)
              || (again == called && cluster.isNearer(best, name.range().from())))) {
        best = cluster;
        called = again;
      }
    }
    if (best == null) {
      best = new Cluster(name.type());
      clusters.add(best);
    }
    best.add(name, Gender.UNKNOWN);
    for (String key : keys(name)) {
      byKey.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(best);
    }
  }

  /**
   * Whether a name stays that of one: not <em>the Council</em>, which is the last that was named.
   */
  private boolean isProper(Name name) {
    return !lexicon.nouns().isBody(name.lastWord());
  }

  /** What may be the same: of two names that are, a key of one is a key of the other. */
  private Set<Cluster> candidates(Name name) {
    Set<Cluster> found = new LinkedHashSet<>();
    keys(name).forEach(key -> found.addAll(byKey.getOrDefault(key, Set.of())));
    return found;
  }

  private static Set<String> keys(Name name) {
    Set<String> keys = new LinkedHashSet<>();
    if (name.known() != null) {
      keys.add("=" + name.known().name());
    }
    for (String part : parts(name)) {
      keys.add(Spelling.plain(part));
    }
    keys.add(Spelling.plain(name.text()));
    Acronyms.of(name.text()).forEach(letters -> keys.add("." + letters.toLowerCase(Locale.ROOT)));
    keys.add("." + name.text().replace(".", "").toLowerCase(Locale.ROOT));
    keys.add("@" + (name.range().from() - 1));
    keys.add("@" + name.range().to());
    return keys;
  }

  private boolean isSame(Name one, Name other) {
    if (one.known() != null && other.known() != null) {
      return one.known().name().equals(other.known().name());
    }
    if (one.isIndirect() || other.isIndirect()) {
      // The city in one place, its country's government in another.
      return false;
    }
    if (Spelling.same(one.text(), other.text())) {
      return true;
    }
    boolean alike = one.type() == other.type() && one.type() != EntityType.LOCATION;
    if (one.known() != null) {
      return alike && isKind(one, other);
    }
    return alike
        && (isAcronym(one, other)
            || isAcronym(other, one)
            || isShort(one, other)
            || isShort(other, one)
            || isLastWord(one, other)
            || isLastWord(other, one)
            || isKindOfName(one, other)
            || isKindOfName(other, one));
  }

  /** <em>The Fund</em> of the International Monetary Fund. */
  private boolean isKind(Name full, Name brief) {
    int before = brief.range().from() - 1;
    return before >= 0
        && words.lower(before).equals("the")
        && brief.text().equals(full.lastWord())
        && lexicon.nouns().isBody(brief.text());
  }

  /**
   * <em>The Act</em> of the Clear Rivers Act; <em>the Front</em> of the Free Sudara Front, <em>the
   * Post</em> of the Oslo Post.
   */
  private boolean isKindOfName(Name full, Name brief) {
    int before = brief.range().from() - 1;
    String[] all = parts(full);
    boolean several = all.length > 2 && !all[all.length - 2].matches("and|of|for|&");
    boolean paper = all.length == 2 && brief.text().matches(PAPERS);
    return before >= 0
        && words.lower(before).equals("the")
        && brief.range().size() == 1
        && brief.text().equals(full.lastWord())
        && (full.type() == EntityType.PROJECT
            ? lexicon.nouns().endsUndertaking(words.lower(brief.range().from()))
            : full.type() == EntityType.ORGANIZATION && (several || paper));
  }

  /**
   * <em>Serrata</em> of Banca Serrata SpA, but not <em>Gas</em> of Kestrel Gas, nor <em>the
   * Palace</em>.
   */
  private boolean isLastWord(Name full, Name brief) {
    String[] all = LegalForms.cut(full.text()).split(" ", -1);
    int before = brief.range().from() - 1;
    return (before < 0 || !words.lower(before).equals("the"))
        && brief.known() == null
        && full.type() == EntityType.ORGANIZATION
        && all.length == 2
        && !all[0].matches("\\d.*")
        && brief.range().size() == 1
        && brief.text().equals(all[1])
        && !lexicon.nouns().isBody(brief.text())
        && !lexicon.nouns().endsCompany(brief.text());
  }

  /** The initials of the full name, or what stands in brackets behind it. */
  private boolean isAcronym(Name full, Name brief) {
    String letters = brief.text().replace(".", "");
    if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return false;
    }
    int behind = full.range().to();
    boolean bracketed =
        behind + 1 < words.size()
            && words.word(behind).matches("\\(|-LRB-")
            && brief.range().from() == behind + 1;
    return bracketed || Acronyms.of(full.text()).contains(letters);
  }

  /**
   * The first words of the name, or its last where they say what it is: <em>the League</em>,
   * <em>the Advisory Council</em>, <em>the Department</em> (of Trade).
   */
  private boolean isShort(Name full, Name brief) {
    String[] all = parts(full);
    String[] some = parts(brief);
    boolean house =
        brief.text().matches(HOUSES)
            && (isOtherKind(full.lastWord()) || full.text().endsWith("White House"));
    if (some.length >= all.length || house) {
      return false;
    }
    boolean body = lexicon.nouns().isBody(some[some.length - 1]);
    boolean end = body;
    boolean more = all[some.length].matches("of|for");
    boolean start =
        brief.known() == null
            && !all[some.length].matches("and|&")
            && (!lexicon.nouns().isBody(some[0]) || more)
            && !(body && !more && isOtherKind(full.lastWord()));
    for (int i = 0; i < some.length; i++) {
      end = end && Spelling.same(all[all.length - some.length + i], some[i]);
      start = start && Spelling.same(all[i], some[i]);
    }
    return end || start;
  }

  /** Whether a body is another where its name has a word more: <em>Ashford Police | Union</em>. */
  private boolean isOtherKind(String last) {
    return lexicon.nouns().isBody(last)
        && !lexicon.bodyNouns().isVague(last.toLowerCase(Locale.ROOT));
  }

  private static String[] parts(Name name) {
    return name.text().split(" ", -1);
  }
}

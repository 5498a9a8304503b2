package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.EntityType;

/**
 * Other names that an article says somebody or something has: <em>Anna Stock, known as Nan</em>;
 * <em>Diego Prat, nicknamed El Zorro</em>; <em>Joe Kirui, or Baba Joe, as everyone calls him</em>;
 * <em>the Free Ports Agency, or Freeport</em>.
 */
record Bynames(Words words) {
  private static final int LONGEST = 4;
  private static final int FAR = 5;
  private static final String OPENS = "``|[\"“‘'`]";

  /** The places where such names stand, there or alone, typed as what they name. */
  List<Name> find(List<Name> named) {
    Map<String, EntityType> types = new HashMap<>();
    for (Name name : named) {
      Range byname = name.isIndirect() ? null : behind(name.range(), name.type());
      if (byname != null) {
        types.putIfAbsent(words.text(byname), name.type());
      }
    }
    List<Name> found = new ArrayList<>();
    for (int i = 0; i < words.size() && !types.isEmpty(); i++) {
      int longest = Math.min(LONGEST, words.sentenceEnd(i) - i);
      for (int size = 1; size <= longest && words.isCapital(i); size++) {
        Range range = new Range(i, i + size);
        EntityType type = types.get(words.text(range));
        if (type != null) {
          found.add(new Name(range, words.name(range), type, null));
        }
      }
    }
    return found;
  }

  /** Brings the names of each one together; of several full names the first remains the name. */
  static void unite(Words words, List<Cluster> clusters) {
    Bynames bynames = new Bynames(words);
    Map<Integer, Cluster> starts = new HashMap<>();
    clusters.forEach(
        cluster -> cluster.names().forEach(name -> starts.put(name.range().from(), cluster)));
    for (Cluster cluster : List.copyOf(clusters)) {
      for (Name name : List.copyOf(cluster.names())) {
        Range range = bynames.behind(name.range(), cluster.type());
        Cluster other = range == null ? null : starts.get(range.from());
        if (other != null
            && other != cluster
            && clusters.contains(cluster)
            && clusters.contains(other)
            && !name.isIndirect()
            && other.isCalledOnly(words.name(range))) {
          cluster.absorb(other);
          clusters.remove(other);
        }
      }
    }
  }

  /** What the article says right behind a name that it is called too; or null. */
  private Range behind(Range name, EntityType type) {
    int end = words.sentenceEnd(name.from());
    int at = name.to();
    boolean apart = at < end && words.tag(at).matches(",|-LRB-");
    at = apart ? at + 1 : at;
    if (apart && at < end && words.lower(at).equals("or")) {
      Range byname = byname(at + 1, end);
      boolean also = name.size() > 1 && byname != null && isAlso(byname, end, type);
      boolean told = byname != null && (also || isCalled(byname.to(), end));
      return told ? byname : null;
    }
    while (at < end && (words.tag(at).matches("RB.*|WP") || words.lower(at).matches("is|was"))) {
      at++;
    }
    if (at >= end) {
      return null;
    }
    String word = words.lower(at);
    if (word.equals("known")) {
      return byname(behindAs(at + 1, end), end);
    }
    if (word.matches("alias|a\\.k\\.a\\.|aka|nicknamed|née")) {
      return byname(at + 1, end);
    }
    if (word.equals("born")) {
      Range born = byname(at + 1, end);
      return born != null && born.size() > 1 ? born : null;
    }
    Range byname =
        apart && word.matches("called|dubbed") && words.tag(at).equals("VBN")
            ? byname(at + 1, end)
            : null;
    return byname != null && closes(byname.to(), end) ? byname : null;
  }

  /** Behind the <em>as</em> of <em>known to everybody as</em>; the end where none follows. */
  private int behindAs(int from, int end) {
    for (int i = from; i < Math.min(end, from + FAR); i++) {
      if (words.lower(i).equals("as")) {
        return i + 1;
      }
      if (words.tag(i).matches("[,.:]|VB.*|CC")) {
        return end;
      }
    }
    return end;
  }

  /** The capitalised words that begin at a token, or behind an article or mark there; or null. */
  private Range byname(int start, int end) {
    int from = start;
    while (from < end && (words.word(from).matches(OPENS) || words.lower(from).equals("the"))) {
      from++;
    }
    int to = from;
    while (to < end && to - from < LONGEST && words.isCapital(to)) {
      to++;
    }
    boolean whole =
        to == from || to == end || !(words.isCapital(to) || words.tag(to).equals("POS"));
    return to > from && whole ? new Range(from, to) : null;
  }

  private boolean closes(int token, int end) {
    return token >= end || words.word(token).matches("[,.;)\"”’]|''|-RRB-|by");
  }

  /** <em>The Free Ports Agency, or | Freeport,</em>: no other body, but the same in short. */
  private boolean isAlso(Range byname, int end, EntityType type) {
    return type == EntityType.ORGANIZATION && byname.size() == 1 && closes(byname.to(), end);
  }

  /** <em>As everyone calls him</em>. */
  private boolean isCalled(int comma, int end) {
    if (comma + 2 >= end
        || !words.word(comma).equals(",")
        || !words.lower(comma + 1).equals("as")) {
      return false;
    }
    for (int i = comma + 2; i < Math.min(end, comma + 2 + FAR); i++) {
      if (words.token(i).lemma().matches("call|know")) {
        return true;
      }
    }
    return false;
  }
}

package org.hearsay.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Token;

/** Which names an article puts <em>the</em> before: <em>the United States</em>. */
final class Articles {
  private static final String THE = "the";
  private static final Set<String> ATTRIBUTES = Set.of("DT", "PRP$", "POS", "CD");

  /** For each name how much oftener it has the article than not. */
  private final Map<String, Integer> the = new HashMap<>();

  Articles(Document document) {
    Map<Integer, Span> mentions = new HashMap<>();
    Map<Span, String> names = new HashMap<>();
    for (Entity entity : document.resolution().entities()) {
      for (Span mention : entity.mentions()) {
        String text = plain(mention.in(document.text()));
        if (entity.type() != EntityType.PERSON && text.equals(plain(entity.name()))) {
          mentions.put(mention.start(), mention);
          names.put(mention, entity.name());
        }
      }
    }
    for (Sentence sentence : document.analysis().sentences()) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Span mention = mentions.get(sentence.tokens().get(i).span().start());
        if (mention != null) {
          the.merge(names.get(mention), sign(sentence.tokens(), i, mention), Integer::sum);
        }
      }
    }
    List<Speaker> speakers = document.resolution().speakers();
    for (int i = 0; i < speakers.size(); i++) {
      sources(document, document.attributions().get(i), speakers.get(i));
    }
  }

  /** A name with its article in small letters, if it has one. */
  String with(String name) {
    return name != null && the.getOrDefault(name, 0) > 0 && !name.startsWith("The ")
        ? THE + " " + name
        : name;
  }

  /** <em>The women's tour said</em>, which no other words may name. */
  private void sources(Document document, Attribution attribution, Speaker speaker) {
    if (speaker.name() == null || speaker.type() == Speaker.Type.PERSON) {
      return;
    }
    for (Span source : attribution.source().spans()) {
      String text = source.in(document.text());
      String name = text.replaceFirst("^(?:[Aa]n?|[Tt]he) ", "");
      if (name.length() < text.length() && name.equals(plain(speaker.name()))) {
        the.merge(speaker.name(), 1, Integer::sum);
      }
    }
  }

  /**
   * 1 with the article, -1 without; 0 where that tells nothing, as in <em>the Apple suit</em> and
   * <em>its Apple</em>.
   */
  private static int sign(List<Token> tokens, int first, Span mention) {
    int next = first;
    while (next < tokens.size() && tokens.get(next).span().start() < mention.end()) {
      next++;
    }
    String after = next < tokens.size() ? tokens.get(next).tag() : "";
    if (after.startsWith("NN") || after.startsWith("JJ")) {
      return 0;
    }
    String before = first == 0 ? "" : tokens.get(first - 1).tag();
    boolean own = tokens.get(first).text().equalsIgnoreCase(THE);
    if (own || (first > 0 && tokens.get(first - 1).text().equalsIgnoreCase(THE))) {
      return 1;
    }
    boolean told =
        ATTRIBUTES.contains(before) || before.startsWith("JJ") || before.startsWith("NN");
    return told ? 0 : -1;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith(THE + " ")
        ? name.substring(THE.length() + 1)
        : name;
  }
}

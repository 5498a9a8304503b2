package org.hearsay.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/** The words of one content put down as a sentence that can stand alone. */
final class ClaimText {
  private static final Set<String> MARKS = Set.of("\"", "“", "”", "„", "«", "»", "``", "''");
  private static final Map<String, String> FULL_VERBS =
      Map.of(
          "'m", " am", "’m", " am", "'re", " are", "’re", " are", "'ve", " have", "’ve", " have",
          "'ll", " will", "’ll", " will");

  private final Content content;
  private final Names names;
  private final List<Word> words;
  private final List<Token> tokens;
  private final StringBuilder text = new StringBuilder();

  private ClaimText(Content content, Names names) {
    this.content = content;
    this.names = names;
    this.words = content.words();
    this.tokens = words.stream().map(Word::token).toList();
  }

  static String of(Content content, Names names, Openers openers) {
    ClaimText made = new ClaimText(content, names);
    return made.tokens.isEmpty() ? made.raw() : made.sentence(openers);
  }

  /** Of a content without a whole token, its characters. */
  private String raw() {
    StringBuilder raw = new StringBuilder();
    for (Span span : content.attribution().content()) {
      raw.append(raw.isEmpty() ? "" : " ").append(span.in(content.document().text()).strip());
    }
    return raw.toString();
  }

  private String sentence(Openers openers) {
    int from = openers.leading(tokens);
    from += from + 1 < tokens.size() && leadsNothing(from) ? 1 : 0;
    int to = tokens.size();
    while (to - 1 > from && isLooseEnd(to - 1)) {
      to--;
    }
    Relative relative = from == 0 ? Relative.of(content).orElse(null) : null;
    SmallClause small = SmallClause.of(content, relative, names, from, to).orElse(null);
    boolean quotes = hasPairs(from, to);
    Reported reported = new Reported();
    boolean direct = content.attribution().kind() == Attribution.Kind.DIRECT;
    boolean replaced = false;
    boolean subject = false;
    Token before = null;
    if (from == 0 && relative == null) {
      Relative.parted(content).ifPresent(place -> text.append(names.of(place)).append(' '));
    }
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if ((!quotes && MARKS.contains(token.text())) || (!direct && reported.isIdle(words, i))) {
        continue;
      }
      if (before != null) {
        String gap = content.document().text().substring(before.span().end(), token.span().start());
        Seam.join(text, before, gap);
      }
      before = token;
      if (small != null && i == small.at()) {
        text.append(small.verb()).append(small.replaces() ? "" : " ");
        if (small.replaces()) {
          continue;
        }
      }
      String name = names.of(words, i, content);
      if (relative != null && i == relative.at()) {
        text.append(names.of(relative, content, token.text()));
        subject = false;
      } else if (name != null) {
        text.append('[').append(begun(name)).append(']').append(isPossessive(i) ? "'s" : "");
        subject = !asks(i - 1) && isAlone(i, name);
      } else if ((subject && token.tag().equals("VBP")) || asks(i)) {
        text.append(ThirdPerson.of(token.text()));
        subject = false;
      } else {
        text.append(replaced ? FULL_VERBS.getOrDefault(token.text(), token.text()) : token.text());
        subject &= token.tag().startsWith("RB");
      }
      replaced = name != null;
    }
    if (text.isEmpty()) {
      return raw();
    }
    text.append(to == tokens.size() ? closing() : "");
    boolean sentence =
        (small != null || isSentence(tokens.get(to - 1).text()))
            && (relative == null || (!relative.isLinking() && relative.antecedent() != null));
    Seam.close(text, sentence ? "." : "");
    return sentence ? FullSentence.of(text, isAsked()) : text.toString();
  }

  /** The mark of a quotation inside, where the one around it ends in the same token. */
  private String closing() {
    List<Span> spans = content.attribution().content();
    int end = spans.get(spans.size() - 1).end();
    int last = tokens.get(tokens.size() - 1).span().end();
    String rest = last < end ? content.document().text().substring(last, end) : "";
    return rest.matches("[’']") ? rest : "";
  }

  /** A mark, or <em>who</em> in <em>blamed the men who, he said, had left</em>. */
  private boolean isLooseEnd(int at) {
    return Seam.LOOSE_ENDS.contains(tokens.get(at).text())
        || (content.form() == Form.PHRASE
            && content.attribution().kind() == Attribution.Kind.INDIRECT
            && Set.of("who", "which").contains(tokens.get(at).text())
            && tokens.get(at - 1).isNoun());
  }

  /** A name as it stands at the beginning of a sentence inside the text. */
  private String begun(String name) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    boolean begins = end > 0 && FullSentence.STOPS.contains(text.substring(end - 1, end));
    return begins && name.startsWith("the ") ? "The" + name.substring(3) : name;
  }

  /**
   * Whether a pronoun whose verb has another form behind a name is no part of <em>Luc and I</em>.
   */
  private boolean isAlone(int at, String name) {
    return tokens.get(at).text().equals("I")
        ? !isJoined(at)
        : words.get(at).lower().equals("we") && ThirdPerson.fits(name);
  }

  /** <em>Do</em> I think, <em>have</em> we heard: a verb before the pronoun that is its subject. */
  private boolean asks(int at) {
    boolean helps =
        at >= 0
            && at + 1 < tokens.size()
            && tokens.get(at).tag().equals("VBP")
            && Set.of("do", "have", "be").contains(tokens.get(at).lemma());
    String name = helps ? names.of(words, at + 1, content) : null;
    return name != null
        && isAlone(at + 1, name)
        && (at + 2 == tokens.size() || !tokens.get(at + 2).tag().matches("VB[DZ]|MD"));
  }

  /** <em>My wife and I</em>. */
  private boolean isJoined(int at) {
    Word word = words.get(at);
    boolean linked = at > 0 && tokens.get(at - 1).tag().equals("CC");
    boolean opens =
        linked && at == 2 && (tokens.get(0).isNoun() || tokens.get(0).tag().startsWith("PRP"));
    return word.hasTree() ? opens || (linked && word.relation().equals("conj")) : linked;
  }

  /** Whether <em>because</em> stands before the main clause itself. */
  private boolean leadsNothing(int at) {
    MainClause main = content.main();
    if (!tokens.get(at).text().equalsIgnoreCase("because")
        || content.sentences().get(0).number() != main.said().number()
        || tokens.get(at + 1).text().equalsIgnoreCase("of")) {
      return false;
    }
    int number = main.said().said().get(at);
    return main.hasTree()
        ? main.tree().head(number).orElse(number) == main.heads().get(0)
        : tokens.stream().noneMatch(token -> token.text().equals(","));
  }

  private boolean hasPairs(int from, int to) {
    int open = 0;
    int straight = 0;
    for (Token token : tokens.subList(from, to)) {
      switch (token.text()) {
        case "“", "«", "``" -> open++;
        case "”", "»" -> open--;
        case "''" -> {
          // Some papers put it before the words as well.
          if (open > 0) {
            open--;
          } else {
            straight++;
          }
        }
        case "\"" -> straight++;
        case "„" -> open += 2;
        default -> {}
      }
    }
    return open == 0 && straight % 2 == 0;
  }

  /**
   * Not <em>her</em> before quoted words with an article or before an adverb, as in <em>saw her
   * again</em>, whatever the tagger takes it for.
   */
  private boolean isPossessive(int at) {
    String word = words.get(at).lower();
    boolean owner = tokens.get(at).tag().equals("PRP$");
    if (owner && word.equals("her")) {
      boolean last = at + 1 == tokens.size();
      return !last
          && !isSubject(at)
          && !isAdverb(at + 1)
          && !opensOther(at + 1)
          && (at + 2 == tokens.size() || !isQuoted(at + 1) || !isArticle(at + 2));
    }
    return owner || Set.of("mine", "ours", "hers", "theirs").contains(word);
  }

  /** <em>Made | her pay</em>; not for the last token. */
  private boolean isSubject(int at) {
    Word word = words.get(at);
    return word.relation().equals("nsubj") && tokens.get(at + 1).tag().equals("VB");
  }

  /** <em>Saw her | I</em>, <em>named her | Lee's deputy</em>: another phrase, or its owner. */
  private boolean opensOther(int at) {
    int end = at;
    while (end < tokens.size() && tokens.get(end).tag().startsWith("NNP")) {
      end++;
    }
    return tokens.get(at).tag().matches("PRP|DT")
        || (end > at && end < tokens.size() && tokens.get(end).tag().equals("POS"));
  }

  private boolean isAdverb(int at) {
    return tokens.get(at).tag().matches("RB|IN|TO|CC|[.,:]")
        && (at + 1 == tokens.size() || !tokens.get(at + 1).tag().matches("RB|JJ.*|VB[GN]|NN.*"));
  }

  private boolean isQuoted(int at) {
    return tokens.get(at).tag().equals("``") || tokens.get(at).tag().equals("''");
  }

  private boolean isArticle(int at) {
    return tokens.get(at).tag().equals("DT");
  }

  private boolean isSentence(String last) {
    boolean told = content.form() == Form.IMPERATIVE || content.form() == Form.CLAUSE;
    return told || content.sentences().size() > 1 || FullSentence.STOPS.contains(last);
  }

  /** Whether the verb stands before its subject, as in a question without its mark. */
  private boolean isAsked() {
    MainClause main = content.main();
    return main.token(main.first()).tag().equals("MD")
        && main.said().said().stream()
            .skip(1)
            .map(number -> main.token(number).tag())
            .filter(tag -> !tag.equals("RB"))
            .findFirst()
            .filter(tag -> tag.matches("PRP\\$?|DT|NN.*|EX|CD"))
            .isPresent();
  }
}

package org.hearsay.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.model.Attribution.Diagnostic;
import org.hearsay.model.Bisection;
import org.hearsay.model.Document;
import org.hearsay.model.EntityType;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * Gives speech without reporting words to whoever is named beside it: before a colon that follows
 * the name, <em>Mayor Ann Lee: “We are sorry.”</em>, or behind a dash that nothing but the name
 * follows, <em>“We are sorry.” — Ann Lee, mayor</em>.
 */
final class Signatures {
  private static final int MOST_WORDS = 15;

  /** How many quotation marks may open speech. */
  private static final int MOST_MARKS = 3;

  /** How many tokens from speech the name may end, marks and all. */
  private static final int FARTHEST = 25;

  private static final Set<EntityType> SPEAKERS =
      Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.COUNTRY);

  private final List<List<Token>> paragraphs;

  /** The last words of all names of those who speak. */
  private final Set<String> names;

  Signatures(Document document) {
    this.paragraphs = document.analysis().paragraphs();
    this.names =
        document.analysis().mentions().stream()
            .filter(mention -> SPEAKERS.contains(mention.type()))
            .map(mention -> mention.span().in(document.text()))
            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
            .collect(Collectors.toSet());
  }

  /** The drafts in a new list, in their order. */
  List<Draft> read(List<Draft> drafts) {
    return drafts.stream().map(this::signed).toList();
  }

  private Draft signed(Draft draft) {
    if (!draft.cue().spans().isEmpty() || !draft.source().spans().isEmpty()) {
      return draft;
    }
    Span content = Span.covering(draft.content());
    int number =
        Bisection.first(
            paragraphs.size(), i -> paragraphs.get(i).get(0).span().start() > content.start());
    Source label = number == 0 ? Source.NONE : label(paragraphs.get(number - 1), content.start());
    Source source = label.spans().isEmpty() ? signature(number - 1, content.end()) : label;
    return source.spans().isEmpty() ? draft : withoutFloating(draft).borneBy(source);
  }

  private static Draft withoutFloating(Draft draft) {
    Set<Diagnostic> diagnostics = new HashSet<>(draft.diagnostics());
    diagnostics.remove(Diagnostic.FLOATING);
    return draft.noted(diagnostics);
  }

  /** What stands before a colon at the start of a paragraph, up to some speech. */
  private Source label(List<Token> paragraph, int speech) {
    int colon = first(paragraph, speech) - 1;
    for (int i = 0; i < MOST_MARKS && colon >= 0 && isQuoteMark(paragraph.get(colon)); i++) {
      colon--;
    }
    if (colon < 1 || colon > FARTHEST || !paragraph.get(colon).text().equals(":")) {
      return Source.NONE;
    }
    int end =
        IntStream.range(1, colon)
            .filter(i -> paragraph.get(i).text().matches("on|about|to"))
            .filter(i -> paragraph.get(i - 1).isProperNoun())
            .findFirst()
            .orElse(colon);
    return source(paragraph.subList(0, end));
  }

  /** The number of the first token that begins at some place or behind it. */
  private static int first(List<Token> paragraph, int place) {
    return Bisection.first(paragraph.size(), i -> paragraph.get(i).span().start() >= place);
  }

  /** What stands behind a dash that follows some speech, or opens the paragraph behind it. */
  private Source signature(int number, int speech) {
    List<Token> behind = number < 0 ? List.of() : behind(paragraphs.get(number), speech);
    if (behind.stream().allMatch(Signatures::isMark) && number + 1 < paragraphs.size()) {
      behind = behind(paragraphs.get(number + 1), speech);
    }
    int dash = 0;
    while (dash < behind.size() && isMark(behind.get(dash)) && !isDash(behind.get(dash))) {
      dash++;
    }
    if (dash >= behind.size() || !isDash(behind.get(dash))) {
      return Source.NONE;
    }
    int end = behind.size();
    while (end > dash + 1 && isMark(behind.get(end - 1))) {
      end--;
    }
    return source(behind.subList(dash + 1, end));
  }

  /** The rest of a paragraph behind some speech; the most that is looked at of a long one. */
  private static List<Token> behind(List<Token> paragraph, int speech) {
    int from = first(paragraph, speech);
    return paragraph.subList(from, Math.min(paragraph.size(), from + FARTHEST));
  }

  private static boolean isMark(Token token) {
    return token.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean isQuoteMark(Token token) {
    return !token.tag().equals("POS") && token.text().matches("[\"“”„«»‘’']|``|''");
  }

  /** A dash, and no hyphen, which opens the items of a list. */
  private static boolean isDash(Token token) {
    return token.text().matches("--|[\u2012-\u2015]");
  }

  /** These words if they name somebody and say nothing of him; else none. */
  private Source source(List<Token> words) {
    boolean named =
        !words.isEmpty()
            && words.size() <= MOST_WORDS
            && !words.get(0).tag().matches("IN|TO|CC|RB|W.*|VB.*")
            && words.stream().anyMatch(word -> names.contains(word.text()))
            && words.stream().noneMatch(Signatures::isQuoteMark)
            && IntStream.range(0, words.size()).noneMatch(i -> isPredicate(words, i));
    if (!named) {
      return Source.NONE;
    }
    Span span = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
    return Reporting.source(List.of(span), words);
  }

  /** A verb, but not <em>retired</em> welder. */
  private static boolean isPredicate(List<Token> words, int token) {
    String tag = words.get(token).tag();
    boolean beforeNoun = token + 1 < words.size() && words.get(token + 1).isNoun();
    return tag.matches("VB[ZP]|MD") || (tag.equals("VBD") && !beforeNoun);
  }
}

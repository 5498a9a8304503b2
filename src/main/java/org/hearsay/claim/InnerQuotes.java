package org.hearsay.claim;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hearsay.model.Attribution;
import org.hearsay.model.Token;

/** Words that a quotation quotes in its turn: <em>He said, 'Mum, I have to go,' and left.</em> */
final class InnerQuotes {
  private InnerQuotes() {}

  /** Where they begin and end; what has no mark behind it goes on to the end of the content. */
  static NavigableMap<Integer, Integer> of(Content content) {
    NavigableMap<Integer, Integer> found = new TreeMap<>();
    if (content.attribution().kind() != Attribution.Kind.DIRECT) {
      return found;
    }
    int open = -1;
    boolean opened = false;
    int end = 0;
    List<Token> tokens = content.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean opening = token.tag().equals("``");
      end = token.span().end();
      if (open < 0 && (opening || token.tag().equals("''"))) {
        open = token.span().start();
        opened = opening;
      } else if (open >= 0
          && (token.tag().equals("''") || (opening && !opened) || isApostrophe(tokens, i))) {
        found.put(open, end);
        open = -1;
      }
    }
    if (open >= 0 && opened) {
      found.put(open, end);
    }
    return found;
  }

  /** A single closing mark that the tagger takes for that of an owner: <em>'two weeks'.</em> */
  private static boolean isApostrophe(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.tag().equals("POS")
        && token.span().length() == 1
        && (at + 1 == tokens.size()
            || !Character.isLetterOrDigit(tokens.get(at + 1).text().codePointAt(0)));
  }
}

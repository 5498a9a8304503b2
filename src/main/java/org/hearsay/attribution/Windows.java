package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Document;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.pieces.PieceWindow;
import org.hearsay.pieces.WordPieces;

/**
 * Cuts articles into windows: as many whole paragraphs as fit, a longer paragraph at the ends of
 * its sentences, a longer sentence where it must be.
 *
 * @param pieces cuts words
 * @param most pieces of a window, without those that open and close it
 */
public record Windows(WordPieces pieces, int most) {
  /** How many kinds of pieces there are: outside quotation marks, and inside. */
  public static final int KINDS = 2;

  private static final QuotationScanner SCANNER = new QuotationScanner();

  /** The quotations of an analysed article. */
  static List<Quotation> quotations(Document document) {
    return SCANNER.scan(document.text(), Passage.spans(document.analysis()));
  }

  /** The windows of an analysed article, in text order; together they hold every token once. */
  public List<Window> of(Document document) {
    return of(document, quotations(document));
  }

  /**
   * As {@link #of(Document)}.
   *
   * @param quotations of the article
   */
  List<Window> of(Document document, List<Quotation> quotations) {
    List<Span> quoted =
        quotations.stream().filter(q -> q.depth() == 0).map(Quotation::whole).toList();
    Builder builder = new Builder(quoted);
    List<Sentence> sentences = document.analysis().sentences();
    for (int from = 0; from < sentences.size(); ) {
      int to = from;
      int paragraph = sentences.get(from).paragraph();
      while (to < sentences.size() && sentences.get(to).paragraph() == paragraph) {
        to++;
      }
      builder.paragraph(sentences.subList(from, to));
      from = to;
    }
    builder.close();
    return builder.windows;
  }

  /** The window that is being filled. */
  private final class Builder {
    private final List<Window> windows = new ArrayList<>();
    private final List<Span> quoted;
    private int quotation;
    private List<Token> tokens = new ArrayList<>();
    private List<Integer> paragraphs = new ArrayList<>();
    private List<int[]> cut = new ArrayList<>();
    private int length;

    Builder(List<Span> quoted) {
      this.quoted = quoted;
    }

    void paragraph(List<Sentence> sentences) {
      List<List<int[]>> all = sentences.stream().map(this::cut).toList();
      int whole = all.stream().mapToInt(Builder::length).sum();
      if (length + whole > most) {
        close();
      }
      for (int i = 0; i < all.size(); i++) {
        if (length + length(all.get(i)) > most) {
          close();
        }
        for (int j = 0; j < all.get(i).size(); j++) {
          add(sentences.get(i), j, all.get(i).get(j));
        }
      }
    }

    private List<int[]> cut(Sentence sentence) {
      return sentence.tokens().stream().map(token -> pieces.of(token.text())).toList();
    }

    private static int length(List<int[]> words) {
      return words.stream().mapToInt(word -> word.length).sum();
    }

    private void add(Sentence sentence, int token, int[] word) {
      if (length + word.length > most) {
        close();
      }
      tokens.add(sentence.tokens().get(token));
      paragraphs.add(sentence.paragraph());
      cut.add(word);
      length += word.length;
    }

    void close() {
      if (tokens.isEmpty()) {
        return;
      }
      int[] ids = new int[length + 2];
      int[] kinds = new int[length + 2];
      int[] words = new int[cut.size()];
      ids[0] = pieces.opening();
      int at = 1;
      for (int i = 0; i < cut.size(); i++) {
        words[i] = at;
        int kind = isQuoted(tokens.get(i).span().start()) ? 1 : 0;
        for (int id : cut.get(i)) {
          kinds[at] = kind;
          ids[at++] = id;
        }
      }
      ids[at] = pieces.closing();
      windows.add(new Window(tokens, paragraphs, new PieceWindow(ids, kinds, words)));
      tokens = new ArrayList<>();
      paragraphs = new ArrayList<>();
      cut = new ArrayList<>();
      length = 0;
    }

    private boolean isQuoted(int index) {
      while (quotation < quoted.size() && quoted.get(quotation).end() <= index) {
        quotation++;
      }
      return quotation < quoted.size() && quoted.get(quotation).start() <= index;
    }
  }
}

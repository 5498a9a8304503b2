package org.hearsay.engine.opennlp;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Token;

/**
 * Finds noun groups and verb groups from left to right, and links what lies inside them. The idea
 * of chunks is Abney's (1991).
 */
final class Groups {
  private final List<Token> tokens;
  private final Links links;
  private final List<NounGroup> nouns = new ArrayList<>();
  private final List<VerbGroup> verbs = new ArrayList<>();

  Groups(List<Token> tokens, Links links) {
    this.tokens = tokens;
    this.links = links;
    for (int i = 0; i < tokens.size(); ) {
      int end = nounGroup(i);
      if (end == i) {
        end = verbGroup(i);
      }
      i = Math.max(end, i + 1);
    }
  }

  List<NounGroup> nouns() {
    return nouns;
  }

  List<VerbGroup> verbs() {
    return verbs;
  }

  private String tag(int index) {
    return tokens.get(index).tag();
  }

  private int nounGroup(int from) {
    int at = from;
    int head = -1;
    int possessor = -1;
    while (at < tokens.size() && isPart(at, head)) {
      if (tag(at).equals("POS") && head >= 0) {
        link(from, at, head, possessor);
        links.link(at, head, "case");
        possessor = head;
        from = at + 1;
        head = -1;
      } else if (tag(at).matches("NN.*|PRP|WP|EX|CD|DT|NN")) {
        head = tag(at).matches("DT|CD") && head >= 0 ? head : at;
      }
      at++;
      if (head >= 0 && tag(head).matches("PRP|WP|EX")) {
        break;
      }
    }
    if (head < 0) {
      return possessor < 0 ? from : at;
    }
    link(from, head + 1, head, possessor);
    nouns.add(new NounGroup(possessor < 0 ? from : Math.min(from, possessor), head + 1, head));
    return head + 1;
  }

  private boolean isPart(int at, int head) {
    String tag = tag(at);
    if (tag.matches("PRP|WP|EX")) {
      return head < 0;
    }
    if (tag.matches("DT|PRP\\$|WP\\$|WDT")) {
      return head < 0 && !tag.equals("WDT");
    }
    boolean next = at + 1 < tokens.size() && tag(at + 1).matches("NN.*|JJ.*|CD|VB[NG]|HYPH");
    if (tag.matches("VB[NG]|RB")) {
      boolean opened = at > 0 && tag(at - 1).matches("DT|PRP\\$|POS|JJ.*|CD");
      return opened && next && head < 0;
    }
    boolean hyphen =
        tokens.get(at).text().matches("[-–]")
            && head >= 0
            && next
            && tokens.get(at).span().start() == tokens.get(at - 1).span().end();
    return tag.matches("NN.*|JJ.*|CD|POS|\\$") || hyphen;
  }

  private void link(int from, int to, int head, int possessor) {
    for (int i = from; i < to; i++) {
      String tag = tag(i);
      String relation =
          tag.matches("DT|WDT")
              ? "det"
              : tag.matches("PRP\\$|WP\\$")
                  ? "nmod:poss"
                  : tag.equals("CD")
                      ? "nummod"
                      : tag.matches("JJ.*|VB.*")
                          ? "amod"
                          : tag.equals("RB") ? "advmod" : "compound";
      links.link(i, head, relation);
    }
    if (possessor >= 0) {
      links.link(possessor, head, "nmod:poss");
    }
  }

  private int verbGroup(int from) {
    int at = from;
    int head = -1;
    boolean infinitive = tag(at).equals("TO");
    if (infinitive) {
      at++;
    }
    while (at < tokens.size()
        && (tag(at).matches("VB.*|MD") || (tag(at).equals("RB") && (head >= 0 || infinitive)))) {
      boolean verb = tag(at).matches("VB.*|MD");
      if (verb && head >= 0 && !isAuxiliary(head)) {
        break;
      }
      head = verb ? at : head;
      at++;
    }
    if (head < 0) {
      return from;
    }
    while (at - 1 > head) {
      at--;
    }
    for (int i = from; i < at; i++) {
      if (i != head) {
        String relation =
            tag(i).equals("TO")
                ? "mark"
                : tag(i).equals("RB")
                    ? "advmod"
                    : tokens.get(i).lemma().equals("be") && tag(head).equals("VBN")
                        ? "aux:pass"
                        : "aux";
        links.link(i, head, relation);
      }
    }
    boolean finite = !infinitive && !tag(from).matches("VB[NG]");
    verbs.add(new VerbGroup(from, at, head, infinitive, finite));
    return at;
  }

  private boolean isAuxiliary(int verb) {
    return tag(verb).equals("MD") || tokens.get(verb).lemma().matches("be|have|do|get");
  }
}

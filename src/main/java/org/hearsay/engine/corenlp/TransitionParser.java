package org.hearsay.engine.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.model.DependencyTree;

/** Parses greedily: in each state the best transition that can be taken. */
final class TransitionParser {
  private static final String ROOT = "root";
  private static final int TAGS = 18;
  private static final int RELATIONS = 36;

  private final TransitionModel model;
  private final List<String> names;
  private final int rootRelation;

  TransitionParser(TransitionModel model) {
    this.model = model;
    this.names = model.relations();
    this.rootRelation = names.indexOf(ROOT);
  }

  /** The tree of a tagged sentence. */
  DependencyTree parse(List<CoreLabel> labels) {
    Sentence sentence = new Sentence(labels);
    ParserState state = new ParserState(labels.size());
    while (!state.isDone()) {
      step(state, model.scores(sentence.features(state)));
    }
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (int i = 1; i <= labels.size(); i++) {
      int head = state.head(i);
      heads.add(head <= 0 ? i - 1 : head - 1);
      relations.add(head <= 0 ? ROOT : inner(names.get(state.relation(i))));
    }
    markPassives(heads, relations);
    return new DependencyTree(heads, relations);
  }

  private static String inner(String relation) {
    return relation.equals(ROOT) ? "dep" : relation;
  }

  /** The subject of a verb with a passive auxiliary is one of the passive. */
  private static void markPassives(List<Integer> heads, List<String> relations) {
    BitSet passives = new BitSet();
    for (int i = 0; i < heads.size(); i++) {
      if (relations.get(i).equals("aux:pass")) {
        passives.set(heads.get(i));
      }
    }
    for (int i = 0; i < heads.size(); i++) {
      if (passives.get(heads.get(i)) && relations.get(i).matches("[nc]subj")) {
        relations.set(i, relations.get(i) + ":pass");
      }
    }
  }

  private void step(ParserState state, float[] scores) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if ((best < 0 || scores[i] > scores[best]) && canTake(state, i)) {
        best = i;
      }
    }
    if (best < names.size()) {
      state.leftArc(best);
    } else if (best < 2 * names.size()) {
      state.rightArc(best - names.size());
    } else {
      state.shift();
    }
  }

  private boolean canTake(ParserState state, int transition) {
    if (transition == 2 * names.size()) {
      return state.canShift();
    }
    boolean toLeft = transition < names.size();
    int relation = toLeft ? transition : transition - names.size();
    int head = toLeft ? state.stack(0) : state.stack(1);
    if (head < 0 || (head == 0 && relation != rootRelation)) {
      return false;
    }
    return state.stackSize() > 2 || (!toLeft && state.stackSize() == 2 && !state.canShift());
  }

  /** The words and tags of a sentence as numbers of embeddings. */
  private final class Sentence {
    private final int[] words;
    private final int[] tags;
    private final int noWord = model.word(TransitionModel.NULL);
    private final int noTag = model.tag(TransitionModel.NULL);
    private final int noRelation = model.relation(TransitionModel.NULL);

    Sentence(List<CoreLabel> labels) {
      words = new int[labels.size() + 1];
      tags = new int[labels.size() + 1];
      words[0] = model.word(TransitionModel.ROOT);
      tags[0] = model.tag(TransitionModel.ROOT);
      for (int i = 0; i < labels.size(); i++) {
        words[i + 1] = model.word(labels.get(i).word());
        tags[i + 1] = model.tag(labels.get(i).tag());
      }
    }

    /**
     * The features of a state: words and tags of three words on the stack and three to come, and of
     * the children and grandchildren of two on the stack, these with their relations.
     */
    int[] features(ParserState state) {
      int[] features = new int[model.features()];
      for (int i = 0; i < 3; i++) {
        put(features, i, state.stack(2 - i));
        put(features, 3 + i, state.buffer(i));
      }
      for (int i = 0; i < 2; i++) {
        int word = state.stack(i);
        int[] near = {
          state.left(word, 0),
          state.right(word, 0),
          state.left(word, 1),
          state.right(word, 1),
          state.left(state.left(word, 0), 0),
          state.right(state.right(word, 0), 0)
        };
        for (int j = 0; j < near.length; j++) {
          put(features, 6 + 6 * i + j, near[j]);
          int relation = state.relation(near[j]);
          features[RELATIONS + 6 * i + j] =
              relation < 0 ? noRelation : model.relation(names.get(relation));
        }
      }
      return features;
    }

    private void put(int[] features, int place, int word) {
      features[place] = word < 0 ? noWord : words[word];
      features[TAGS + place] = word < 0 ? noTag : tags[word];
    }
  }
}

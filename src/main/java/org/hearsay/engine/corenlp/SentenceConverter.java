package org.hearsay.engine.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.hearsay.model.DependencyTree;
import org.hearsay.model.EntityType;
import org.hearsay.model.Mention;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/** Turns CoreNLP's labels into ours. Not thread-safe: one for each article. */
final class SentenceConverter {
  private final CoreNlpModels models;
  private final Predicate<List<Token>> worthParsing;
  private final Morphology morphology = new Morphology();

  SentenceConverter(CoreNlpModels models, Predicate<List<Token>> worthParsing) {
    this.models = models;
    this.worthParsing = worthParsing;
  }

  Sentence sentence(List<CoreLabel> labels, int paragraph, int offset) {
    List<Token> tokens = labels.stream().map(label -> token(label, offset)).toList();
    Span span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
    DependencyTree tree =
        worthParsing.test(tokens)
            ? DependencyTree.later(tokens.size(), () -> models.parser().parse(labels))
            : null;
    return new Sentence(span, paragraph, tokens, tree);
  }

  /** Names tagged in a sentence: runs of tokens with one label. */
  List<Mention> mentions(List<CoreLabel> labels, int offset) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < labels.size(); ) {
      String label = labels.get(i).get(AnswerAnnotation.class);
      int end = i + 1;
      while (end < labels.size() && label.equals(labels.get(end).get(AnswerAnnotation.class))) {
        end++;
      }
      EntityType type = NameTypes.of(label);
      if (type != null) {
        int from = offset + labels.get(i).beginPosition();
        found.add(new Mention(new Span(from, offset + labels.get(end - 1).endPosition()), type));
      }
      i = end;
    }
    return found;
  }

  private Token token(CoreLabel label, int offset) {
    Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
    String lemma = morphology.lemma(label.word(), label.tag());
    boolean name = label.tag().startsWith("NNP");
    return new Token(
        span, label.originalText(), label.tag(), name ? lemma : lemma.toLowerCase(Locale.ROOT));
  }
}

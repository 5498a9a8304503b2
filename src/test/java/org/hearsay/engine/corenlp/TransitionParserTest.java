package org.hearsay.engine.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.analysis.Paragraphs;
import org.hearsay.model.DependencyTree;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

/** Our reading of the parser's model finds the trees that the library finds. */
class TransitionParserTest {
  /** Single precision may decide a tie otherwise. */
  private static final double MOST_OTHER = 0.002;

  private static InputStream resource(String name) {
    return new BufferedInputStream(
        TransitionParserTest.class.getClassLoader().getResourceAsStream(name));
  }

  @Test
  void findsTheTreesOfTheLibrary() throws IOException {
    CoreNlpModels models = CoreNlpModels.load(TransitionParserTest::resource);
    DependencyParser library = DependencyParser.loadFromModelFile(CoreNlpModels.PARSER);
    int links = 0;
    int other = 0;
    for (List<CoreLabel> sentence : sentences(models)) {
      DependencyTree ours = models.parser().parse(sentence);
      DependencyTree theirs = theirs(library, sentence);
      for (int i = 0; i < ours.size(); i++) {
        links++;
        boolean same =
            ours.head(i).equals(theirs.head(i)) && ours.relation(i).equals(theirs.relation(i));
        other += same ? 0 : 1;
      }
    }
    assertThat(links).isGreaterThan(2_000);
    assertThat(other / (double) links).isLessThanOrEqualTo(MOST_OTHER);
  }

  private static List<List<CoreLabel>> sentences(CoreNlpModels models) throws IOException {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file);
        for (Span paragraph : Paragraphs.of(text)) {
          sentences.addAll(CoreNlpAnalyzer.split(paragraph.in(text), 250));
        }
      }
    }
    sentences.forEach(models.tagger()::tagCoreLabels);
    return sentences;
  }

  private static DependencyTree theirs(DependencyParser library, List<CoreLabel> labels) {
    Integer[] heads = new Integer[labels.size()];
    String[] relations = new String[labels.size()];
    Arrays.setAll(heads, i -> i);
    Arrays.fill(relations, "root");
    for (TypedDependency link : library.predict(labels).typedDependencies()) {
      if (link.gov().index() > 0) {
        heads[link.dep().index() - 1] = link.gov().index() - 1;
        relations[link.dep().index() - 1] = link.reln().toString();
      }
    }
    return new DependencyTree(Arrays.asList(heads), Arrays.asList(relations));
  }
}

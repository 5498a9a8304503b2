package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.EntityType;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class TaggedNamesTest {
  private static final Lexicon LEXICON = Lexicon.load(List.of());

  /** The first name of a text in which some words are tagged as those of persons. */
  private static String first(String text, String... persons) {
    Article article = Article.of("a", text);
    Document document = Document.of(article).withAnalysis(TestEngines.coreNlp().analyze(article));
    Words words = new Words(document);
    List<Mention> mentions =
        List.of(persons).stream()
            .map(name -> new Span(text.indexOf(name), text.indexOf(name) + name.length()))
            .map(span -> new Mention(span, EntityType.PERSON))
            .toList();
    return new TaggedNames(words, LEXICON, new NameBorders(words, LEXICON), new BitSet())
        .of(mentions).stream().map(Name::text).findFirst().orElse("");
  }

  @Test
  void aHeadlineMayWriteTheVerbWithACapital() {
    String headline = "Berg Wades In on Fish Tax\n\n";
    assertThat(first(headline + "Anna Berg wept.", "Berg Wades", "Anna Berg")).isEqualTo("Berg");
    assertThat(first(headline + "Anna Lee wept.", "Berg Wades", "Anna Lee"))
        .isEqualTo("Berg Wades");
  }

  @Test
  void aHeadlineMayBeginWithAnOffice() {
    String headline = "Bishop says sorry\n\n";
    assertThat(first(headline + "It rained. Anna Berg wept.", "Bishop", "Anna Berg"))
        .isEqualTo("Anna Berg");
    assertThat(first(headline + "It rained. Anna Bishop wept.", "Bishop", "Anna Bishop"))
        .isEqualTo("Bishop");
  }

  @Test
  void aBroadcastIsCalledAfterAPerson() {
    assertThat(first("She was on The Anna Berg Show on Friday.", "Anna Berg Show"))
        .isEqualTo("Anna Berg");
  }

  @Test
  void aPersonIsCalledWithoutWhereHeIsFrom() {
    String firm = "Peter Aldwin of Harbour Advisors";
    assertThat(first("On Monday " + firm + " wept.", firm)).isEqualTo("Peter Aldwin");
    String bank = "Harbour Bank of Kenya";
    assertThat(first("On Monday " + bank + " closed.", bank)).isEqualTo(bank);
  }

  @Test
  void aPersonIsCalledWithoutTitle() {
    assertThat(first("On Monday MEC Anna Berg wept.", "MEC Anna Berg")).isEqualTo("Anna Berg");
  }
}

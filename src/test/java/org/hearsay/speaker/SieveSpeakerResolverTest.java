package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.TestEngines;
import org.hearsay.model.Analysis;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.EntityType;
import org.hearsay.model.Mention;
import org.hearsay.model.Resolution;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;

/** What attributions and mentions may be like that no engine of ours is known to make. */
class SieveSpeakerResolverTest {
  private final SieveSpeakerResolver resolver = SieveSpeakerResolver.load(List.of());

  private static Attribution attribution(Source source, Span content) {
    return new Attribution(
        Attribution.Kind.DIRECT, source, Cue.NONE, List.of(content), null, null, Set.of(), 1);
  }

  private static Source nominal(String text, String words) {
    int start = text.indexOf(words);
    return new Source(List.of(new Span(start, start + words.length())), Source.Form.NOMINAL);
  }

  private static Document analysed(String text) {
    Article article = Article.of("a", text);
    return Document.of(article).withAnalysis(TestEngines.coreNlp().analyze(article));
  }

  @Test
  void aSourceMayBeTheLastWordsOfTheText() {
    String text = "\"No,\" said critics from";
    Document document =
        analysed(text)
            .withAttributions(List.of(attribution(nominal(text, "critics from"), new Span(1, 3))));
    assertThat(resolver.resolve(document).speakers()).hasSize(1);
  }

  @Test
  void aContentMayHoldNoToken() {
    String text = "It had rained.   \"No,\" she said.";
    Document document =
        analysed(text).withAttributions(List.of(attribution(Source.NONE, new Span(15, 16))));
    assertThat(resolver.resolve(document).speakers())
        .extracting(Speaker::status)
        .containsExactly(Speaker.Status.UNRESOLVED);
  }

  @Test
  void aNameMayHaveNoLetters() {
    String text = "A. Lee met 's 's and A. 's.";
    Document document = analysed(text);
    List<Mention> mentions = new ArrayList<>();
    for (String name : List.of("A. Lee", "'s 's", "A. 's")) {
      int start = text.indexOf(name);
      mentions.add(new Mention(new Span(start, start + name.length()), EntityType.PERSON));
    }
    Resolution found =
        resolver.resolve(
            document.withAnalysis(new Analysis("en", document.analysis().sentences(), mentions)));
    assertThat(found.entities()).extracting(e -> e.name()).contains("A. Lee");
  }

  @Test
  void ourCountryInTheSpeechOfAnotherIsNotTheSpeakers() {
    String text =
        "French President Anna Lee spoke. \"My doctor said 'our country is ill',\" Lee said.";
    Attribution outer = speech(text, "Lee said", 3, "My doctor said 'our country is ill'");
    Attribution inner = speech(text, "My doctor", 9, "our country is ill").nestedIn(0);
    assertThat(mentions(text, List.of(outer))).contains("our country");
    assertThat(mentions(text, List.of(outer, inner))).doesNotContain("our country");
  }

  private static Attribution speech(String text, String from, int length, String content) {
    int source = text.lastIndexOf(from);
    int start = text.indexOf(content);
    return attribution(
        new Source(List.of(new Span(source, source + length)), Source.Form.NOMINAL),
        new Span(start, start + content.length()));
  }

  private List<String> mentions(String text, List<Attribution> attributions) {
    Document document = analysed(text).withAttributions(attributions);
    return resolver.resolve(document).entities().stream()
        .filter(entity -> entity.name().equals("France"))
        .flatMap(entity -> entity.mentions().stream())
        .map(span -> span.in(text))
        .toList();
  }

  @Test
  void twoThousandPeopleAreToldApart() {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      String name = "Anna " + family(i);
      mentions.add(
          new Mention(new Span(text.length(), text.length() + name.length()), EntityType.PERSON));
      text.append(name).append(" met.\n");
    }
    Document document = analysed(text.toString());
    Resolution found =
        resolver.resolve(
            document.withAnalysis(new Analysis("en", document.analysis().sentences(), mentions)));
    assertThat(found.entities()).hasSize(2_000);
  }

  /** Names that differ by more than a slip of the pen. */
  private static String family(int number) {
    String[] syllables = {"ba", "de", "fi", "mo", "nu", "pa", "re", "si", "to", "vu"};
    StringBuilder name = new StringBuilder();
    for (int rest = number, i = 0; i < 4; i++, rest /= 10) {
      String syllable = syllables[rest % 10];
      name.append(syllable.repeat(3));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "n";
  }

  /** What takes up the body that spoke just before, whatever else a phrase says of it. */
  @Test
  void theOneWhoSpokeIsMeantByAFullerPhrase() {
    assertThat(speakers("Zentrix Corp said it backed the move. The Swiss group said it was safe."))
        .containsExactly("Zentrix Corp", "Zentrix Corp");
    assertThat(speakers("Zentrix Corp said it backed Lumo Gas. The Swiss group said it was safe."))
        .containsExactly("Zentrix Corp", "Swiss group");
  }

  private static List<String> speakers(String text) {
    Document document = TestEngines.ruled().process(Article.of("a", text));
    return document.resolution().speakers().stream().map(Speaker::name).toList();
  }
}

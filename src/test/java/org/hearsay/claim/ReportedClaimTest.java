package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Claims of contents that are marked by hand: content in braces, cue in angle brackets, source in
 * vertical bars.
 */
class ReportedClaimTest {
  private static final ClaimReader READER = RuleClaimReader.load(TestEngines.times());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        // antecedents of relative pronouns
        "The council plans a new bridge, {which} |Ann Lee| <says> {will bring jobs}.; say; ASSERT;"
            + " [a new bridge] will bring jobs.",
        "The council passed a law, {which} |Ann Lee| <called> {absurd}.; call; ASSERT; [a law]"
            + " [is] absurd.",
        "The council hired drivers, {whose demands} |she| <called> {absurd}.; call; ASSERT;"
            + " [drivers]'s demands [are] absurd.",
        "|Ann Lee| <asked> the drivers {who had closed the bridge}.; ask; ASK; Who had closed the"
            + " bridge.",
        // what is no sentence stays a phrase
        "|Ann Lee| <wants> {the bridge finished}.; want; WANT; the bridge finished",
        "|Ann Lee| <wants> {him gone}.; want; WANT; him gone",
        "|Ann Lee| <condemned> {what she called a blockade}.; condemn; DISAGREE; what she called a"
            + " blockade",
        "|Ann Lee| <is against> {the plan}.; be; NEUTRAL; the plan",
        "|Ann Lee| <praised> {the best driver she ever had}.; praise; AGREE; the best driver she"
            + " ever had",
        "|Ann Lee| <insisted> {the driver who saw it was right}.; insist; ASSERT; The driver who"
            + " saw it was right.",
        // how parts are joined
        "`{The bridge is old}, |Ann Lee| <said>; {it was built in the war}.`; say; ASSERT;"
            + " `The bridge is old; it was built in the war.`",
        "{The bridge is old}, |Ann Lee| <said>, and {it was built in the war}.; say; ASSERT; The"
            + " bridge is old, and it was built in the war.",
        "|Ann Lee| <called> {the plan \"a mistake,\"} and left.; call; ASSERT; The plan [is]"
            + " \"a mistake.\"",
        "The mayor blamed drivers who, |he| <said>, {wanted the bridge closed}.; say; ASSERT;"
            + " [drivers] wanted the bridge closed.",
        // some papers open a quotation as they close it
        "|Ann Lee| <said> {the bridge was ''old and weak,'' and closed}.; say; ASSERT; The bridge"
            + " was ''old and weak,'' and closed.",
        "|Ann Lee| <said> {''the bridge is old''}.; say; ASSERT; ''The bridge is old''.",
        // what is called something is it
        "|Ann Lee| <called> {the bridges a danger to ships}.; call; ASSERT; The bridges [are] a"
            + " danger to ships.",
        "|Ann Lee| <called> {the mayor's plan absurd}.; call; ASSERT; The mayor's plan [is]"
            + " absurd.",
        "|Ann Lee| <described> {the letter as a threat}.; describe; ASSERT; The letter [is] a"
            + " threat.",
        "|Ann Lee| <called> {the council a day later}.; call; ASSERT; the council a day later",
        "|Ann Lee| <called upon> {Oslo to commute the sentence}.; call; ASSERT; Oslo to"
            + " commute the sentence",
        "|Ann Lee| <called> {him a liar}.; call; ASSERT; him a liar",
        "|Ann Lee| <called> {the new bridge}.; call; ASSERT; the new bridge",
        "|Ann Lee| <sees> {the letter as a threat}.; see; BELIEVE; the letter as a threat",
        "|Ann Lee| <blamed> {the delay on drivers who}, she said, were late.; blame; DISAGREE; the"
            + " delay on drivers",
        "|Ann Lee| <said> {the plan was \"a mistake,\"} and left.; say; ASSERT; The plan was \"a"
            + " mistake.\"",
      })
  void theTextStandsAlone(String marked, String lemma, Cue.Type type, String expected) {
    assertThat(read(marked, lemma, type).text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "|Ann Lee| <said nothing about> {the bridge}.; say; ASSERT; unknown",
        "|Ann Lee| <has nothing but scorn for> {the bridge}.; have; NEUTRAL; asserted",
        "|Ann Lee| <called> {the inquiry a farce}.; call; ASSERT; asserted",
        "|Ann Lee| <is calling for> {the bridge to be closed}.; call; ASSERT; unknown",
        "|No group| <has claimed> {the attack}.; claim; ASSERT; unknown",
        "|Neither side| <believes> {the bridge is safe}.; believe; BELIEVE; denied",
        "|No fewer than nine drivers| <believe> {the bridge is safe}.; believe; BELIEVE; probable",
        "|No 10| <believes> {the bridge is safe}.; believe; BELIEVE; probable",
        "|Ann Lee| <asked> {if the bridge was safe}.; ask; ASK; unknown",
        "|Ann Lee| <wished to know> {if the bridge was safe}.; know; BELIEVE; unknown",
        "|Ann Lee| <is far from sure> {the bridge is safe}.; be; NEUTRAL; unknown",
        "|Drivers| <disagree on> {who closed the bridge}.; disagree; DISAGREE; unknown",
        "{The driver} <is said> {to love the bridge}.; say; ASSERT; asserted",
        "|The driver| <was told> {to love the bridge}.; tell; ASSERT; unknown",
        "|Ann Lee| <ruled out> {a second bridge}.; rule; ASSERT; denied",
        "|Ann Lee| <laughed off> {the charge}.; laugh; ASSERT; denied",
        "|Ann Lee| <is reportedly> {considering a ferry}.; be; NEUTRAL; probable",
      })
  void certaintyFollowsTheReport(String marked, String lemma, Cue.Type type, String expected) {
    assertThat(read(marked, lemma, type).certainty().name().toLowerCase(Locale.ROOT))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "|Ann Lee| <asked> {if the bridge was safe}.; ask; ASK; false",
        "|Ann Lee| <said> {nobody asked the drivers if they had seen it}.; say; ASSERT; false",
        "|Ann Lee| <said> {the dam would break if it rained}.; say; ASSERT; true",
        "|Ann Lee| nodded, <adding> {the bridge would open}.; add; ASSERT; false",
        "|Ann Lee| <argues> {the bridge would cost millions}.; argue; ASSERT; true",
        "|Ann Lee| <said> {both towns had accepted that the ferry would stop if the bridge"
            + " opened}.; say; ASSERT; false",
      })
  void aQuestionIsNoCondition(String marked, String lemma, Cue.Type type, boolean expected) {
    assertThat(read(marked, lemma, type).hypothetical()).isEqualTo(expected);
  }

  private static Claim read(String marked, String lemma, Cue.Type type) {
    StringBuilder text = new StringBuilder();
    List<Span> content = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> source = new ArrayList<>();
    int open = 0;
    boolean inSource = false;
    for (char c : marked.strip().toCharArray()) {
      switch (c) {
        case '{', '<' -> open = text.length();
        case '}' -> content.add(new Span(open, text.length()));
        case '>' -> cue.add(new Span(open, text.length()));
        case '|' -> {
          if (inSource) {
            source.add(new Span(open, text.length()));
          }
          open = text.length();
          inSource = !inSource;
        }
        default -> text.append(c);
      }
    }
    boolean quoted = text.indexOf("\"") >= 0;
    Attribution attribution =
        new Attribution(
            quoted ? Attribution.Kind.MIXED : Attribution.Kind.INDIRECT,
            source.isEmpty() ? Source.NONE : new Source(source, Source.Form.NOMINAL),
            new Cue(cue, lemma, type, false),
            content,
            null,
            null,
            Set.of(),
            1);
    Article article = Article.of("a", text.toString());
    Document document =
        Document.of(article)
            .withAnalysis(TestEngines.coreNlp().analyze(article))
            .withAttributions(List.of(attribution));
    return READER.read(document).get(0);
  }
}

package org.hearsay.eval.gold;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.hearsay.io.ExportFile;
import org.hearsay.io.JsonFiles;
import org.hearsay.io.Offsets;

/**
 * Writes our own format: {@code ARTICLE.json}. Gold that names no speakers, such as PolNeAR, gets
 * {@code "named": false}, so that nobody takes its nulls for answers.
 */
public final class HearsayGoldWriter implements GoldWriter {
  @Override
  public List<ExportFile> files(List<GoldArticle> articles) {
    return articles.stream()
        .map(
            article ->
                new ExportFile(
                    article.id() + HearsayGold.SUFFIX, JsonFiles.text(Article.of(article))))
        .toList();
  }

  private record Article(
      String id,
      String title,
      @JsonInclude(JsonInclude.Include.NON_NULL) Boolean named,
      String text,
      List<Attribution> attributions,
      List<Stance> stances) {

    static Article of(GoldArticle article) {
      return new Article(
          article.id(),
          article.title(),
          article.named() ? null : Boolean.FALSE,
          article.text(),
          article.attributions().stream().map(Attribution::of).toList(),
          article.stances().stream().map(Stance::of).toList());
    }
  }

  private record Stance(
      String attribution,
      String holder,
      String target,
      String polarity,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<List<Integer>> spans) {

    static Stance of(GoldStance stance) {
      return new Stance(
          stance.attribution(),
          stance.holder(),
          stance.target(),
          stance.polarity(),
          pairs(stance.spans()));
    }
  }

  private record Attribution(
      String id,
      String kind,
      List<List<Integer>> source,
      List<List<Integer>> cue,
      List<List<Integer>> content,
      String speaker,
      @JsonProperty("speaker_type") String speakerType,
      @JsonProperty("speaker_aliases") @JsonInclude(JsonInclude.Include.NON_EMPTY)
          List<String> aliases,
      @JsonProperty("nested_in") String nestedIn) {

    static Attribution of(GoldAttribution attribution) {
      return new Attribution(
          attribution.id(),
          attribution.kind(),
          pairs(attribution.source()),
          pairs(attribution.cue()),
          pairs(attribution.content()),
          attribution.speaker(),
          attribution.speakerType(),
          attribution.aliases(),
          attribution.nestedIn());
    }
  }

  private static List<List<Integer>> pairs(List<Offsets> spans) {
    return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
  }
}

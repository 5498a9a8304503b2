package org.hearsay.eval.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.io.Excerpt;
import org.hearsay.io.JsonFiles;
import org.hearsay.io.Offsets;

/**
 * NewsMTSC (Hamborg and Donnay, EACL 2021): JSON Lines, a sentence of political news each, with the
 * polarity towards one or more marked targets. Each sentence becomes a text of its own.
 */
final class NewsMtscGold implements GoldReader {
  static final String SENTENCE = "sentence_normalized";

  private static final Map<Double, String> POLARITIES =
      Map.of(2.0, "negative", 4.0, "neutral", 6.0, "positive");

  @Override
  public List<GoldArticle> read(Path path) {
    List<GoldArticle> sentences = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    String[] lines = GoldFiles.read(path).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        Line line = new Line(path.toString(), "line " + (i + 1));
        GoldArticle sentence = line.read(lines[i]);
        if (!ids.add(sentence.id())) {
          throw line.fault("a second sentence " + Excerpt.quoted(sentence.id()));
        }
        sentences.add(sentence);
      }
    }
    if (sentences.isEmpty()) {
      throw GoldFiles.none("lines with " + SENTENCE, path);
    }
    return sentences;
  }

  private record Line(String file, String place) {

    GoldArticle read(String json) {
      GoldObject root = new GoldObject(file, place, parse(json));
      String text = GoldText.checked(file, place, root.text(SENTENCE));
      int[] characters = text.codePoints().toArray();
      List<GoldSentiment> sentiments = new ArrayList<>();
      for (GoldObject target : root.objects("targets")) {
        sentiments.add(sentiment(target, characters));
      }
      if (sentiments.isEmpty()) {
        throw fault("expected one target or more");
      }
      String id = root.text("primary_gid");
      return new GoldArticle(id, null, text, List.of(), List.of(), false, sentiments, null);
    }

    private JsonNode parse(String json) {
      try {
        return JsonFiles.parse(json);
      } catch (IllegalArgumentException e) {
        throw fault("expected JSON: " + e.getMessage());
      }
    }

    private GoldSentiment sentiment(GoldObject target, int[] text) {
      String mention = target.text("mention");
      Offsets span = new Offsets(target.number("from"), target.number("to"));
      new SpanCheck(file, text.length).checked(target.place(), List.of(span));
      String found = new String(text, span.start(), span.end() - span.start());
      if (!found.equals(mention)) {
        throw target.fault(
            "mention",
            "the sentence has %s there, not %s"
                .formatted(Excerpt.quoted(found), Excerpt.quoted(mention)));
      }
      JsonNode number = target.node().path("polarity");
      String polarity = number.isNumber() ? POLARITIES.get(number.asDouble()) : null;
      if (polarity == null) {
        throw target.fault("polarity", "expected 2.0, 4.0 or 6.0, not " + GoldObject.shown(number));
      }
      return new GoldSentiment(span, mention, polarity);
    }

    GoldException fault(String problem) {
      return new GoldException(file, place, problem);
    }
  }
}

package org.hearsay.eval.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.io.Excerpt;
import org.hearsay.io.FileException;
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
      throw new FileException("no gold (lines with " + SENTENCE + ") in " + path);
    }
    return sentences;
  }

  private record Line(String file, String place) {

    GoldArticle read(String json) {
      JsonNode root = parse(json);
      String id = root.path("primary_gid").asText("");
      if (id.isEmpty() || !root.path(SENTENCE).isTextual() || root.path("targets").isEmpty()) {
        throw fault("expected primary_gid, " + SENTENCE + " and targets");
      }
      String text = root.get(SENTENCE).asText();
      int[] characters = text.codePoints().toArray();
      List<GoldSentiment> sentiments = new ArrayList<>();
      for (JsonNode target : root.get("targets")) {
        sentiments.add(sentiment(target, characters));
      }
      return new GoldArticle(id, null, text, List.of(), List.of(), false, sentiments, null);
    }

    private JsonNode parse(String json) {
      try {
        return JsonFiles.parse(json);
      } catch (IllegalArgumentException e) {
        throw fault(e.getMessage());
      }
    }

    private GoldSentiment sentiment(JsonNode target, int[] text) {
      String mention = target.path("mention").asText("");
      if (!target.path("from").isInt() || !target.path("to").isInt() || mention.isEmpty()) {
        throw fault("expected a target with from, to and mention");
      }
      Offsets span = new Offsets(target.get("from").asInt(), target.get("to").asInt());
      new SpanCheck(file, text.length).checked(place, List.of(span));
      String found = new String(text, span.start(), span.end() - span.start());
      if (!found.equals(mention)) {
        throw fault(
            "the sentence has %s there, not %s"
                .formatted(Excerpt.quoted(found), Excerpt.quoted(mention)));
      }
      String polarity = POLARITIES.get(target.path("polarity").asDouble(0));
      if (polarity == null) {
        throw fault(
            "expected a polarity out of [2.0, 4.0, 6.0], not "
                + Excerpt.quoted(target.path("polarity").toString()));
      }
      return new GoldSentiment(span, mention, polarity);
    }

    GoldException fault(String problem) {
      return new GoldException(file, place, problem);
    }
  }
}

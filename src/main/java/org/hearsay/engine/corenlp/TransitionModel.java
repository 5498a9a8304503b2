package org.hearsay.engine.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

/**
 * The weights of CoreNLP's neural dependency parser (Chen and Manning, EMNLP 2014), in its text
 * format: embeddings of words, tags and relations, one hidden layer with cubes, scores of
 * transitions. The library's own reader and scorer took most of the time of a run; this one keeps
 * single precision and rows that the machine can add at once, and finds the same trees.
 */
final class TransitionModel {
  static final String NULL = "-NULL-";
  static final String ROOT = "-ROOT-";
  private static final String UNKNOWN = "-UNKNOWN-";

  /** Hidden vectors kept of single features; each takes 4 kB. */
  private static final int MOST_KEPT = 60_000;

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> tags = new HashMap<>();
  private final Map<String, Integer> relationIds = new HashMap<>();
  private final List<String> relations = new ArrayList<>();
  private final float[][] embeddings;
  private final float[][] input;
  private final float[] bias;
  private final float[][] output;
  private final int features;
  private final Map<Integer, float[]> kept = new ConcurrentHashMap<>();

  private TransitionModel(BufferedReader lines) throws IOException {
    int dictionary = header(lines, "dict");
    int tagCount = header(lines, "pos");
    int relationCount = header(lines, "label");
    int width = header(lines, "embeddingSize");
    int hidden = header(lines, "hiddenSize");
    features = header(lines, "numTokens");
    header(lines, "preComputed");
    embeddings = new float[dictionary + tagCount + relationCount][];
    for (int i = 0; i < embeddings.length; i++) {
      String line = lines.readLine();
      int blank = line.indexOf(' ');
      String name = line.substring(0, blank);
      embeddings[i] = row(line.substring(blank), width);
      if (i < dictionary) {
        words.put(name, i);
      } else if (i < dictionary + tagCount) {
        tags.put(name, i);
      } else {
        relationIds.put(name, i);
        if (!name.equals(NULL)) {
          relations.add(name);
        }
      }
    }
    input = rows(lines, width * features, hidden);
    bias = row(lines.readLine(), hidden);
    output = rows(lines, hidden, 2 * relations.size() + 1);
  }

  /** Reads a compressed model. */
  static TransitionModel read(InputStream in) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8))) {
      return new TransitionModel(lines);
    } catch (RuntimeException e) {
      throw new IOException("not a model of CoreNLP's neural dependency parser", e);
    }
  }

  private static int header(BufferedReader lines, String key) throws IOException {
    String line = lines.readLine();
    if (line == null || !line.startsWith(key + "=")) {
      throw new IOException("expected " + key + "= in the parser's model, found " + line);
    }
    return Integer.parseInt(line.substring(key.length() + 1).strip());
  }

  private static float[][] rows(BufferedReader lines, int count, int width) throws IOException {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = row(lines.readLine(), width);
    }
    return rows;
  }

  private static float[] row(String line, int width) {
    StringTokenizer cells = new StringTokenizer(line);
    float[] row = new float[width];
    for (int i = 0; i < width; i++) {
      row[i] = Float.parseFloat(cells.nextToken());
    }
    return row;
  }

  int word(String word) {
    Integer id = words.get(word);
    return id == null ? words.get(UNKNOWN) : id;
  }

  int tag(String tag) {
    Integer id = tags.get(tag);
    return id == null ? tags.get(UNKNOWN) : id;
  }

  int relation(String relation) {
    return relationIds.get(relation);
  }

  /** The names of relations; transition {@code i} is a left arc, {@code i + size} a right arc. */
  List<String> relations() {
    return relations;
  }

  /** How many features a state has. */
  int features() {
    return features;
  }

  /**
   * Scores of all transitions: left arcs, right arcs, shift.
   *
   * @param state features as numbers of embeddings, {@link #features()} of them
   */
  float[] scores(int[] state) {
    float[] hidden = bias.clone();
    for (int i = 0; i < features; i++) {
      add(hidden, hidden(state[i], i));
    }
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = hidden[i] * hidden[i] * hidden[i];
    }
    float[] scores = new float[output[0].length];
    addScaled(scores, output, 0, hidden);
    return scores;
  }

  /** What one feature at one place adds to the hidden layer. */
  private float[] hidden(int id, int place) {
    int key = id * features + place;
    float[] known = kept.get(key);
    if (known != null) {
      return known;
    }
    float[] sum = new float[bias.length];
    float[] embedding = embeddings[id];
    addScaled(sum, input, place * embedding.length, embedding);
    if (kept.size() < MOST_KEPT) {
      kept.put(key, sum);
    }
    return sum;
  }

  private static void add(float[] sum, float[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += row[i];
    }
  }

  /**
   * Adds rows from {@code first} on, each times its factor. Four at a time: the sum is then loaded
   * and stored a quarter as often.
   */
  private static void addScaled(float[] sum, float[][] rows, int first, float[] factors) {
    int i = 0;
    for (; i + 3 < factors.length; i += 4) {
      float[] a = rows[first + i];
      float[] b = rows[first + i + 1];
      float[] c = rows[first + i + 2];
      float[] d = rows[first + i + 3];
      float fa = factors[i];
      float fb = factors[i + 1];
      float fc = factors[i + 2];
      float fd = factors[i + 3];
      for (int j = 0; j < sum.length; j++) {
        sum[j] += a[j] * fa + b[j] * fb + c[j] * fc + d[j] * fd;
      }
    }
    for (; i < factors.length; i++) {
      float[] row = rows[first + i];
      for (int j = 0; j < sum.length; j++) {
        sum[j] += row[j] * factors[i];
      }
    }
  }
}

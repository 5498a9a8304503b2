package org.hearsay.stance;

import java.util.Arrays;

/**
 * Adds up what the pieces of a window say of one target. Each piece speaks for or against the three
 * polarities, and a target listens to some more than to others (attention as of Bahdanau et al.,
 * ICLR 2015); it does not listen to its own name. So a score is a sum over words, and the words
 * that it comes from are known.
 */
public final class Pooling {
  /** Negative, neutral, positive: the order of all scores. */
  public static final int POLARITIES = 3;

  /** Numbers of a vector that tells what a target listens to, or what a piece is. */
  public static final int WIDTH = 32;

  /** Numbers of a piece: of the polarities, what it is, and what it listens to as a target. */
  public static final int COLUMNS = POLARITIES + 2 * WIDTH;

  private static final int KEY = POLARITIES;
  private static final int QUERY = POLARITIES + WIDTH;
  private static final double SCALE = Math.sqrt(WIDTH);

  private final float[] columns;
  private final int first;
  private final int[] target;
  private final float[] query = new float[WIDTH];
  private final double[] shares;

  /**
   * @param columns pieces × {@value #COLUMNS} numbers
   * @param first of the window's pieces among them
   * @param count of the window's pieces
   * @param target pieces of the target, counted from {@code first}, at least one
   */
  public Pooling(float[] columns, int first, int count, int[] target) {
    this.columns = columns;
    this.first = first;
    this.target = target;
    for (int piece : target) {
      for (int i = 0; i < WIDTH; i++) {
        query[i] += columns[at(piece, QUERY) + i] / target.length;
      }
    }
    this.shares = shares(count);
  }

  private int at(int piece, int column) {
    return (first + piece) * COLUMNS + column;
  }

  private double[] shares(int count) {
    double[] scores = new double[count];
    for (int piece = 0; piece < count; piece++) {
      double score = 0;
      for (int i = 0; i < WIDTH; i++) {
        score += query[i] * columns[at(piece, KEY) + i];
      }
      scores[piece] = score / SCALE;
    }
    if (target.length < count) {
      for (int piece : target) {
        scores[piece] = Double.NEGATIVE_INFINITY;
      }
    }
    return softmax(scores);
  }

  /** Scores as shares of one; the highest score may be any number, others even minus infinity. */
  public static double[] softmax(double[] scores) {
    double most = Arrays.stream(scores).max().orElseThrow();
    double[] shares = Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
    double sum = Arrays.stream(shares).sum();
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /** Unbounded scores of the three polarities, the higher the likelier. */
  public double[] scores() {
    double[] scores = new double[POLARITIES];
    for (int piece = 0; piece < shares.length; piece++) {
      for (int i = 0; i < POLARITIES; i++) {
        scores[i] += part(piece, i);
      }
    }
    return scores;
  }

  /** What a piece adds to the score of a polarity. */
  public double part(int piece, int polarity) {
    return shares[piece] * columns[at(piece, 0) + polarity];
  }

  /**
   * Adds the gradient of the columns.
   *
   * @param slopes of the scores
   * @param dcolumns as many as columns
   */
  public void backward(double[] slopes, float[] dcolumns) {
    double[] spoken = new double[shares.length];
    double mean = 0;
    for (int piece = 0; piece < shares.length; piece++) {
      for (int i = 0; i < POLARITIES; i++) {
        spoken[piece] += slopes[i] * columns[at(piece, 0) + i];
        dcolumns[at(piece, 0) + i] += (float) (slopes[i] * shares[piece]);
      }
      mean += shares[piece] * spoken[piece];
    }
    double[] dquery = new double[WIDTH];
    for (int piece = 0; piece < shares.length; piece++) {
      double slope = shares[piece] * (spoken[piece] - mean) / SCALE;
      for (int i = 0; i < WIDTH; i++) {
        dcolumns[at(piece, KEY) + i] += (float) (slope * query[i]);
        dquery[i] += slope * columns[at(piece, KEY) + i];
      }
    }
    for (int piece : target) {
      for (int i = 0; i < WIDTH; i++) {
        dcolumns[at(piece, QUERY) + i] += (float) (dquery[i] / target.length);
      }
    }
  }
}

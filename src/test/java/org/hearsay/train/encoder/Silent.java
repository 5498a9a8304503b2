package org.hearsay.train.encoder;

/** Listens to a training and says nothing, unless a step is skipped. */
public final class Silent implements EncoderTrainer.Listener {
  @Override
  public void step(int step, int steps, double loss) {}

  @Override
  public void epoch(int epoch, double score, boolean best) {}

  @Override
  public void skipped(int step) {
    throw new IllegalStateException("skipped " + step);
  }
}

package org.hearsay.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The formats of gold that can be read. */
public enum GoldFormat implements GoldReader {
  /** Found out from the files: {@code attributions/} beside {@code text/} means PolNeAR. */
  auto {
    @Override
    public List<GoldArticle> read(Path path) {
      return (Files.isDirectory(path.resolve("attributions")) ? polnear : hearsay).read(path);
    }
  },
  /** Our own: a JSON file for each article. */
  hearsay {
    @Override
    public List<GoldArticle> read(Path path) {
      return new HearsayGold().read(path);
    }
  },
  /** PolNeAR 1.0: brat standoff in {@code attributions/}, texts in {@code text/}. */
  polnear {
    @Override
    public List<GoldArticle> read(Path path) {
      return new PolnearGold().read(path);
    }
  }
}

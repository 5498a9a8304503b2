package org.hearsay.eval.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The formats of gold that can be read. */
public enum GoldFormat implements GoldReader {
  /** Found out from the files: {@link #of}. */
  auto,
  /** Our own: a JSON file for each article. */
  hearsay,
  /** PolNeAR 1.0: brat standoff in {@code attributions/}, texts in {@code text/}. */
  polnear,
  /** Plain brat standoff: {@code .ann} beside {@code .txt}. */
  brat,
  /** NewsMTSC: sentences with sentiment towards marked targets, a JSON Lines file. */
  newsmtsc,
  /** DSE: sentences with two marked entities and who is for or against whom, a TSV file. */
  dse;

  @Override
  public List<GoldArticle> read(Path path) {
    GoldReader reader =
        switch (this) {
          case auto -> of(path);
          case hearsay -> new HearsayGold();
          case polnear -> new PolnearGold();
          case brat -> new BratGold();
          case newsmtsc -> new NewsMtscGold();
          case dse -> new DseGold();
        };
    return reader.read(path);
  }

  /** Whether its gold is of single sentences, not of articles. */
  public boolean sentences() {
    return this == newsmtsc || this == dse;
  }

  /**
   * The format that a path looks like: {@code attributions/} in a folder means PolNeAR, an {@code
   * .ann} file brat, {@code .jsonl} NewsMTSC, {@code .tsv} DSE, everything else our own.
   */
  public static GoldFormat of(Path path) {
    if (Files.isDirectory(path)) {
      if (Files.isDirectory(path.resolve("attributions"))) {
        return polnear;
      }
      return GoldFiles.list(path, BratGold.ANNOTATION).isEmpty() ? hearsay : brat;
    }
    String name = path.toString();
    if (name.endsWith(BratGold.ANNOTATION)) {
      return brat;
    }
    if (name.endsWith(".jsonl")) {
      return newsmtsc;
    }
    return name.endsWith(".tsv") ? dse : hearsay;
  }
}

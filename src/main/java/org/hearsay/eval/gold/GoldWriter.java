package org.hearsay.eval.gold;

import java.util.List;
import org.hearsay.io.ExportFile;

/** Writes one format of gold. */
@FunctionalInterface
public interface GoldWriter {
  /**
   * The files that hold these articles, each named after its article.
   *
   * @param articles with attributions, or none in them; not sentences of NewsMTSC or DSE
   * @throws GoldException if an article has what the format cannot hold
   */
  List<ExportFile> files(List<GoldArticle> articles);
}

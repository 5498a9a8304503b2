package org.hearsay.eval.gold;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.io.ExportFile;
import org.hearsay.io.TextResource;

/**
 * Writes plain brat standoff, {@code ARTICLE.txt} and {@code ARTICLE.ann}, with the configuration
 * that lets brat open the folder. {@link GoldFormat#brat} reads back what was written, but that a
 * span loses line ends at its ends, and that two spans with only line ends between them become one.
 *
 * <p>INCEpTION imports marks and relations of brat and writes no brat: the marks get there, the
 * events that link them do not.
 */
public final class BratWriter implements GoldWriter {
  private static final List<String> CONFIGURATION = List.of("annotation.conf", "visual.conf");

  /**
   * {@inheritDoc}
   *
   * @throws GoldException if a name goes over a line end, begins or ends with a blank, or a stance
   *     is held by another than the speaker
   */
  @Override
  public List<ExportFile> files(List<GoldArticle> articles) {
    List<ExportFile> files = new ArrayList<>();
    for (GoldArticle article : articles) {
      files.add(new ExportFile(article.id() + BratGold.TEXT, article.text()));
      files.add(new ExportFile(article.id() + BratGold.ANNOTATION, StandoffWriter.write(article)));
    }
    CONFIGURATION.forEach(
        name -> files.add(new ExportFile(name, TextResource.of(BratWriter.class, "brat-" + name))));
    return files;
  }
}

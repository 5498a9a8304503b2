package org.hearsay.attribution;

import java.util.List;
import org.hearsay.model.Span;

/**
 * Finds the quotations of a text.
 *
 * <p>Stateless, so safe to share between threads.
 */
public final class QuotationScanner {

  /**
   * The quotations of {@code text} in text order, an outer one before those inside it.
   *
   * @param paragraphs in text order, without overlap; no quotation crosses their borders
   */
  public List<Quotation> scan(String text, List<Span> paragraphs) {
    return List.of();
  }
}

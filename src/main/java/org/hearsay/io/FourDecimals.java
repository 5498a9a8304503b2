package org.hearsay.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes a number with one to four decimals, half to even and never as a power of ten or {@code
 * -0.0}, so that the last bits of a computation do not reach a record.
 */
final class FourDecimals extends JsonSerializer<Double> {
  @Override
  public void serialize(Double value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
    out.writeNumber(rounded.setScale(Math.max(1, rounded.scale())).toPlainString());
  }
}

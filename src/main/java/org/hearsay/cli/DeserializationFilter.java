package org.hearsay.cli;

import java.io.ObjectInputFilter;

/**
 * The allow-list for deserialization in this JVM. CoreNLP's models are Java objects; nothing but
 * what they hold may be made from bytes. The depth suits CoreNLP's largest models.
 */
final class DeserializationFilter {
  private static final String ALLOWED =
      String.join(
          ";",
          "maxdepth=1000",
          "edu.stanford.nlp.**",
          "org.ejml.**",
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short",
          "java.lang.Number",
          "java.lang.Object",
          "java.lang.String",
          "java.lang.Enum",
          "java.lang.Class",
          "java.lang.invoke.SerializedLambda",
          "java.util.*",
          "java.util.concurrent.**",
          "java.util.regex.Pattern",
          "java.text.*",
          "!*");

  private DeserializationFilter() {}

  /** Sets the filter, unless the JVM was started with one or it was set before. */
  static void install() {
    if (ObjectInputFilter.Config.getSerialFilter() == null) {
      ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.Config.createFilter(ALLOWED));
    }
  }
}

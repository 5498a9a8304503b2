package org.hearsay.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares JSON values with one of the contract's schemas. */
final class SchemaCheck {
  private static final Map<String, String> TEXTS =
      Stream.of(ContractSchema.values())
          .collect(Collectors.toUnmodifiableMap(ContractSchema::id, ContractSchema::text));
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder
                  .schemas(TEXTS)
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder()
                          .pathType(PathType.JSON_POINTER)
                          .locale(Locale.ENGLISH)
                          .build()));

  private final Schema schema;

  SchemaCheck(ContractSchema contract) {
    this.schema = REGISTRY.getSchema(SchemaLocation.of(contract.id()));
  }

  /** What is wrong with {@code value}, in the order in which the schema is gone through. */
  List<Finding> of(JsonNode value) {
    return schema.validate(value).stream()
        .map(
            error ->
                new Finding(
                    error.getInstanceLocation().toString(),
                    Excerpt.shortened(error.getMessage(), 160)))
        .toList();
  }
}

package org.hearsay.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The JSON Schemas (2020-12) of what the program writes; resources beside this class. */
public enum ContractSchema {
  /** A line of {@code records.jsonl}. */
  RECORD("record", "urn:hearsay:record:1"),
  /** A line of {@code articles.jsonl}; refers to {@link #RECORD}. */
  ARTICLE("article-line", "urn:hearsay:article-line:1"),
  /** A line of {@code rejects.jsonl}. */
  REJECT("reject", "urn:hearsay:reject:1"),
  /** The file {@code run.json}. */
  RUN("run", "urn:hearsay:run:1"),
  /** The file {@code report.json} of an evaluation. */
  EVALUATION("evaluation", "urn:hearsay:evaluation:1");

  private final String resource;
  private final String id;

  ContractSchema(String name, String id) {
    this.resource = name + ".schema.json";
    this.id = id;
  }

  /** The {@code $id} by which schemas refer to each other. */
  public String id() {
    return id;
  }

  /** The schema as JSON text, its last line ended. */
  public String text() {
    return TextResource.of(ContractSchema.class, resource);
  }

  /** What is wrong with a value by this schema, each as its place and a message. */
  public List<String> faults(JsonNode value) {
    return new SchemaCheck(this)
        .of(value).stream()
            .map(finding -> (finding.pointer() + " " + finding.message()).strip())
            .toList();
  }
}

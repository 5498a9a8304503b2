package org.hearsay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.hearsay.io.Compression;
import org.hearsay.io.InputDescription;
import org.hearsay.io.JsonFiles;

/**
 * What a run is to do.
 *
 * @param config as the report tells it
 * @param inputs in their order
 * @param compression of the files
 * @param shard most inputs of a part, 1 or more
 */
record RunPlan(
    Map<String, Object> config, List<InputDescription> inputs, Compression compression, int shard) {

  /** What must be the same for a run to go on where it was. */
  JsonNode identity() {
    return JsonFiles.parse(
        JsonFiles.line(
            Map.of(
                "hearsay",
                Version.build(),
                "config",
                config,
                "compress",
                compression.toString(),
                "inputs",
                inputs,
                "models",
                Wiring.verified().checksums(),
                "shard",
                shard)));
  }
}

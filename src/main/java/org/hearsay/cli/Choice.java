package org.hearsay.cli;

import java.nio.file.Path;
import org.hearsay.analysis.Limits;

/**
 * Which stages an article goes through.
 *
 * @param roster of the user, or null
 * @param targets of the user, or null
 * @param limits of texts
 */
record Choice(
    Engine engine,
    Finder attributor,
    Coref coref,
    Judge stance,
    Path roster,
    Path targets,
    Limits limits) {}

package org.hearsay.cli;

import org.hearsay.analysis.Limits;
import org.hearsay.io.RosterFile;

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
    RosterFile roster,
    RosterFile targets,
    Limits limits) {}

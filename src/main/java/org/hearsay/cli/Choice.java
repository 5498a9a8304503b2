package org.hearsay.cli;

import java.nio.file.Path;

/**
 * Which stages an article goes through.
 *
 * @param roster of the user, or null
 * @param targets of the user, or null
 */
record Choice(
    Engine engine, Finder attributor, Coref coref, Judge stance, Path roster, Path targets) {}

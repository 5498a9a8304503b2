/**
 * The command line: {@link org.hearsay.cli.Main}, one class for each command, and the wiring of
 * engines and stages. The only package that prints, exits or names an engine.
 */
package org.hearsay.cli;

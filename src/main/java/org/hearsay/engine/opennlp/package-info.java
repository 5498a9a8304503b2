/**
 * Apache OpenNLP (Apache-2.0) behind the ports of {@code analysis}: language identification, and
 * the light engine. Nothing else of the project imports it.
 */
package org.hearsay.engine.opennlp;

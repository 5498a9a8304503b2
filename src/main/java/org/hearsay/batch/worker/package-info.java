/**
 * Articles processed in JVMs that can be ended at any moment, since a library that hangs in a
 * hostile text does not heed anything less. {@link org.hearsay.batch.worker.WorkerPool} is the end
 * of the run, {@link org.hearsay.batch.worker.WorkerService} that of the worker; messages go
 * through the worker's standard input and output.
 */
package org.hearsay.batch.worker;

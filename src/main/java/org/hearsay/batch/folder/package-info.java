/**
 * The output folder of a run, in which nothing is lost by a sudden end. Inputs are cut into shards
 * by position; each becomes a part: written to a draft, forced to the disk, renamed, its folder
 * forced, and only then told of by a line of the ledger with a checksum, which is forced too. The
 * final files are put together from all parts in the same way. See {@link
 * org.hearsay.batch.folder.RunFolder}.
 */
package org.hearsay.batch.folder;

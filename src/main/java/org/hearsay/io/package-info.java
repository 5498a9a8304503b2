/**
 * What comes in and what goes out: articles from files and standard input, and the record contract
 * with its writer, its JSON Schema and its validator.
 *
 * <p>Reading: {@link org.hearsay.io.ArticleReader} turns command-line arguments into a lazy stream
 * of {@link org.hearsay.io.Reading}s; what cannot be read becomes a {@link org.hearsay.io.Reject}
 * in that stream, and only trouble with the file system itself throws a {@link
 * org.hearsay.io.FileException}. Compressed streams are unpacked on the way, within {@link
 * org.hearsay.io.ReadLimits}. Texts that come in are well-formed Unicode without NUL.
 *
 * <p>Writing: {@link org.hearsay.io.RecordEncoder} turns a document into lines, {@link
 * org.hearsay.io.DraftFile} puts lines into a file, by way of a {@link org.hearsay.io.Disk}. Here,
 * and nowhere else, UTF-16 offsets become offsets in Unicode code points.
 */
package org.hearsay.io;

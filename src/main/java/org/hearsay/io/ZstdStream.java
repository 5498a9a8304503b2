package org.hearsay.io;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What a zstd stream holds, all its frames one behind the other. Its native memory is that of the
 * stream's window, 128 MiB at most, and is given back by {@link #close}.
 */
final class ZstdStream extends BlockStream {
  private static final int WINDOW_LOG = 27;

  private final Source source;
  private final ZstdInputStreamNoFinalizer frames;

  /**
   * @param in closed with this stream
   * @throws StreamException if the native library does not run here
   */
  ZstdStream(InputStream in) throws IOException {
    this.source = new Source(in);
    try {
      this.frames = new ZstdInputStreamNoFinalizer(source).setLongMax(WINDOW_LOG);
    } catch (LinkageError e) {
      throw StreamException.unreadable(
          "zstd does not run on this system; decompress it first, or give gzip");
    }
  }

  /**
   * @throws StreamException if the stream is damaged, ends too early, or needs too much memory
   */
  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return frames.read(bytes, offset, length);
    } catch (ZstdIOException e) {
      throw source.ended ? StreamException.cutOff(Compression.ZSTD) : reason(e.getErrorCode());
    }
  }

  @Override
  public void close() throws IOException {
    frames.close();
  }

  private static StreamException reason(long code) {
    if (code == Zstd.errFrameParameterWindowTooLarge()) {
      return StreamException.unreadable(
          "the zstd stream needs a window of more than 128 MiB; compress it with --long=%s or less"
              .formatted(WINDOW_LOG));
    }
    if (code == Zstd.errDictionaryWrong()) {
      return StreamException.unreadable(
          "the zstd stream was made with a dictionary; compress it without one");
    }
    if (code == Zstd.errPrefixUnknown()) {
      return StreamException.damaged(
          Compression.ZSTD, "something that is not zstd stands behind its end");
    }
    return StreamException.damaged(
        Compression.ZSTD,
        code == Zstd.errChecksumWrong()
            ? "its checksum does not match"
            : "it holds what no compression gives");
  }

  /** Remembers whether more bytes were asked for than there are. */
  private static final class Source extends FilterInputStream {
    private boolean ended;

    Source(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      ended |= read < 0;
      return read;
    }

    /** None, so that what is at hand is given before more is asked for. */
    @Override
    public int available() {
      return 0;
    }
  }
}

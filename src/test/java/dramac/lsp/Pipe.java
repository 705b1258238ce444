package dramac.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Bytes from one thread to another, in any number and without regard to which threads live: what
/// is written can be read at once.
public final class Pipe {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition more = lock.newCondition();
  private final ArrayDeque<byte[]> waiting = new ArrayDeque<>();
  private int used;
  private boolean closed;

  public final OutputStream in =
      new OutputStream() {
        @Override
        public void write(int sign) {
          write(new byte[] {(byte) sign}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
          lock.lock();
          try {
            byte[] copy = new byte[length];
            System.arraycopy(bytes, from, copy, 0, length);
            if (length > 0) {
              waiting.add(copy);
            }
            more.signalAll();
          } finally {
            lock.unlock();
          }
        }

        @Override
        public void close() {
          lock.lock();
          try {
            closed = true;
            more.signalAll();
          } finally {
            lock.unlock();
          }
        }
      };

  public final InputStream out =
      new InputStream() {
        @Override
        public int read() throws IOException {
          byte[] one = new byte[1];
          return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) {
          lock.lock();
          try {
            while (waiting.isEmpty() && !closed) {
              more.awaitUninterruptibly();
            }
            if (waiting.isEmpty()) {
              return -1;
            }
            byte[] first = waiting.getFirst();
            int taken = Math.min(length, first.length - used);
            System.arraycopy(first, used, into, from, taken);
            used += taken;
            if (used == first.length) {
              waiting.removeFirst();
              used = 0;
            }
            return taken;
          } finally {
            lock.unlock();
          }
        }
      };
}

package dramac.provider;

import dramac.run.Loop;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// Real time: virtual threads, with Vert.x timers for pauses.
public final class VertxLoop implements Loop {
  private final Vertx vertx;
  private final InstantSource clock;

  public VertxLoop(Vertx vertx, InstantSource clock) {
    this.vertx = vertx;
    this.clock = clock;
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public Duration ticks() {
    return Duration.ofNanos(System.nanoTime());
  }

  @Override
  public void pause(Duration time) throws InterruptedException {
    if (!time.isPositive()) {
      return;
    }
    CompletableFuture<Void> over = new CompletableFuture<>();
    long timer = vertx.setTimer(Math.max(1, time.toMillis()), fired -> over.complete(null));
    try {
      await(over);
    } finally {
      vertx.cancelTimer(timer);
    }
  }

  @Override
  public <T> T await(CompletableFuture<T> work) throws InterruptedException {
    try {
      return work.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("awaited work failed", e.getCause());
    }
  }

  @Override
  public void start(String name, Runnable body) {
    Thread.ofVirtual().name(name).start(body);
  }
}

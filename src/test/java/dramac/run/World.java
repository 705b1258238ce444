package dramac.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;

/// A world with its own time: one body runs at a time, who comes next is drawn from a seed, and
/// time leaps to the next waking when nobody can run. A seed tells the whole story again.
final class World implements Loop {
  private static final Instant BEGIN = Instant.parse("2026-11-22T10:00:00Z");

  private final SplittableRandom dice;
  private final List<Body> able = new ArrayList<>();
  private final List<Body> waiting = new ArrayList<>();
  private final PriorityQueue<Body> asleep =
      new PriorityQueue<>(Comparator.comparing((Body body) -> body.wakes).thenComparing(b -> b.no));
  private final CompletableFuture<Optional<AssertionError>> end = new CompletableFuture<>();
  private Duration time = Duration.ZERO;
  private Body current = new Body(0);
  private int bodies;

  World(long seed) {
    dice = new SplittableRandom(seed);
  }

  /// What a world is lived for.
  interface Story<T> {
    T live() throws Exception;
  }

  /// Lives a story from its begin to its end; bodies that are left over never wake again.
  <T> T live(Story<T> story) throws Exception {
    CompletableFuture<T> told = new CompletableFuture<>();
    start(
        "story",
        () -> {
          try {
            told.complete(story.live());
          } catch (Exception | AssertionError e) {
            told.completeExceptionally(e);
          }
          end.complete(Optional.empty());
        });
    giveWay();
    Optional<AssertionError> stuck = end.get();
    if (stuck.isPresent()) {
      throw stuck.get();
    }
    try {
      return told.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  @Override
  public Instant now() {
    return BEGIN.plus(time);
  }

  @Override
  public Duration ticks() {
    return time;
  }

  @Override
  public void pause(Duration length) {
    Body self = current;
    self.wakes = time.plus(length);
    asleep.add(self);
    giveWay();
    self.turn.acquireUninterruptibly();
  }

  @Override
  public <T> T await(CompletableFuture<T> work) {
    Body self = current;
    self.work = work;
    waiting.add(self);
    giveWay();
    self.turn.acquireUninterruptibly();
    return work.join();
  }

  @Override
  public void start(String name, Runnable body) {
    Body started = new Body(++bodies);
    able.add(started);
    Thread.ofVirtual()
        .name(name)
        .start(
            () -> {
              started.turn.acquireUninterruptibly();
              body.run();
              if (!end.isDone()) {
                giveWay();
              }
            });
  }

  private void giveWay() {
    waiting.stream().filter(body -> body.work.isDone()).forEach(able::add);
    waiting.removeIf(body -> body.work.isDone());
    if (able.isEmpty() && !asleep.isEmpty()) {
      Body next = asleep.remove();
      time = next.wakes;
      able.add(next);
    }
    if (able.isEmpty()) {
      end.complete(Optional.of(new AssertionError("all wait for each other at " + time)));
      return;
    }
    current = able.remove(dice.nextInt(able.size()));
    current.turn.release();
  }

  private static final class Body {
    private final Semaphore turn = new Semaphore(0);
    private final int no;
    private Duration wakes = Duration.ZERO;
    private CompletableFuture<?> work = CompletableFuture.completedFuture(0);

    private Body(int no) {
      this.no = no;
    }
  }
}

package dramac.run;

import dramac.plan.Request;
import dramac.plan.TaskId;
import dramac.store.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A provider in memory: sells what its script says, takes its time, and keeps the book.
final class Stall implements Provider {
  final List<String> sold = new ArrayList<>();
  final List<String> asked = new ArrayList<>();
  final List<String> fetched = new ArrayList<>();
  int most;
  private final SequencedMap<String, Deque<Submission>> script = new LinkedHashMap<>();
  private final SequencedMap<String, Integer> cut = new LinkedHashMap<>();
  private final Loop loop;
  private int inside;

  Stall(Loop loop) {
    this.loop = loop;
  }

  /// The next answers to a wish; after them it sells.
  Stall answer(String wish, Submission... answers) {
    script.put(wish, new ArrayDeque<>(List.of(answers)));
    return this;
  }

  /// So many downloads of a wish break off.
  Stall cutDownloads(String wish, int times) {
    cut.put(wish, times);
    return this;
  }

  @Override
  public String name() {
    return "stall";
  }

  @Override
  public Submission submit(Request request, SequencedMap<TaskId, Material> inputs)
      throws InterruptedException {
    String wish = wish(request);
    asked.add(wish);
    inside++;
    most = Math.max(most, inside);
    loop.pause(Duration.ofSeconds(1 + Math.floorMod(wish.hashCode(), 30)));
    inside--;
    Submission told = script.getOrDefault(wish, new ArrayDeque<>()).poll();
    if (told != null) {
      return told;
    }
    sold.add(wish);
    SequencedMap<String, String> handles = new LinkedHashMap<>();
    handles.put("video_url", "/v/" + wish);
    return new Submission.Done(List.of(new Download("/v/" + wish, Artifact.Kind.VIDEO)), handles);
  }

  @Override
  public void fetch(Download download, Path into) throws NotFetched, InterruptedException {
    loop.pause(Duration.ofSeconds(1));
    fetched.add(download.url());
    try {
      Files.writeString(into, download.url());
    } catch (IOException e) {
      throw new NotFetched(new Failure.Local(e.toString()));
    }
    if (cut.merge(download.url().substring(3), -1, Integer::sum) >= 0) {
      throw new NotFetched(new Failure.NotSent("reset"));
    }
  }

  private static String wish(Request request) {
    return switch (request) {
      case Request.Video video -> video.prompt();
      case Request.LipSync sync -> sync.video() + " spoken";
      case Request.Reference reference -> reference.name();
      case Request.Speech speech -> speech.text();
      case Request.Music music -> music.mood().toString();
    };
  }
}

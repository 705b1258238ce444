package dramac.plan;

import dramac.source.Span;
import java.util.SequencedSet;

/// One thing to make. Nothing an answer contains ever adds a task.
public sealed interface Task {
  TaskId id();

  /// What must be made before, in the order the request names them.
  SequencedSet<TaskId> inputs();

  /// The line of the script it comes from.
  Span span();

  /// Why it is there, in words: `close-up on 林晚`, `she is seen in 6 shots`.
  String why();

  /// May cost money; goes to a provider.
  record Bought(TaskId id, Request request, Span span, String why) implements Task {
    @Override
    public SequencedSet<TaskId> inputs() {
      return request.inputs();
    }
  }

  /// Made on this machine by ffmpeg and Java2D.
  record Crafted(TaskId id, Craft craft, Span span, String why) implements Task {
    @Override
    public SequencedSet<TaskId> inputs() {
      return craft.inputs();
    }
  }
}

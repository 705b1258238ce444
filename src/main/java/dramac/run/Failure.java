package dramac.run;

import java.time.Duration;

/// Why a task came to nothing; messages are for people, without secrets and control characters.
public sealed interface Failure {
  String why();

  /// Nothing left this machine: no name, refused connection, failed handshake.
  record NotSent(String why) implements Failure {}

  /// Not executed; come back later.
  ///
  /// @param told what the answer asked for; zero = not told
  record Busy(String why, Duration told) implements Failure {}

  /// The account is empty.
  record NoCredit(String why) implements Failure {}

  /// The key is refused.
  record BadKey(String why) implements Failure {}

  /// The request is refused for its form: our bug if the checks were clean.
  record Invalid(String why) implements Failure {}

  /// The request is refused for what it shows.
  record Refused(String why) implements Failure {}

  /// The provider tried and failed.
  record Upstream(String why) implements Failure {}

  /// An answer or a file without what was promised.
  record BadAnswer(String why) implements Failure {}

  /// This machine failed: ffmpeg, disk.
  record Local(String why) implements Failure {}
}

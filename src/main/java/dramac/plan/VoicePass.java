package dramac.plan;

import dramac.story.CastMember;
import dramac.story.Extra;
import dramac.story.Line;

/// A voice for each speech, in the language of the build.
final class VoicePass implements Pass {
  @Override
  public void add(PlanBuilder plan) {
    for (Slot slot : plan.slots()) {
      for (Speeches.Speech speech : plan.speeches().of(slot)) {
        Line line = speech.first();
        plan.add(
            slot,
            new Task.Bought(speech.task(), request(speech, line), line.span(), why(speech, line)));
      }
    }
  }

  private static Request request(Speeches.Speech speech, Line line) {
    Line.Delivery delivery = line.delivery();
    double pitch = 1;
    double speed = 1;
    if (line.speaker() instanceof CastMember member) {
      pitch = member.voicing().pitch();
      speed = member.voicing().speed();
    }
    return new Request.Speech(
        speech.text(),
        speech.voice(),
        speech.language(),
        delivery.emotion().voice(),
        between(0.5, delivery.pitch() * pitch),
        between(0, delivery.energy()),
        between(0.5, delivery.speed() * speed));
  }

  /// To four decimals, so that equal deliveries are equal numbers; no API takes more than 2.
  private static double between(double least, double value) {
    return Math.clamp(Math.round(value * 10_000) / 10_000.0, least, 2);
  }

  private static String why(Speeches.Speech speech, Line line) {
    String who =
        switch (line.speaker()) {
          case CastMember member -> member.names().first();
          case Extra extra -> extra.names().first() + ", a voice that no character uses";
        };
    String together =
        speech.lines().size() > 1
            ? "; "
                + speech.lines().size()
                + " lines as one synthesis, their times in proportion to their lengths"
            : "";
    return who + ", " + line.delivery().emotion().word() + together;
  }
}

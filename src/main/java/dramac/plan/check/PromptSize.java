package dramac.plan.check;

import dramac.plan.Capability;
import dramac.plan.Limits;
import dramac.plan.Request;
import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Findings;

/// A prompt that is empty or longer than the maker takes, what must not be seen included.
public final class PromptSize implements Rule<Planned> {
  @Override
  public Code code() {
    return Code.error(Family.G, 501, "prompt-size");
  }

  @Override
  public void check(Planned planned, Findings findings) {
    int most = planned.limits(Capability.VIDEO).map(Limits::promptChars).orElse(Limits.ANY);
    if (most == Limits.ANY) {
      return;
    }
    planned
        .clips()
        .filter(clip -> size(clip.video()) > most)
        .forEach(
            clip ->
                findings
                    .at(
                        code(),
                        clip.task().span(),
                        clip.task().id().slot(),
                        size(clip.video()),
                        planned.maker(Capability.VIDEO),
                        most)
                    .help("shorten"));
  }

  private static int size(Request.Video video) {
    String all = video.prompt() + ". " + video.negative();
    return all.codePointCount(0, all.length());
  }
}

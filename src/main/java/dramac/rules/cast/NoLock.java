package dramac.rules.cast;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.story.Appearances;
import dramac.story.CastMember;
import dramac.story.Story;

/// Somebody is seen who would look different in every shot: no lock, no reference picture.
public final class NoLock implements Rule<Story> {
  private static final Code CODE = Code.error(Family.C, 301, "no-lock");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    Appearances.of(story)
        .seen()
        .forEach(
            (who, shots) -> {
              if (isLoose(who.appearing())) {
                findings
                    .at(CODE, who.span(), who.names().first())
                    .label()
                    .related(shots.getFirst().span(), "seen", shots.getFirst().id())
                    .help("lock");
              }
            });
  }

  private static boolean isLoose(CastMember.Appearing appearing) {
    return appearing.lock().isEmpty() && appearing.reference().isEmpty();
  }
}

package dramac.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.story.Appearance;
import dramac.story.Episode;
import dramac.story.Look;
import dramac.story.Seconds;
import dramac.story.Shot;
import dramac.story.Story;
import dramac.story.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The times that the language's reference promises for its examples, and what follows from them.
class TimesTest {
  private final Story heir = Scripts.compile(Scripts.heir()).story();

  @Test
  void theFirstEpisodeOfTheHeir() {
    Episode first = heir.episodes().getFirst();
    assertThat(Seconds.of(first.length())).isEqualTo("30");
    assertThat(first.scenes()).extracting(s -> Seconds.of(s.length())).containsExactly("14", "16");
    assertThat(twists(first)).containsExactly("19.5");
    assertThat(cliffhanger(first)).isEqualTo("29");
    assertThat(shots(first)).hasSize(10);
  }

  @Test
  void theSecondEpisodeOfTheHeir() {
    Episode second = heir.episodes().getLast();
    assertThat(Seconds.of(second.reprise())).isEqualTo("3");
    assertThat(Seconds.of(second.length())).isEqualTo("28");
    assertThat(second.scenes()).extracting(s -> Seconds.of(s.length())).containsExactly("12", "13");
    assertThat(twists(second)).containsExactly("10.3", "24.9");
    assertThat(cliffhanger(second)).isEqualTo("27");
    assertThat(shots(second)).hasSize(8);
  }

  @Test
  void theSmallestScript() {
    Story minimal = Scripts.compile(Scripts.text("minimal.drama")).story();
    assertThat(Seconds.of(minimal.episodes().getFirst().length())).isEqualTo("6.1");
  }

  @Test
  void aLookHoldsUntilTheEpisodeEnds() {
    List<Shot> first = shots(heir.episodes().getFirst());
    List<Shot> second = shots(heir.episodes().getLast());
    assertThat(first).flatExtracting(TimesTest::looks).containsOnly("default");
    assertThat(second).flatExtracting(TimesTest::looks).contains("gala");
    String changed = Scripts.heir().replace("@沈曜 (V.O., sad)", "@沈曜 (sad)");
    Story story = Scripts.compile(changed).story();
    assertThat(shots(story.episodes().getLast())).flatExtracting(TimesTest::looks).contains("heir");
  }

  @Test
  void theCameraFollowsTheCut() {
    assertThat(shots(heir.episodes().getFirst()).subList(4, 10))
        .extracting(shot -> shot.framing().camera())
        .containsExactly(
            "wide establishing shot, slow dolly-in",
            "medium close-up on 张太太",
            "fast push-in to a medium shot",
            "medium wide shot of the group",
            "medium close-up on 沈曜",
            "medium close-up on 林晚");
  }

  @Test
  void theSameTextIsTheSameStory() {
    assertThat(Scripts.compile(Scripts.heir()).story()).isEqualTo(heir);
  }

  private static List<String> looks(Shot shot) {
    return shot.onScreen().stream()
        .map(Appearance::look)
        .flatMap(look -> look.stream().map(Look::name))
        .toList();
  }

  private static List<Shot> shots(Episode episode) {
    return episode.scenes().stream().flatMap(scene -> scene.shots().stream()).toList();
  }

  private static List<String> twists(Episode episode) {
    return Timeline.of(episode).twists().stream().map(twist -> Seconds.of(twist.at())).toList();
  }

  private static String cliffhanger(Episode episode) {
    return Timeline.of(episode).cliffhanger().map(c -> Seconds.of(c.at())).orElse("none");
  }
}

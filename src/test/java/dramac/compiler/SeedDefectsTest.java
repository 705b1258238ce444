package dramac.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the tutorial of this product's interface got wrong is found where it stands. Its pipeline
/// asked for 16:9 beside 9:16 and for text in the picture, drew a random seed, gave every line to
/// one voice, knew no voice for some of its feelings, cut scenes to a length their speech did not
/// fit, and named two gaps between twists.
class SeedDefectsTest {
  private static final String SOUND =
      """
      series: The CEO's Secret
      languages: en-US
      format: 9:16, 1080p, 24fps
      pacing: short-drama, episode 10s..60s
      style: Chinese drama aesthetic, shallow depth of field
      # CHARACTER LI WEI
      locked: face_shape = oval; hair_color = black; hair_style = short; build = lean
      voice: en-US Michael
      seed: 42
      # CHARACTER XIAO YU
      locked: face_shape = heart; hair_color = black; hair_style = long; build = slender
      voice: en-US Emma
      # EPISODE 1 | The Driver
      hook: A ring rolls into a drain
      INT. OFFICE - NIGHT
      beat: tense -> shocking
      length: 14s
      LI WEI puts the keys on the desk.

      @XIAO YU (cold)
      You think you can just walk away? After everything we have been through?

      @LI WEI (calm)
      I own the road.

      twist: LI WEI lays the company seal beside the keys
      cliffhanger: Who owns the tower?
      """;

  record Defect(String what, String from, String to, String finding) {
    @Override
    public String toString() {
      return what;
    }
  }

  static List<Defect> defects() {
    return List.of(
        new Defect(
            "a wide prompt beside a tall format",
            "shallow depth of field",
            "16:9 aspect ratio for mobile-first viewing, shallow depth of field",
            "G502 5:33 «16:9 aspect ratio for mobile-first viewing»"),
        new Defect(
            "text overlays in the picture",
            "shallow depth of field",
            "text overlays in Chinese with English subtitles",
            "G503 5:33 «text overlays»"),
        new Defect("a random seed", "seed: 42", "seed: -1", "G508 9:7 «-1»"),
        new Defect(
            "an emotion no voice knows",
            "@XIAO YU (cold)",
            "@XIAO YU (vindictive)",
            "V403 20:11 «vindictive»"),
        new Defect(
            "one voice for everyone",
            "voice: en-US Emma",
            "voice: en-US Michael",
            "V407 8:14 «Michael»"),
        new Defect(
            "a look described differently",
            "LI WEI puts",
            "LI WEI, long brown hair, puts",
            "C304 18:9 «long brown hair»"),
        new Defect(
            "a scene whose speech does not fit", "length: 14s", "length: 4s", "P106 17:9 «4s»"),
        new Defect(
            "rules that name two numbers",
            "short-drama,",
            "short-drama, twist every 15s, twist every 30s,",
            "S008 4:39 «twist every 30s»"),
        new Defect(
            "rules that no script can meet",
            "short-drama,",
            "short-drama, shot 10s..30s, scene < 8s,",
            "S010 4:22 «shot 10s..30s»"));
  }

  @ParameterizedTest
  @MethodSource("defects")
  void itIsFound(Defect defect) {
    assertThat(found(SOUND)).isEmpty();
    assertThat(SOUND).containsOnlyOnce(defect.from());
    assertThat(found(SOUND.replace(defect.from(), defect.to()))).contains(defect.finding());
  }

  private static List<String> found(String script) {
    return Scripts.findings(Scripts.compile(script)).stream()
        .map(line -> line.substring(0, line.indexOf('»') + 1))
        .toList();
  }
}

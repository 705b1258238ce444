package dramac.studio;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/// Writes the seed's script JSON from a bank of turns: a hook first, a reversal in the middle, an
/// open question at the end. No model; the same wish gives the same words.
final class ScriptWriter {
  private static final List<String> PLACES =
      List.of(
          "Office tower lobby, morning",
          "Rooftop above the city, night",
          "Small kitchen, evening",
          "Hospital corridor, night",
          "Study with a locked drawer, dusk",
          "Rainy street, night",
          "Restaurant by the river, evening",
          "Car in the rain, night",
          "Courtyard of the old house, day",
          "Courtroom, day");

  private ScriptWriter() {}

  static ObjectNode write(Wish wish) {
    ObjectNode script = Json.object().put("title", wish.title()).put("genre", wish.genre());
    ArrayNode episodes = script.putArray("episodes");
    for (int number = 1; number <= wish.episodes(); number++) {
      episode(wish, number, episodes.addObject());
    }
    return script;
  }

  private static void episode(Wish wish, int number, ObjectNode episode) {
    SplittableRandom random =
        new SplittableRandom(
            Archive.hash((wish + " " + number).getBytes(StandardCharsets.UTF_8)).hashCode());
    String hero = wish.names().getFirst();
    String other = wish.names().get(1 + random.nextInt(wish.names().size() - 1));
    episode.put("episode_number", number).put("duration_seconds", wish.seconds());
    episode.put("logline", hero + " must choose what to hide from " + other + ".");
    ArrayNode scenes = episode.putArray("scenes");
    int first = random.nextInt(Turning.BANK.size());
    for (int i = 0; i < wish.scenes(); i++) {
      Turning turning =
          i == 0
              ? Turning.HOOK
              : i == wish.scenes() / 2
                  ? Turning.TWIST
                  : Turning.BANK.get((first + i) % Turning.BANK.size());
      String place = PLACES.get((first + 3 * i) % PLACES.size());
      boolean turned = random.nextInt(3) == 0;
      scene(
          turning, place, turned ? other : hero, turned ? hero : other, i + 1, scenes.addObject());
    }
    episode.put("cliffhanger", "Who else has known " + hero + "'s secret all along?");
  }

  private static void scene(
      Turning turning, String place, String one, String two, int number, ObjectNode scene) {
    scene.put("scene_number", number).put("setting", place);
    scene.put("action", turning.action().formatted(one, two));
    ArrayNode dialogue = scene.putArray("dialogue");
    dialogue.addObject().put("character", one).put("line", turning.first().formatted(two));
    dialogue.addObject().put("character", two).put("line", turning.second().formatted(one));
    scene.put("emotional_beat", turning.beat());
    scene.put(
        "visual_prompt",
        place
            + ". "
            + turning.action().formatted(one, two)
            + ". "
            + turning.picture().formatted(one));
  }

  /// One exchange: `%s` is who acts, then who answers.
  private record Turning(String beat, String action, String first, String second, String picture) {
    static final Turning HOOK =
        new Turning(
            "shocking",
            "%1$s opens the envelope and drops the photograph before %2$s",
            "%s, who gave you this picture?",
            "Ask your father, %s. He paid for it.",
            "Close-up on %s, shocked, fast push-in, stark contrast");
    static final Turning TWIST =
        new Turning(
            "shocking",
            "%2$s takes off the ring and lays it in front of %1$s",
            "This ring was never yours, %s.",
            "No, %s. It was my mother's. And so is this company.",
            "Close-up on the ring, then %s, surprised, sudden light");
    static final List<Turning> BANK =
        List.of(
            new Turning(
                "tense",
                "%1$s blocks the door, %2$s does not stop",
                "You will not walk out of here, %s.",
                "Watch me, %s.",
                "Medium shot, %s, angry, hard side light"),
            new Turning(
                "sad",
                "%1$s reads the letter to the end; %2$s waits in the rain",
                "You knew, %s. All these years you knew.",
                "I wanted to tell you every single day, %s.",
                "Close-up on %s, sad, cool dim light"),
            new Turning(
                "happy",
                "%1$s laughs for the first time, %2$s pours the tea",
                "Say it again, %s. Nobody here knows my real name.",
                "Then let us keep it that way, %s.",
                "Two-shot, %s, happy, warm bright light"),
            new Turning(
                "romantic",
                "%1$s takes the hand of %2$s under the umbrella",
                "It was a contract, %s. When did it stop being one?",
                "The night you stayed, %s.",
                "Medium close-up, %s, tender, soft warm backlight"),
            new Turning(
                "tense",
                "%1$s turns the screen round so that %2$s sees the account",
                "Ten million, %s. Who signed for it?",
                "Look at the date, %s. Then ask me again.",
                "Over the shoulder of %s, suspicious, deep shadows"));
  }
}

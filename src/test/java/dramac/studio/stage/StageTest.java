package dramac.studio.stage;

import static dramac.studio.stage.Prompts.END;
import static dramac.studio.stage.Prompts.LIN;
import static dramac.studio.stage.Prompts.LOBBY;
import static dramac.studio.stage.Prompts.PLAZA;
import static dramac.studio.stage.Prompts.SHEN;
import static dramac.studio.stage.Prompts.ZHANG;
import static org.assertj.core.api.Assertions.assertThat;

import dramac.media.Ffmpeg;
import dramac.media.Fonts;
import dramac.media.Parts;
import dramac.media.Probe;
import dramac.studio.stage.Recipe.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("media")
final class StageTest {
  @TempDir Path folder;

  private static Parts parts() {
    return Parts.of(Path.of(System.getProperty("dramac.home", "target/dramac")));
  }

  private static Ffmpeg ffmpeg() throws Exception {
    return Ffmpeg.find(parts(), Map.of());
  }

  private static Stage stage() throws Exception {
    return Stage.open(parts(), ffmpeg(), Fonts.of(parts()));
  }

  private static Person first(String prompt) {
    return DirectorTest.read(prompt + END).people().getFirst();
  }

  @Test
  void aCharacterIsTheSameInEveryShotAndNobodyElse() throws Exception {
    Stage stage = stage();
    Person close = first(LIN + PLAZA + "LIN WAN, cold expression, speaking. close-up on LIN WAN.");
    Person wide = first(LIN + SHEN + LOBBY + "LIN WAN, cold expression, speaking. wide.");
    assertThat(stage.layerHash(close)).isEqualTo(stage.layerHash(wide));
    Person happy = first(LIN + LOBBY + "LIN WAN, happy expression, speaking. wide.");
    assertThat(stage.layerHash(happy)).isNotEqualTo(stage.layerHash(close));
  }

  @Test
  void twoPeopleOfACastDifferInHairOrClothes() throws Exception {
    List<Person> cast = List.of(first(SHEN + PLAZA), first(LIN + PLAZA), first(ZHANG + PLAZA));
    for (int i = 0; i < cast.size(); i++) {
      for (int j = i + 1; j < cast.size(); j++) {
        assertThat(looks(cast.get(i))).isNotEqualTo(looks(cast.get(j)));
        assertThat(stage().layerHash(cast.get(i))).isNotEqualTo(stage().layerHash(cast.get(j)));
      }
    }
  }

  private static List<Object> looks(Person person) {
    Features f = person.features();
    return List.of(f.cut(), f.length(), f.hair(), person.outfit().colour());
  }

  @Test
  void aShotHasItsFramesAndIsTheSameAgain() throws Exception {
    Recipe recipe =
        new Director()
            .read(
                SHEN
                    + LIN
                    + PLAZA
                    + "LIN WAN, cold expression, speaking. medium shot, slow push-in."
                    + END,
                List.of(),
                270,
                480,
                24,
                30,
                42);
    Shot one = stage().shoot(recipe, List.of(), Optional.empty(), folder.resolve("one.mp4"));
    Shot two = stage().shoot(recipe, List.of(), Optional.empty(), folder.resolve("two.mp4"));
    assertThat(one.clip()).hasSameBinaryContentAs(two.clip());
    Probe probe = Probe.of(ffmpeg(), one.clip());
    Probe.Picture picture = probe.picture().orElseThrow();
    assertThat(picture.frames()).isEqualTo(30);
    assertThat(picture.width() + "x" + picture.height()).isEqualTo("270x480");
    assertThat(probe.sound()).isPresent();
    assertThat(ImageIO.read(one.thumbnail().toFile()).getHeight()).isEqualTo(480);
    try (var left = Files.list(folder)) {
      assertThat(left).hasSize(4);
    }
  }

  @Test
  void aSheetIsDrawnForAReference() throws Exception {
    Path png = folder.resolve("sheet.png");
    ReferenceSheet sheet =
        new ReferenceSheet(
            "林晚", "heart face, black hair, waist-length; wearing cream coat", Optional.empty());
    stage().portrait(sheet, 42, png);
    assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(1024);
  }
}

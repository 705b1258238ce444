package dramac.studio.stage;

import java.util.List;
import java.util.Locale;

/// A shot as the studio understood it: enough to draw every frame, and nothing else. The same
/// recipe gives the same bytes; its hash names the file.
///
/// @param frames exact number of frames of the clip
public record Recipe(
    int width,
    int height,
    int fps,
    int frames,
    long seed,
    Place place,
    List<Person> people,
    Framing framing,
    Move move,
    Light light,
    List<Prop> props,
    List<Accent> accents) {

  public Recipe {
    if (width < 64 || height < 64 || fps < 1 || frames < 1) {
      throw new IllegalArgumentException(
          "no picture of " + width + "x" + height + " at " + fps + " fps, " + frames + " frames");
    }
    people = List.copyOf(people);
    props = List.copyOf(props);
    accents = List.copyOf(accents);
  }

  /// Where it happens. `locks` are the set's own words: they keep its furniture the same.
  public record Place(
      SetKind kind, Hour hour, Weather weather, Crowd crowd, Dressing dressing, String locks) {}

  /// One person in the frame.
  public record Person(
      String name, Features features, Outfit outfit, Emotion emotion, Voice voice) {}

  /// Whether a person's mouth follows the sound.
  public enum Voice {
    SPEAKS,
    SILENT
  }

  /// A thing the shot is about, what happens to it, and who holds it: the name before it in the
  /// text, or nobody.
  public record Prop(PropKind kind, Event event, String holder) {}

  public enum Event {
    NONE,
    BURNING,
    RINGING,
    ROLLING,
    BREAKING
  }

  public enum PropKind {
    RING,
    LETTER,
    PHONE,
    BAG,
    CUP,
    GLASS,
    KNIFE,
    GUN,
    KEY,
    PHOTO,
    UMBRELLA,
    CAR,
    FLOWER,
    MONEY,
    WATCH,
    PENDANT,
    PILLS,
    LAPTOP,
    CARD,
    WATER
  }

  public enum SetKind {
    CITY,
    PLAZA,
    STREET,
    ROOFTOP,
    PARK,
    COURTYARD,
    OFFICE,
    LOBBY,
    STUDY,
    BEDROOM,
    LIVING_ROOM,
    HOSPITAL,
    CAFE,
    RESTAURANT,
    BALLROOM,
    COURTROOM,
    CORRIDOR,
    WARD_CORRIDOR,
    LIFT,
    CAR;

    boolean outside() {
      return switch (this) {
        case CITY, PLAZA, STREET, ROOFTOP, PARK, COURTYARD -> true;
        case OFFICE, LOBBY, STUDY, BEDROOM, LIVING_ROOM, HOSPITAL, CAFE, RESTAURANT -> false;
        case BALLROOM, COURTROOM, CORRIDOR, WARD_CORRIDOR, LIFT, CAR -> false;
      };
    }
  }

  public enum Hour {
    DAY,
    DUSK,
    NIGHT
  }

  public enum Weather {
    CLEAR,
    RAIN,
    SNOW
  }

  /// A large thing that belongs to the set.
  public enum Dressing {
    NONE,
    CAR
  }

  public enum Crowd {
    NONE,
    FEW,
    ROWS,
    BOWING,
    GUESTS
  }

  public enum Framing {
    DETAIL,
    CLOSE,
    MEDIUM_CLOSE,
    MEDIUM,
    WIDE
  }

  public enum Move {
    STILL,
    PUSH_IN,
    FAST_PUSH_IN,
    PULL_BACK,
    PAN_LEFT,
    PAN_RIGHT,
    TILT_UP,
    TILT_DOWN,
    TRACK,
    HANDHELD
  }

  public enum Light {
    EVEN,
    WARM,
    COOL,
    HARD,
    SOFT,
    STARK
  }

  public enum Accent {
    FLASH,
    DARKNESS,
    SPEED_LINES,
    PETALS,
    EMBERS
  }

  /// The whole recipe in words, one fact a line. A change of its form is a change of every take.
  public String canonical() {
    StringBuilder text = new StringBuilder("stage/1\n");
    text.append(String.format(Locale.ROOT, "size %dx%d %d/1 %d\n", width, height, fps, frames));
    text.append("seed ").append(seed).append('\n');
    text.append(place).append('\n');
    people.forEach(person -> text.append(person).append('\n'));
    text.append(framing).append(' ').append(move).append(' ').append(light).append('\n');
    props.forEach(prop -> text.append(prop).append('\n'));
    accents.forEach(accent -> text.append(accent).append('\n'));
    return text.toString();
  }

  /// 40 hex digits of the canonical text.
  public String hash() {
    return Seeds.hash(canonical());
  }
}

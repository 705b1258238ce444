package dramac.media;

import dramac.story.Line;
import java.util.Arrays;
import java.util.List;

/// How a place and a medium colour a voice: a few early echoes and a filter, the same for every
/// provider's voices.
enum Room {
  PLAIN(List.of(), 28, 0.05, 47, 0.03),
  BATHROOM(List.of("bath", "bathroom", "浴室", "洗手间", "卫生间", "shower"), 23, 0.22, 61, 0.16),
  HALL(
      List.of("lobby", "hall", "大堂", "大厅", "礼堂", "church", "教堂", "corridor", "走廊", "court", "法庭"),
      67,
      0.16,
      131,
      0.10),
  STREET(
      List.of("street", "plaza", "广场", "街", "rooftop", "天台", "park", "公园", "ext"), 90, 0.03, 0, 0),
  CAR(List.of("car", "轿车", "车内", "taxi", "elevator", "电梯", "lift"), 7, 0.14, 12, 0.08);

  private final List<String> words;
  private final int first;
  private final double firstGain;
  private final int second;
  private final double secondGain;

  Room(List<String> words, int first, double firstGain, int second, double secondGain) {
    this.words = List.copyOf(words);
    this.first = first;
    this.firstGain = firstGain;
    this.second = second;
    this.secondGain = secondGain;
  }

  /// The room that a place's name and looks tell of.
  static Room of(String place) {
    return Arrays.stream(values())
        .filter(room -> Mention.of(room.words, place))
        .findFirst()
        .orElse(PLAIN);
  }

  /// A voice as it is heard: in the scene, behind a wall, in a head, over the film.
  float[] treat(float[] dry, Line.Medium medium) {
    return switch (medium) {
      case ON_SCREEN -> echo(dry);
      case OFF_SCREEN -> loud(echo(Biquad.low(4200).on(dry)), -2);
      case VOICE_OVER -> loud(dry, 1.5);
      case THOUGHT -> longEcho(Biquad.low(6000).on(dry));
    };
  }

  private float[] echo(float[] dry) {
    float[] wet = Arrays.copyOf(dry, dry.length + Pcm.samples(second + first));
    Pcm.add(wet, dry, Pcm.samples(first), firstGain);
    if (second > 0) {
      Pcm.add(wet, dry, Pcm.samples(second), secondGain);
    }
    return wet;
  }

  private static float[] longEcho(float[] dry) {
    float[] wet = Arrays.copyOf(dry, dry.length + Pcm.samples(700));
    for (int i = 1; i <= 4; i++) {
      Pcm.add(wet, dry, Pcm.samples(120L * i), 0.30 * Math.pow(0.55, i - 1));
    }
    return wet;
  }

  private static float[] loud(float[] samples, double decibels) {
    float[] louder = new float[samples.length];
    Pcm.add(louder, samples, 0, Pcm.gain(decibels));
    return louder;
  }
}

package dramac.media;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Simple sounds by word, made from noise and sines: the same word gives the same samples. They are
/// there so that no script stays silent; a recording replaces them when somebody brings one.
enum Effects {
  RAIN(6, -24, "rain", "雨", "storm", "暴雨"),
  THUNDER(4, -14, "thunder", "thunderclap", "雷", "lightning", "闪电"),
  HEARTBEAT(4, -16, "heartbeat", "heart", "心跳"),
  PHONE(3, -22, "phone", "telephone", "ring", "ringing", "电话", "手机", "铃"),
  DOOR(1.2, -16, "door", "门", "slam", "knock", "knocking"),
  WIND(6, -24, "wind", "风"),
  SEA(6, -24, "sea", "wave", "海", "浪"),
  CROWD(6, -26, "crowd", "applause", "人群", "掌声", "喧哗", "party", "宴会"),
  BIRDS(5, -28, "bird", "鸟"),
  CITY(6, -28, "city", "traffic", "street", "城市", "车流", "街", "car"),
  /// At a twist.
  HIT(2.4, -13, "hit", "boom", "impact", "撞", "重击", "crash"),
  /// Before a cliffhanger.
  RISE(2, -18, "rise", "riser");

  private final double seconds;
  private final double decibels;
  private final List<String> words;

  Effects(double seconds, double decibels, String... words) {
    this.seconds = seconds;
    this.decibels = decibels;
    this.words = List.of(words);
  }

  /// Whether any effect answers to these words.
  static boolean known(String words) {
    return find(words) != null;
  }

  /// The effect of these words; a hit where none is known.
  static Effects of(String words) {
    Effects found = find(words);
    return found == null ? HIT : found;
  }

  private static @Nullable Effects find(String words) {
    return Arrays.stream(values()).filter(e -> Mention.of(e.words, words)).findFirst().orElse(null);
  }

  /// Its samples, at the level it is mixed in at.
  float[] samples() {
    int length = (int) (seconds * Pcm.RATE);
    SplittableRandom chance = new SplittableRandom(name().hashCode());
    float[] sound =
        switch (this) {
          case RAIN ->
              edged(mixed(Biquad.high(1800).on(noise(length, chance)), drops(length, chance)), 1.2);
          case THUNDER -> thunder(length, chance);
          case HEARTBEAT -> heartbeat(length);
          case PHONE -> phone(length);
          case DOOR -> door(length, chance);
          case WIND -> edged(swelling(Biquad.band(420, 1.1).on(noise(length, chance)), 0.37), 1.2);
          case SEA -> edged(swelling(Biquad.low(900).on(noise(length, chance)), 0.23), 1.2);
          case CROWD -> edged(swelling(Biquad.band(700, 0.8).on(noise(length, chance)), 2.1), 1.2);
          case BIRDS -> birds(length, chance);
          case CITY -> edged(swelling(Biquad.low(320).on(noise(length, chance)), 0.31), 1.2);
          case HIT -> hit(length, chance);
          case RISE -> rise(length, chance);
        };
    return levelled(sound);
  }

  private float[] levelled(float[] sound) {
    double level = 1e-9;
    for (int i = 0; i + 4800 <= sound.length; i += 4800) {
      level = Math.max(level, Voice.level(sound, i, i + 4800));
    }
    float[] out = new float[sound.length];
    Pcm.add(out, sound, 0, Pcm.gain(decibels) / level);
    return out;
  }

  private static float[] noise(int length, SplittableRandom chance) {
    float[] out = new float[length];
    for (int i = 0; i < length; i++) {
      out[i] = (float) (chance.nextDouble() * 2 - 1);
    }
    return out;
  }

  private static float[] drops(int length, SplittableRandom chance) {
    float[] out = new float[length];
    for (int n = 0; n < length / 1600; n++) {
      int at = chance.nextInt(length);
      double hertz = 1500 + chance.nextInt(3500);
      for (int i = 0; i < 500 && at + i < length; i++) {
        out[at + i] += (float) (Math.sin(2 * Math.PI * hertz * i / Pcm.RATE) * Math.exp(-i / 90.0));
      }
    }
    return out;
  }

  private static float[] thunder(int length, SplittableRandom chance) {
    float[] low = Biquad.low(140).on(Biquad.low(220).on(noise(length, chance)));
    for (int i = 0; i < length; i++) {
      double t = (double) i / Pcm.RATE;
      double roll = 0.6 + 0.4 * Math.sin(2 * Math.PI * 3.1 * t + Math.sin(7 * t));
      low[i] *= (float) (Math.min(1, t / 0.05) * Math.exp(-t / 1.1) * roll);
    }
    return low;
  }

  private static float[] heartbeat(int length) {
    float[] out = new float[length];
    for (int beat = 0; beat < length; beat += (int) (0.86 * Pcm.RATE)) {
      thump(out, beat, 58, 1);
      thump(out, beat + (int) (0.26 * Pcm.RATE), 48, 0.7);
    }
    return out;
  }

  private static void thump(float[] out, int at, double hertz, double gain) {
    for (int i = 0; i < Pcm.RATE / 4 && at + i < out.length; i++) {
      double t = (double) i / Pcm.RATE;
      double fall = Math.min(1, t / 0.004) * Math.exp(-t / 0.055);
      out[at + i] += (float) (gain * fall * Math.sin(2 * Math.PI * hertz * t * (1 - 0.8 * t)));
    }
  }

  private static float[] phone(int length) {
    float[] out = new float[length];
    for (int i = 0; i < length; i++) {
      double t = (double) i / Pcm.RATE;
      double beat = t % 1.5;
      double open = beat < 0.9 ? Math.min(1, Math.min(beat, 0.9 - beat) / 0.02) : 0;
      double trill = Math.sin(2 * Math.PI * 20 * t) > 0 ? 880 : 1108;
      out[i] = (float) (open * Math.sin(2 * Math.PI * trill * t));
    }
    return Biquad.low(3000).on(out);
  }

  private static float[] door(int length, SplittableRandom chance) {
    float[] wood = Biquad.low(500).on(noise(length, chance));
    for (int i = 0; i < length; i++) {
      wood[i] *= (float) Math.exp(-i / (0.06 * Pcm.RATE));
    }
    thump(wood, 0, 85, 0.8);
    return wood;
  }

  private static float[] birds(int length, SplittableRandom chance) {
    float[] out = new float[length];
    for (int n = 0; n < 14; n++) {
      int at = chance.nextInt(length);
      double hertz = 2600 + chance.nextInt(1800);
      for (int i = 0; i < 5000 && at + i < length; i++) {
        double t = (double) i / Pcm.RATE;
        double bend = hertz * t + 240 * Math.sin(2 * Math.PI * 14 * t) / 14;
        out[at + i] += (float) (Math.sin(Math.PI * i / 5000.0) * Math.sin(2 * Math.PI * bend));
      }
    }
    return out;
  }

  private static float[] hit(int length, SplittableRandom chance) {
    float[] out = Biquad.low(900).on(noise(length, chance));
    for (int i = 0; i < length; i++) {
      double t = (double) i / Pcm.RATE;
      double boom = Math.sin(2 * Math.PI * (46 * t + 1.4 * (1 - Math.exp(-t * 18))));
      out[i] = (float) (out[i] * 0.5 * Math.exp(-t / 0.12) + boom * Math.exp(-t / 0.6));
    }
    return edged(out, 0.004);
  }

  private static float[] rise(int length, SplittableRandom chance) {
    float[] air = Biquad.band(2600, 0.7).on(noise(length, chance));
    for (int i = 0; i < length; i++) {
      double part = (double) i / length;
      double tone = Math.sin(2 * Math.PI * (110 + 330 * part * part) * i / Pcm.RATE);
      air[i] = (float) ((air[i] * 1.2 + tone * 0.25) * part * part * part);
    }
    int fade = Pcm.samples(40);
    for (int i = 0; i < fade; i++) {
      air[length - 1 - i] *= (float) i / fade;
    }
    return air;
  }

  private static float[] mixed(float[] a, float[] b) {
    Pcm.add(a, b, 0, 0.35);
    return a;
  }

  private static float[] swelling(float[] sound, double hertz) {
    for (int i = 0; i < sound.length; i++) {
      sound[i] *= (float) (0.7 + 0.3 * Math.sin(2 * Math.PI * hertz * i / Pcm.RATE));
    }
    return sound;
  }

  private static float[] edged(float[] sound, double seconds) {
    int fade = Math.min(sound.length / 2, (int) (seconds * Pcm.RATE));
    for (int i = 0; i < fade; i++) {
      sound[i] *= (float) i / fade;
      sound[sound.length - 1 - i] *= (float) i / fade;
    }
    return sound;
  }
}

package dramac.plan;

import dramac.story.Format;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The makers that come with the product, as data: nothing here opens a connection.
public final class Manifests {
  /// The provider name of the embedded API.
  public static final String STUDIO = "studio";

  /// The provider name of the seed's API.
  public static final String HOLYSHEEP = "holysheep";

  private static final String VIDEO_MODEL = "video-gen-2.0";
  private static final String VOICE_MODEL = "voice-tts-3.0";

  /// The seed names no limit; this is ours, to be widened by the user.
  private static final int HOLYSHEEP_PROMPT = 2_000;

  /// To be raised, with the studio's own, whenever it draws, speaks or plays differently: what an
  /// older edition made is then made again, which costs nothing.
  private static final int STUDIO_EDITION = 1;

  private Manifests() {}

  /// Which edition of a maker this program knows; in the request digest.
  static int edition(String provider) {
    return provider.equals(STUDIO) ? STUDIO_EDITION : 0;
  }

  /// Everything by the embedded studio, free.
  public static Target studio() {
    SequencedMap<Capability, Offer> offers = new LinkedHashMap<>();
    offers.put(Capability.REFERENCE, studio("references", studioLimits()));
    offers.put(Capability.VIDEO, studio(VIDEO_MODEL, studioLimits()));
    offers.put(Capability.SPEECH, studio(VOICE_MODEL, studioLimits()));
    offers.put(Capability.LIPSYNC, studio("lipsync", studioLimits()));
    offers.put(Capability.MUSIC, studio("bed", studioLimits()));
    return new Target(offers, Target.Lane.ANIMATIC);
  }

  /// Pictures and voices by the seed's API at the seed's prices (providers.md 3); it sells no music
  /// as a file, so the beds are the studio's.
  public static Target holySheep() {
    SequencedMap<Capability, Offer> offers = new LinkedHashMap<>();
    offers.put(Capability.REFERENCE, holySheep("references", price("0", Prices.Per.CALL, false)));
    offers.put(Capability.VIDEO, holySheep(VIDEO_MODEL, price("0.15", Prices.Per.CALL, true)));
    offers.put(Capability.SPEECH, holySheep(VOICE_MODEL, price("0.00004", Prices.Per.WORD, true)));
    offers.put(Capability.LIPSYNC, holySheep("lipsync", price("0.05", Prices.Per.CALL, true)));
    offers.put(Capability.MUSIC, studio("bed", studioLimits()));
    return new Target(offers, Target.Lane.FINAL);
  }

  private static Offer studio(String model, Limits limits) {
    return new Offer(STUDIO, model, limits, new Prices.Free());
  }

  private static Offer holySheep(String model, Prices prices) {
    return new Offer(HOLYSHEEP, model, holySheepLimits(), prices);
  }

  private static Prices price(String amount, Prices.Per per, boolean stated) {
    Prices.Basis basis = stated ? Prices.Basis.STATED : Prices.Basis.ASSUMED;
    return new Prices.Listed(List.of(new Prices.Row(per, Money.usd(amount), basis)));
  }

  private static Limits studioLimits() {
    return new Limits(
        new DurationGrid.Frames(Duration.ofSeconds(1), Duration.ofSeconds(60)),
        new Limits.Picture(
            List.of(Format.Ratio.values()), List.of(Format.Tier.values()), List.of(24, 25, 30)),
        Limits.ANY,
        Limits.ANY,
        voices(),
        new Limits.Habits(
            Limits.AudioSource.ANY_FILE,
            Limits.Intermediates.REPRODUCIBLE,
            Limits.Likeness.FROM_WORDS));
  }

  private static Limits holySheepLimits() {
    return new Limits(
        new DurationGrid.Steps(
            Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(1)),
        new Limits.Picture(
            List.of(Format.Ratio.NINE_SIXTEEN), List.of(Format.Tier.P1080), List.of(24)),
        1,
        HOLYSHEEP_PROMPT,
        voices(),
        new Limits.Habits(
            Limits.AudioSource.OWN_URL, Limits.Intermediates.FETCH, Limits.Likeness.FROM_PICTURES));
  }

  /// The seed's table of voices.
  private static SequencedMap<String, List<String>> voices() {
    SequencedMap<String, List<String>> voices = new LinkedHashMap<>();
    voices.put("zh-CN", List.of("Tianmei", "Yunyou", "Shawn", "Jiahao"));
    voices.put("en-US", List.of("Emma", "Michael", "Sophia", "James"));
    voices.put("zh-TW", List.of("Mei", "Kai"));
    return voices;
  }
}

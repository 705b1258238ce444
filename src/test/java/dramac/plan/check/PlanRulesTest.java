package dramac.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.plan.Capability;
import dramac.plan.DurationGrid;
import dramac.plan.Limits;
import dramac.plan.Manifests;
import dramac.plan.Offer;
import dramac.plan.Prices;
import dramac.plan.Tale;
import dramac.plan.Target;
import dramac.rules.Rule;
import dramac.source.Diagnostic;
import dramac.source.Findings;
import dramac.source.Language;
import dramac.source.Message;
import dramac.source.Wording;
import dramac.story.Format;
import dramac.story.MusicMood;
import dramac.story.Story;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanRulesTest {
  private static final List<Rule<Planned>> RULES =
      List.of(
          new PromptSize(),
          new TooManyReferences(),
          new FormatUnsupported(),
          new MissingTranslation(),
          new UnknownVoice(),
          new CapabilityMissing(),
          new PriceUnknown());

  private static Story story() {
    var id = Tale.at(1, 1);
    return Tale.story(
        Tale.episode(
            1,
            0,
            Tale.scene(
                id,
                MusicMood.SUSPENSE,
                Tale.shot(
                    id,
                    1,
                    "wide",
                    List.of(Tale.wearing(Tale.SHEN, Tale.HEIR), Tale.wearing(Tale.LIN)),
                    List.of(Tale.line(id, 1, Tale.LIN, "不", 0)),
                    3))));
  }

  private static List<String> found(String locale, Target target) {
    var build = Tale.build(locale);
    Planned planned = new Planned(story(), build, target);
    Findings findings = new Findings();
    RULES.forEach(rule -> rule.check(planned, findings));
    return findings.sorted().stream().map(PlanRulesTest::worded).toList();
  }

  /// Every text of a finding is there in both languages; the English first sentence is compared.
  private static String worded(Diagnostic d) {
    List<Message> all =
        Stream.concat(Stream.of(d.message()), d.help().stream().map(help -> help.text())).toList();
    for (Language language : Language.values()) {
      Wording wording = new Wording(language);
      assertThat(all).allSatisfy(m -> assertThat(wording.word(m)).doesNotContain("{"));
    }
    String severity = d.severity().name().toLowerCase(Locale.ROOT);
    return severity + " " + d.code() + " " + new Wording(Language.EN).word(d.message());
  }

  private static Target changed(Capability capability, UnaryOperator<Offer> change) {
    Target target = Manifests.studio();
    var offers = new LinkedHashMap<>(target.offers());
    offers.computeIfPresent(capability, (_, offer) -> change.apply(offer));
    return new Target(offers, target.lane());
  }

  private static Target without(Capability capability) {
    var offers = new LinkedHashMap<>(Manifests.studio().offers());
    offers.remove(capability);
    return new Target(offers, Target.Lane.ANIMATIC);
  }

  private static Limits limits(int references, int prompt, List<Integer> rates) {
    Limits studio = Manifests.studio().offer(Capability.VIDEO).orElseThrow().limits();
    return new Limits(
        new DurationGrid.Frames(Duration.ofSeconds(1), Duration.ofSeconds(9)),
        new Limits.Picture(List.of(Format.Ratio.NINE_SIXTEEN), studio.tiers(), rates),
        references,
        prompt,
        studio.voices(),
        studio.habits());
  }

  private static UnaryOperator<Offer> within(Limits limits) {
    return offer -> new Offer("acme", offer.model(), limits, offer.prices());
  }

  @Test
  void theStudioMakesEverything() {
    assertThat(found("zh-CN", Manifests.studio())).isEmpty();
    assertThat(found("en-US", Manifests.studio())).isEmpty();
  }

  @Test
  void aPromptBeyondTheLimitIsAnError() {
    assertThat(found("zh-CN", changed(Capability.VIDEO, within(limits(9, 100, List.of(24))))))
        .singleElement()
        .asString()
        .matches("error G501 the prompt of E01S01T01 has \\d+ characters, and acme takes 100");
  }

  @Test
  void morePeopleThanLikenessesIsAWarning() {
    assertThat(found("zh-CN", changed(Capability.VIDEO, within(limits(1, 9000, List.of(24))))))
        .containsExactly(
            "warning G504 E01S01T01 shows 2 people, and acme takes 1 likeness in a clip");
  }

  @Test
  void anUnsupportedFormatIsSaidOnce() {
    assertThat(found("zh-CN", changed(Capability.VIDEO, within(limits(9, 9000, List.of(30))))))
        .containsExactly("error G507 acme makes no clips in 9:16, 1080p, 24fps");
  }

  @Test
  void aVoiceThatTheMakerDoesNotHaveIsAnError() {
    LinkedHashMap<String, List<String>> voices = new LinkedHashMap<>();
    voices.put("zh-CN", List.of("Tianmei", "Jiahao"));
    voices.put("en-US", List.of("Emma"));
    Limits some = limits(9, 9000, List.of(24));
    Limits mute = new Limits(some.lengths(), some.picture(), 9, 9000, voices, some.habits());
    assertThat(found("zh-CN", changed(Capability.SPEECH, within(mute))))
        .containsExactly("error V408 acme has no voice “Michael” in en-US (沈曜)");
  }

  @Test
  void whatNobodyMakesIsNamed() {
    assertThat(found("zh-CN", without(Capability.LIPSYNC)))
        .containsExactly("error X602 the script needs LIPSYNC, and nobody in this build makes it");
    assertThat(found("zh-CN", without(Capability.MUSIC)))
        .containsExactly("error X602 the script needs MUSIC, and nobody in this build makes it");
    assertThat(found("ja-JP", Manifests.studio()))
        .containsExactly("error X602 ja-JP is not a language this series is spoken in");
  }

  @Test
  void anUnknownPriceIsRefused() {
    Target target =
        changed(
            Capability.VIDEO,
            offer -> new Offer("acme", "m", offer.limits(), new Prices.Listed(List.of())));
    assertThat(found("zh-CN", target))
        .containsExactly("error X603 acme names no price for VIDEO (E01S01T01/video)");
  }
}

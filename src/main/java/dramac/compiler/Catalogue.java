package dramac.compiler;

import dramac.plan.Capability;
import dramac.plan.Manifests;
import dramac.plan.check.CapabilityMissing;
import dramac.plan.check.FormatUnsupported;
import dramac.plan.check.LabelOff;
import dramac.plan.check.MissingTranslation;
import dramac.plan.check.OverBudget;
import dramac.plan.check.Planned;
import dramac.plan.check.PriceUnknown;
import dramac.plan.check.PromptSize;
import dramac.plan.check.TooManyReferences;
import dramac.plan.check.UnknownVoice;
import dramac.rules.Rule;
import dramac.rules.cast.ContradictsLock;
import dramac.rules.cast.DescribedAgain;
import dramac.rules.cast.LookChangeInScene;
import dramac.rules.cast.LookJump;
import dramac.rules.cast.NoLock;
import dramac.rules.cast.Pictures;
import dramac.rules.cast.ReferenceMissing;
import dramac.rules.cast.SpeakerNotInShot;
import dramac.rules.cast.SpeaksAfterExit;
import dramac.rules.cast.ThinLock;
import dramac.rules.cast.UndeclaredSet;
import dramac.rules.cast.Unused;
import dramac.rules.pacing.CloseShare;
import dramac.rules.pacing.EarlyCliffhanger;
import dramac.rules.pacing.EpisodeLength;
import dramac.rules.pacing.GateQuestion;
import dramac.rules.pacing.HookBy;
import dramac.rules.pacing.LengthMismatch;
import dramac.rules.pacing.LongSpeech;
import dramac.rules.pacing.NoCliffhanger;
import dramac.rules.pacing.PacingConflict;
import dramac.rules.pacing.SceneLength;
import dramac.rules.pacing.ShotLength;
import dramac.rules.pacing.SpeechOverflow;
import dramac.rules.pacing.TwistGap;
import dramac.rules.pacing.VoiceOverShare;
import dramac.rules.picture.BannedTerm;
import dramac.rules.picture.FormatConflict;
import dramac.rules.picture.RandomSeed;
import dramac.rules.picture.TextInPicture;
import dramac.rules.voice.MissingGlyph;
import dramac.rules.voice.NoVoice;
import dramac.rules.voice.SubtitleFit;
import dramac.rules.voice.VoiceClash;
import dramac.source.Code;
import dramac.story.NameCodes;
import dramac.story.Story;
import dramac.story.SubtitleLimits;
import dramac.syntax.SyntaxCodes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every flaw dramac knows, in order of its code, and the rules that find them.
public final class Catalogue {
  /// Over what is planned from it.
  static final List<Rule<Planned>> PLAN_RULES =
      List.of(
          new MissingTranslation(),
          new UnknownVoice(),
          new PromptSize(),
          new TooManyReferences(),
          new FormatUnsupported(),
          new OverBudget(),
          new CapabilityMissing(),
          new PriceUnknown(),
          new LabelOff());

  private Catalogue() {}

  public static List<Code> codes() {
    return Stream.of(
            SyntaxCodes.ALL.stream(),
            NameCodes.ALL.stream(),
            storyRules(path -> Pictures.Found.PICTURE, SubtitleLimits.USUAL).stream()
                .map(Rule::code),
            PLAN_RULES.stream().map(Rule::code))
        .flatMap(codes -> codes)
        .distinct()
        .sorted()
        .toList();
  }

  /// The flaw with that id, `C201`.
  public static Optional<Code> code(String id) {
    return codes().stream().filter(code -> code.id().equalsIgnoreCase(id)).findFirst();
  }

  /// The flaws that only planning finds.
  static Set<Code> codesOfPlan() {
    return PLAN_RULES.stream().map(Rule::code).collect(Collectors.toSet());
  }

  /// The rules over the screenplay as meant, in order of their codes.
  static List<Rule<Story>> storyRules(Pictures pictures, SubtitleLimits subtitles) {
    return Stream.of(castRules(pictures), pacingRules(), voiceRules(subtitles), pictureRules())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Rule<Story>> castRules(Pictures pictures) {
    return List.of(
        new Unused(),
        new NoLock(),
        new ThinLock(),
        new ContradictsLock(),
        new LookChangeInScene(),
        new DescribedAgain(),
        new ReferenceMissing(pictures),
        new UndeclaredSet(),
        new LookJump(),
        new SpeaksAfterExit(),
        new SpeakerNotInShot());
  }

  private static List<Rule<Story>> pacingRules() {
    return List.of(
        new HookBy(),
        new TwistGap(),
        new NoCliffhanger(),
        new EarlyCliffhanger(),
        new EpisodeLength(),
        new SpeechOverflow(),
        new LongSpeech(),
        new ShotLength(),
        new LengthMismatch(),
        new SceneLength(),
        new CloseShare(),
        new VoiceOverShare(),
        new GateQuestion(),
        new PacingConflict());
  }

  private static List<Rule<Story>> voiceRules(SubtitleLimits subtitles) {
    return List.of(
        new NoVoice(Catalogue::studioVoices),
        new SubtitleFit(subtitles),
        new MissingGlyph(),
        new VoiceClash());
  }

  /// The voices that cost nothing; another maker's are told of when it is asked.
  private static List<String> studioVoices(String language) {
    return Manifests.studio()
        .offer(Capability.SPEECH)
        .map(offer -> offer.limits().voices().getOrDefault(language, List.of()))
        .orElse(List.of());
  }

  private static List<Rule<Story>> pictureRules() {
    return List.of(new FormatConflict(), new TextInPicture(), new BannedTerm(), new RandomSeed());
  }
}

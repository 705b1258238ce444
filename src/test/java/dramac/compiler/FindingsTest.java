package dramac.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.source.Diagnostic;
import dramac.source.Edit;
import dramac.source.Fix;
import dramac.source.Help;
import dramac.source.Label;
import dramac.source.Language;
import dramac.source.Message;
import dramac.source.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The heir's script has no finding; each change to it gives exactly this one, at exactly this
/// place.
class FindingsTest {

  record Case(String from, String to, String finding) {
    @Override
    public String toString() {
      return finding;
    }
  }

  static List<Case> cases() {
    return List.of(
        // names
        new Case("@林晚 (cold)\n", "@林婉 (cold)\n", "C201 56:2 «林婉» no character is called “林婉”"),
        new Case(
            "MRS. ZHANG (angry)",
            "MRS. ZANG (angry)",
            "C201 74:1 «MRS. ZANG» no character is called “MRS. ZANG”"),
        new Case(
            "wearing: 沈曜 = heir",
            "wearing: 申要 = heir",
            "C201 100:10 «申要» no character is called “申要”"),
        new Case(
            "@林晚 (cold)\n",
            "@LINWAN (cold)\n",
            "C201 56:2 «LINWAN» no character is called “LINWAN”"),
        new Case(
            "# PROP 婚戒 | WEDDING RING",
            "# PROP 婚戒 | LIN WAN",
            "C202 38:13 «LIN WAN» “LIN WAN” is the name of two things"),
        new Case(
            "@员工们\n董事长好！\nen: Good evening, Mr. Chairman.\n",
            "@员工们\n\n",
            "C204 79:2 «员工们» nothing is said under the cue 员工们"),
        new Case("张太太 = gala", "张太太 = gaal", "C205 119:27 «gaal» 张太太 has no look called “gaal”"),
        new Case(
            "beat: melancholic\n",
            "beat: melancholic\nset: HENGYUAN LOBY\n",
            "C205 100:6 «HENGYUAN LOBY» no set is called “HENGYUAN LOBY”"),
        new Case(
            "beat: melancholic\n",
            "beat: melancholic\nprops: 婚介\n",
            "C205 100:8 «婚介» no prop is called “婚介”"),
        new Case(
            "pacing: short-drama,",
            "pacing: short-dram,",
            "C205 5:9 «short-dram» no pacing profile is called “short-dram”"),
        new Case(
            "wearing: 林晚 = gala, 张太太 = gala\n",
            "waering: 林晚 = gala, 张太太 = gala\n",
            "S003 119:1 «waering» no directive is called “waering:”"),
        // cast
        new Case(
            "locked: face_shape = square; skin_tone = powdered ivory; eye_color = brown; hair_color"
                + " = silver;\n"
                + "      | hair_style = tight bun; build = upright; height = 160cm; jewel = jade"
                + " bangle on left wrist\n",
            "",
            "C301 26:13 «张太太» 张太太 is seen, but nothing says what 张太太 looks like"),
        new Case(
            "shot: close-up on 沈曜, slow",
            "shot: close-up on 沈曜, long brown hair, slow",
            "C304 60:23 «long brown hair» this shot gives 沈曜 other hair than the lock"),
        new Case(
            "人群让开一条路。林晚独自",
            "人群让开一条路。林晚一头金色短发，独自",
            "C304 123:13 «金色短发» this shot gives 林晚 other hair than the lock"),
        new Case(
            "wears: cream wool coat",
            "reference: refs/lin.png\nwears: cream wool coat",
            "C307 22:12 «refs/lin.png» there is no picture “refs/lin.png”"),
        new Case(
            "wears: cream wool coat",
            "reference: heir.drama\nwears: cream wool coat",
            "C307 22:12 «heir.drama» “heir.drama” is not a picture"),
        new Case(
            "beat: melancholic\n",
            "beat: melancholic\nexits: 林晚\n",
            "C312 126:2 «林晚» 林晚 speaks after leaving the story"),
        // pacing
        new Case(
            "hook: 婚戒滚进雨水沟 | The wedding ring rolls into a storm drain\n",
            "",
            "P101 41:1 «# EPISODE 1 | 雨夜离婚 | Divorce in the Rain» E01 has no hook (wanted within 5"
                + " s)"),
        new Case(
            "reprise: 3s",
            "reprise: 6s",
            "P101 96:1 «hook:» the hook of E02 begins at 6 s (limit 5 s)"),
        new Case(
            "short-drama, episode",
            "short-drama, twist every 15s, episode",
            "P102 78:1 «twist:» E01 runs 19.5 s before its first twist (limit 15 s)"),
        new Case(
            "cliffhanger: 离婚协议，签，还是不签？ | Will she still sign?\n",
            "",
            "P103 41:1 «# EPISODE 1 | 雨夜离婚 | Divorce in the Rain» E01 ends without an open"
                + " question"),
        new Case(
            "episode 25s..90s",
            "episode 29s..90s",
            "P105 93:1 «# EPISODE 2 | 真假千金 | The Other Daughter» E02 runs 28 s (at least 29 s)"),
        new Case(
            "length: 14s\n",
            "length: 15s\n",
            "P110 46:9 «15s» E01S01 is to be 15 s long, but its shots come to 14 s"),
        // voices
        new Case("en-US Emma", "fr-FR Emma", "V401 18:13 «林晚» 林晚 has no voice in en-US"),
        new Case("@林晚（哽咽）", "@林晚（更咽）", "V403 107:5 «更咽» “更咽” is no way of speaking"),
        new Case("@林晚（哽咽）", "@林晚（OS）", "V411 107:5 «OS» `OS` may mean off screen or inner voice"),
        new Case(
            "en: Who are you?",
            "fr: Qui es-tu ?",
            "V404 88:1 «fr» this series has no language “fr”"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachFlawIsFoundOnceAtItsPlace(Case c) {
    assertThat(Scripts.heir()).containsOnlyOnce(c.from());
    String text = Scripts.heir().replace(c.from(), c.to());
    Scripts.Folder folder = Scripts.Folder.with("heir.drama", text);
    assertThat(Scripts.findings(Scripts.compile(text, folder))).containsExactly(c.finding());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyWordOfItIsThereInBothLanguages(Case c) {
    String text = Scripts.heir().replace(c.from(), c.to());
    Scripts.Folder folder = Scripts.Folder.with("heir.drama", text);
    for (Diagnostic found : Scripts.compile(text, folder).diagnostics()) {
      for (Message message : messages(found)) {
        assertThat(new Wording(Language.EN).word(message)).doesNotContain("{").isNotBlank();
        assertThat(new Wording(Language.ZH).word(message)).doesNotContain("{").isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFixTakesTheFindingAway(Case c) {
    String text = Scripts.heir().replace(c.from(), c.to());
    Scripts.Folder folder = Scripts.Folder.with("heir.drama", text);
    for (Diagnostic found : Scripts.compile(text, folder).diagnostics()) {
      for (Fix fix : found.fixes()) {
        String fixed = apply(text, fix);
        assertThat(Scripts.findings(Scripts.compile(fixed, folder))).as(fixed).isEmpty();
      }
    }
  }

  @Test
  void aGoodScriptHasNoFinding() {
    assertThat(Scripts.findings(Scripts.compile(Scripts.heir()))).isEmpty();
    assertThat(Scripts.findings(Scripts.compile(Scripts.text("minimal.drama")))).isEmpty();
  }

  @Test
  void speechThatDoesNotFitIsAWarningFirstAndThenAnError() {
    String mild =
        Scripts.heir().replace("handheld; 3s", "handheld; 2.2s").replace("length: 14s\n", "");
    assertThat(Scripts.findings(Scripts.compile(mild)))
        .containsExactly("P106 54:33 «2.2s» E01S01T03 holds 2.4 s of speech in 2.2 s");
    assertThat(Scripts.compile(mild).hasErrors()).isFalse();
    String much =
        Scripts.heir().replace("handheld; 3s", "handheld; 1.9s").replace("length: 14s\n", "");
    assertThat(Scripts.compile(much).hasErrors()).isTrue();
  }

  @Test
  void theLikeSoundingNameIsShownWhereItIsDeclared() {
    Diagnostic found =
        Scripts.compile(Scripts.heir().replace("@林晚 (cold)", "@林婉 (cold)"))
            .diagnostics()
            .getFirst();
    Label near = found.related().getFirst();
    assertThat(near.span()).hasToString("heir.drama:18:13");
    assertThat(near.span().text()).isEqualTo("林晚");
    assertThat(new Wording(Language.EN).word(found.fixes().getFirst().title()))
        .isEqualTo("replace 林婉 with 林晚");
    assertThat(found.hasSafeFix()).isTrue();
  }

  @Test
  void aShortNameThatOnlyLooksAlikeIsNotReplacedUnasked() {
    Diagnostic found =
        Scripts.compile(Scripts.heir().replace("@林晚 (cold)", "@林风 (cold)"))
            .diagnostics()
            .getFirst();
    assertThat(found.related().getFirst().span().text()).isEqualTo("林晚");
    assertThat(found.fixes()).singleElement().matches(fix -> !fix.isSafe());
  }

  private static List<Message> messages(Diagnostic found) {
    List<Message> all = new ArrayList<>(List.of(found.message()));
    Stream.concat(Stream.of(found.primary()), found.related().stream())
        .map(Label::text)
        .filter(text -> text != null)
        .forEach(all::add);
    found.help().stream().map(Help::text).forEach(all::add);
    found.fixes().stream().map(Fix::title).forEach(all::add);
    return all;
  }

  private static String apply(String text, Fix fix) {
    StringBuilder fixed = new StringBuilder(text);
    fix.edits().stream()
        .sorted(Comparator.comparing(Edit::span).reversed())
        .forEach(e -> fixed.replace(e.span().start(), e.span().end(), e.text()));
    return fixed.toString();
  }
}

package dramac.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.source.Diagnostic;
import dramac.source.SourceFile;
import dramac.source.Sources;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a comment hides, how far it reaches, and what is said of one that hides nothing.
class SuppressionsTest {
  private static final String HEAD =
      """
      series: The Lift
      languages: en-US
      pacing: relaxed, episode 50s..60s
      # CHARACTER MAYA
      locked: face_shape = round; hair_color = red; hair_style = bob; build = small
      voice: en-US Emma
      """;
  private static final String TAIL =
      """
      # EPISODE 1
      hook: The lift stops between two floors
      INT. LIFT - NIGHT
      @MAYA (afraid)
      Is anybody there? The lift has stopped.

      cliffhanger: A voice answers
      """;

  private static List<String> found(String text) throws IOException {
    SourceFile file = new SourceFile("lift.drama", text);
    return new Compiler(new NoFiles(), CompilerSettings.none())
        .compile(file).diagnostics().stream().map(SuppressionsTest::told).toList();
  }

  private static String told(Diagnostic finding) {
    return finding.span().line() + " " + finding.message().key();
  }

  @Test
  void aCommentReachesTheNextLineOrItsBlock() throws IOException {
    assertThat(found(HEAD + TAIL)).containsExactly("7 P105.short");
    String allow = "// drama: allow P105 -- a trailer\n";
    assertThat(found(HEAD + allow + TAIL)).isEmpty();
    assertThat(found(HEAD + allow + "\n// a word between\n\n" + TAIL)).isEmpty();
    assertThat(found(HEAD + TAIL.replace("hook", allow + "hook")))
        .containsExactly("7 P105.short", "8 S901.unused");
    String within = TAIL.replace("NIGHT", "NIHGT");
    assertThat(found(HEAD + "// drama: allow P105, S017 -- a trailer\n" + within)).isEmpty();
    String nested = within.replace("INT.", "// drama: allow S017 -- new word\nINT.");
    assertThat(found(HEAD + "// drama: allow P105, S017 -- a trailer\n" + nested))
        .as("the nearer one is of use, the other one is not")
        .containsExactly("7 S901.unused");
  }

  @Test
  void aCodeMayBeNamedAndAReasonFollowsAnyDash() throws IOException {
    String kept = " a trailer\n" + TAIL;
    assertThat(found(HEAD + "// drama: allow P105 —" + kept)).isEmpty();
    assertThat(found(HEAD + "// drama: allow p105——" + kept)).isEmpty();
    assertThat(found(HEAD + "// drama: allow episode-length --" + kept)).isEmpty();
    assertThat(found(HEAD + "// drama: allow P105 - a" + kept)).contains("7 S901.unknown");
  }

  @Test
  void aCommentForTheFileReachesAllOfIt() throws IOException {
    assertThat(found("// drama: allow-file P105 -- a trailer\n" + HEAD + TAIL)).isEmpty();
    assertThat(found(HEAD + TAIL + "// drama: allow P105 -- too late\n"))
        .containsExactly("7 P105.short", "14 S901.unused");
  }

  @Test
  void whatMustBeMendedIsShownAllTheSame() throws IOException {
    String text = HEAD.replace("50s", "5s") + TAIL.replace("@MAYA", "@MAIA");
    assertThat(found("// drama: allow-file C201 -- I know\n" + text))
        .contains("1 S901.firm", "11 C201");
    assertThat(found("// drama: allow-file S003 -- I know\nmusci: x\n" + HEAD + TAIL))
        .contains("1 S901.firm", "2 S003");
  }

  @Test
  void aCommentGivesACodeAndAReason() throws IOException {
    assertThat(found("// drama: allow-file P105\n" + HEAD + TAIL)).containsExactly("1 S901.reason");
    assertThat(found("// drama: allow-file P105 --\n" + HEAD + TAIL))
        .containsExactly("1 S901.reason");
    assertThat(found("// drama: allow-file Q105 -- x\n" + HEAD + TAIL))
        .containsExactly("1 S901.unknown", "8 P105.short");
    assertThat(found("// drama: allow-file -- x\n" + HEAD + TAIL))
        .containsExactly("1 S901.empty", "8 P105.short");
  }

  @Test
  void manyCommentsTakeTimeInProportion() throws IOException {
    String many = HEAD + "// drama: allow C306 -- one of many\n".repeat(60_000) + TAIL;
    long start = System.nanoTime();
    assertThat(found(many)).hasSizeGreaterThan(1);
    assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(20_000);
  }

  /// A project of one file.
  private static final class NoFiles implements Sources {
    @Override
    public Optional<byte[]> read(String path) {
      return Optional.empty();
    }

    @Override
    public List<String> list(String glob) {
      return List.of();
    }
  }
}

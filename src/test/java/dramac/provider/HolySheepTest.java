package dramac.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dramac.plan.Manifests;
import dramac.plan.Request;
import dramac.run.Failure;
import dramac.run.Provider.Download;
import dramac.run.Provider.NotFetched;
import dramac.run.Provider.Submission;
import dramac.store.Artifact;
import dramac.story.Emotion;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each answer of a server means for the money, over real sockets.
class HolySheepTest {
  private static final String KEY = "canary-0123456789abcdef0123456789abcdef";
  private static final Request SPEECH =
      new Request.Speech("你好", "Tianmei", "zh-CN", Emotion.Voice.HAPPY, 1.1, 1.2, 1);
  @TempDir Path folder;
  private Vertx vertx;
  private Http http;

  @BeforeEach
  void open() {
    vertx = Vertx.vertx();
    http = new Http(vertx);
  }

  @AfterEach
  void close() throws Exception {
    http.close();
    vertx.close().toCompletionStage().toCompletableFuture().get();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | {"error":"bad field"} | Invalid | HTTP 400: bad field
          401 | {"error":"Invalid API key."} | BadKey | HTTP 401: Invalid API key.
          402 | {"error":{"message":"pay"}} | NoCredit | HTTP 402: pay
          404 | nothing here | Invalid | HTTP 404: nothing here
          422 | {"error":"x"} | Invalid | HTTP 422: x
          429 | {"error":"Rate limit exceeded"} | Busy | HTTP 429: Rate limit exceeded
          429 | {"error":{"message":"no more","code":"insufficient_quota"}} | NoCredit | HTTP 429: no more
          400 | {"error":"no","code":"content_policy"} | Refused | HTTP 400: no
          408 | {} | Ambiguous | HTTP 408: {}
          500 | {"error":"oops"} | Ambiguous | HTTP 500: oops
          503 | {"error":"later"} | Ambiguous | HTTP 503: later
          302 | {} | Ambiguous | HTTP 302: {}
          202 | {"id":"7"} | Ambiguous | HTTP 202: {"id":"7"}
          200 | {"error":"but"} | Ambiguous | HTTP 200 with an error: "but"
          200 | {} | Ambiguous | HTTP 200 without "audio_url"; it may have been charged
          200 | <html> | Ambiguous | HTTP 200 without "audio_url"; it may have been charged
          """)
  void anAnswerIsClassedByItsWordsThenItsStatus(int status, String body, String verdict, String why)
      throws Exception {
    try (Wire wire = Wire.answering(status, "Retry-After: 7\r\nLocation: /x\r\n", body)) {
      Submission came = submit(wire.base());
      assertThat(verdict(came)).isEqualTo(verdict);
      assertThat(why(came)).isEqualTo(why);
      assertThat(wire.calls()).isEqualTo(1);
      if (came instanceof Submission.Rejected(Failure.Busy busy)) {
        assertThat(busy.told()).isEqualTo(Duration.ofSeconds(7));
      }
    }
  }

  @Test
  void aCutAnswerIsUnknownAndNothingIsSentAgain() throws Exception {
    for (String bytes :
        new String[] {"", "HTTP/1.1 200 x\r\nContent-Length: 90\r\n\r\n{\"audio_u"}) {
      try (Wire wire = new Wire(bytes)) {
        assertThat(verdict(submit(wire.base()))).isEqualTo("Ambiguous");
        assertThat(wire.calls()).isEqualTo(1);
      }
    }
  }

  @Test
  void nobodyThereMeansNothingWasSent() throws Exception {
    int port;
    try (ServerSocket gone = new ServerSocket(0)) {
      port = gone.getLocalPort();
    }
    Submission came = submit(URI.create("http://127.0.0.1:" + port + "/v1"));
    assertThat(verdict(came)).isEqualTo("NotSent");
  }

  @Test
  void theSeedsFieldsAreSentAndTheKeyIsNowhereElse() throws Exception {
    String echo = "{\"error\":\"your key " + KEY + " is odd\\u001b[31m\"}";
    try (Wire wire = Wire.answering(400, "", echo)) {
      Submission came = submit(wire.base());
      assertThat(why(came)).isEqualTo("HTTP 400: your key *** is odd\uFFFD[31m");
      assertThat(wire.asked())
          .startsWith("POST /v1/audio/synthesis HTTP/1.1")
          .containsIgnoringCase("Authorization: Bearer " + KEY)
          .contains("\"voice\":\"Tianmei\",\"language\":\"zh-CN\",\"speed\":1.0,\"pitch\":1.1")
          .contains("\"output_format\":\"mp3\"")
          .doesNotContain("timings");
    }
  }

  @Test
  void aFileIsWrittenOnlyForAGoodStatusAndNeverCarriesTheKey() throws Exception {
    Path file = folder.resolve("a.mp3");
    try (Wire wire = Wire.answering(200, "", "sound")) {
      provider(wire.base()).fetch(new Download("/v1/files/a.mp3", Artifact.Kind.MP3), file);
      assertThat(file).content().isEqualTo("sound");
      assertThat(wire.asked()).doesNotContain(KEY);
    }
    Path none = folder.resolve("b.mp3");
    for (Wire wire :
        new Wire[] {
          Wire.answering(410, "", "gone"),
          new Wire("HTTP/1.1 200 x\r\nContent-Length: 90\r\n\r\nhalf"),
          Wire.answering(302, "Location: http://10.0.0.1/secret\r\n", "")
        }) {
      try (wire) {
        Download download = new Download("/v1/files/b.mp3", Artifact.Kind.MP3);
        assertThatThrownBy(() -> provider(wire.base()).fetch(download, none))
            .isInstanceOf(NotFetched.class);
        assertThat(none).doesNotExist();
      }
    }
  }

  @Test
  void aKeyIsNeverSentInTheClear() {
    assertThatThrownBy(() -> provider(URI.create("http://example.com/v1")))
        .hasMessageContaining("must be https");
  }

  private Submission submit(URI base) throws Exception {
    return provider(base).submit(SPEECH, new LinkedHashMap<>());
  }

  private HolySheep provider(URI base) throws IOException {
    try {
      Secret key = Secrets.read(Map.of("K", "Bearer: " + KEY), "K");
      assertThat(key).hasToString("***");
      return new HolySheep(
          "holysheep", HolySheep.Dialect.SEED, Manifests.holySheep(), base, key, http, folder);
    } catch (KeyRefused e) {
      throw new IOException(e);
    }
  }

  private static String verdict(Submission came) {
    return came instanceof Submission.Rejected(Failure failure)
        ? failure.getClass().getSimpleName()
        : came.getClass().getSimpleName();
  }

  private static String why(Submission came) {
    return switch (came) {
      case Submission.Rejected(Failure failure) -> failure.why();
      case Submission.Ambiguous(String why) -> why;
      case Submission.Done done -> done.toString();
    };
  }
}

package dramac.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dramac.studio.RunningStudio.Answer;
import dramac.studio.StudioSettings.Traffic;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The seed's API as any client sees it, over a real socket. Nothing here renders.
class StudioServerTest {
  private static final String CLIP = "{\"prompt\":\"an office\",\"duration\":2}";
  @TempDir Path folder;
  private RunningStudio studio;

  @BeforeEach
  void open() throws Exception {
    studio = new RunningStudio(folder);
  }

  @AfterEach
  void close() {
    studio.close();
  }

  @Test
  void everyEndpointAnswersTheSeedsFields() throws Exception {
    assertThat(studio.post("models/list", "{}").json().path("data").path(0).path("object").asText())
        .isEqualTo("model");
    Answer kept = studio.post("images/references", "{\"name\":\"Lin\",\"description\":\"tall\"}");
    assertThat(kept.text("reference_id")).matches("ref_[a-z2-7]{26}");
    Answer clip = studio.post("video/generate", CLIP);
    assertThat(clip.text("video_url")).matches("http://127.0.0.1:\\d+/v1/files/[a-z2-7]{26}\\.mp4");
    assertThat(clip.text("thumbnail_url")).endsWith(".jpg");
    assertThat(clip.json().path("processing_time_ms").isInt()).isTrue();
    assertThat(clip.text("generation_id")).matches("gen_[a-z2-7]{26}");
    Answer voice = studio.post("audio/synthesis", "{\"input\":\"你好\"}");
    assertThat(voice.text("audio_url")).endsWith(".mp3");
    String both =
        "{\"video_url\":\"%s\",\"audio_url\":\"%s\"}"
            .formatted(clip.text("video_url"), voice.text("audio_url"));
    Answer synced = studio.post("video/lipsync", both);
    assertThat(synced.text("synced_video_url")).endsWith(".mp4");
    String under = "{\"video_url\":\"" + synced.text("synced_video_url") + "\"}";
    assertThat(studio.post("audio/background", under).text("final_video_url")).endsWith(".mp4");
    assertThat(studio.post("audio/music", "{\"duration\":3}").text("audio_url")).endsWith(".wav");
  }

  @Test
  void theWriterAnswersTheSeedsScript() throws Exception {
    String prompt =
        "Generate a 2-episode short drama titled \\\"Rain\\\" in the Romance genre."
            + " Total scenes: 6 {\\\"name\\\": \\\"Sunny\\\"}";
    String body = "{\"messages\":[{\"role\":\"user\",\"content\":\"" + prompt + "\"}]}";
    Answer answer = studio.post("chat/completions", body);
    assertThat(answer.json().path("usage").path("total_tokens").asInt()).isPositive();
    JsonNode choice = answer.json().path("choices").path(0);
    assertThat(choice.path("finish_reason").asText()).isEqualTo("stop");
    JsonNode script = new JsonMapper().readTree(choice.path("message").path("content").asText());
    assertThat(script.path("title").asText()).isEqualTo("Rain");
    assertThat(script.path("episodes")).hasSize(2);
    JsonNode episode = script.path("episodes").path(1);
    assertThat(episode.path("scenes")).hasSize(3);
    assertThat(episode.path("cliffhanger").asText()).contains("Sunny");
    assertThat(episode.path("scenes").path(0).path("dialogue")).isNotEmpty();
    assertThat(studio.post("chat/completions", body).bytes()).isEqualTo(answer.bytes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          video/generate | {} | "prompt" is missing.
          video/generate | {"prompt":"x","duration":0.5} | "duration" must be a number from 1 to 60.
          video/generate | {"prompt":"x","duration":1.01} | "duration" must be a whole number of frames at 24 a second.
          video/generate | {"prompt":"x","num_videos":2} | "num_videos" must be a whole number from 1 to 1.
          video/generate | {"prompt":"x","fps":29} | "fps" must be one of 24, 25, 30.
          video/generate | {"prompt":"x","character_reference":"ref_../../etc"} | "character_reference" is unknown.
          audio/synthesis | {"input":"x","voice":"Emma"} | "voice" must be one of Tianmei, Yunyou, Shawn, Jiahao.
          audio/synthesis | {"input":"x","speed":3} | "speed" must be a number from 0.5 to 2.
          audio/synthesis | {"input":7} | "input" must be text.
          video/lipsync | {"video_url":"http://169.254.169.254/a.mp4","audio_url":"x"} | "video_url" must be a data: URI or a URL of a file this studio made.
          video/lipsync | {"video_url":"file:///etc/passwd","audio_url":"x"} | "video_url" must be a data: URI or a URL of a file this studio made.
          audio/background | {"video_url":"x","mood":"sleepy"} | "mood" must be one of dramatic, romantic, comedic, suspense, triumphant, melancholic.
          images/references | {"name":"x","image":"AAAA"} | "image" is no picture or sound of a known kind.
          chat/completions | {"messages":[]} | "messages" must hold a user's message.
          models/list | [] | The body must be one JSON object.
          """)
  void whatDoesNotFitIsRefusedInWords(String endpoint, String body, String words) throws Exception {
    Answer answer = studio.post(endpoint, body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("error")).isEqualTo(words);
    assertThat(answer.text("code")).isEqualTo("invalid_request");
    assertThat(studio.server().ledger()).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "Bearer 0123456789abcdef0123456789abcdef, 200",
    "Bearer Bearer 0123456789abcdef0123456789abcdef, 200",
    "Bearer:0123456789abcdef0123456789abcdef, 200",
    "Bearer 0123456789abcdef0123456789abcde, 401",
    "Bearer 0123456789abcdef 0123456789abcdef, 401",
    "'', 401"
  })
  void keysGoByTheSeedsRule(String header, int status) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(studio.url("models/list"))
            .header("Authorization", header)
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();
    Answer answer = studio.send(request);
    assertThat(answer.status()).isEqualTo(status);
    if (status == 401) {
      assertThat(answer.text("error")).isEqualTo("Invalid API key. Check your credentials.");
    }
  }

  @Test
  void pathsMethodsAndSizesAreKept() throws Exception {
    assertThat(studio.post("video/nothing", "{}").status()).isEqualTo(404);
    assertThat(studio.get(studio.url("models/list").toString()).status()).isEqualTo(405);
    assertThat(studio.get(studio.url("files/../ledger.jsonl").toString()).status()).isEqualTo(404);
    String name = "a".repeat(26) + ".mp4";
    assertThat(studio.get(studio.url("files/" + name).toString()).status()).isEqualTo(404);
    assertThat(studio.post("models/list", "{\"a\"").text("error")).startsWith("The body is no");
    String huge = "{\"a\":\"" + "x".repeat(25 << 20) + "\"}";
    assertThat(studio.post("models/list", huge).status()).isEqualTo(413);
  }

  @Test
  void theSameRequestHasTheSameUrlAndIsChargedEachTime() throws Exception {
    String first = studio.post("video/generate", CLIP).text("video_url");
    assertThat(studio.post("video/generate", CLIP).text("video_url")).isEqualTo(first);
    assertThat(Files.readAllLines(studio.server().ledger()))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("\"usd\":\"0.15\""));
  }

  @Test
  void anIdempotencyKeyIsOneCharge() throws Exception {
    String[] key = {"Idempotency-Key", "abc"};
    byte[] first = studio.post("video/generate", CLIP, key).bytes();
    assertThat(studio.post("video/generate", CLIP, key).bytes()).isEqualTo(first);
    assertThat(studio.post("video/generate", "{\"prompt\":\"y\"}", key).status()).isEqualTo(422);
    assertThat(Files.readAllLines(studio.server().ledger())).hasSize(1);
  }

  @Test
  void aStrictStudioRefusesUnknownFields() throws Exception {
    try (RunningStudio strict =
        new RunningStudio(folder, s -> s.with(StudioSettings.Fields.REFUSED))) {
      assertThat(strict.post("video/generate", "{\"prompt\":\"x\",\"sed\":1}").text("error"))
          .isEqualTo("\"sed\" is no field of this endpoint.");
    }
    assertThat(studio.post("video/generate", "{\"prompt\":\"x\",\"sed\":1}").status())
        .isEqualTo(200);
  }

  @Test
  void trafficOverTheLimitIsTurnedAwayWithAWait() throws Exception {
    try (RunningStudio slow = new RunningStudio(folder, s -> s.with(new Traffic(1, 0)))) {
      assertThat(slow.post("models/list", "{}").status()).isEqualTo(200);
      Answer second = slow.post("models/list", "{}");
      assertThat(second.status()).isEqualTo(429);
      assertThat(second.response().headers().firstValue("Retry-After").orElse(""))
          .matches("[1-9]\\d*");
    }
  }

  @Test
  void aLockedStudioKnowsOneKey() throws Exception {
    String other = "another-key-of-more-than-thirty-two-characters";
    try (RunningStudio locked = new RunningStudio(folder, s -> s.locked(other))) {
      assertThat(locked.post("models/list", "{}").status()).isEqualTo(401);
    }
  }

  @Test
  void aTakenPortIsSaidInWords() {
    int port = studio.server().base().getPort();
    assertThatThrownBy(() -> new RunningStudio(folder, s -> s.at(port)))
        .isInstanceOf(StudioFailed.class)
        .hasMessage("Port " + port + " of 127.0.0.1 is in use. Name another with --port.");
  }
}

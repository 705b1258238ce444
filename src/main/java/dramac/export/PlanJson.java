package dramac.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dramac.plan.Bill;
import dramac.plan.Build;
import dramac.plan.Capability;
import dramac.plan.Cut;
import dramac.plan.Estimate;
import dramac.plan.Offer;
import dramac.plan.Plan;
import dramac.plan.Target;
import dramac.plan.Task;
import dramac.plan.TaskId;
import dramac.story.Story;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/// A plan for machines. Schema 1; fields are only ever added. The same text gives the same bytes.
public final class PlanJson {
  private PlanJson() {}

  public static String write(Story story, Build build, Target target, Plan plan) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeNumberField("schema", 1);
      json.writeStringField("series", story.series().title().first());
      json.writeStringField("locale", build.locale());
      json.writeStringField("lane", word(target.lane()));
      makers(json, target);
      tasks(json, plan);
      episodes(json, plan);
      json.writeStringField("cost", Bill.of(plan).toString());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private static void makers(JsonGenerator json, Target target) throws IOException {
    json.writeObjectFieldStart("makers");
    for (Map.Entry<Capability, Offer> offer : target.offers().entrySet()) {
      json.writeObjectFieldStart(word(offer.getKey()));
      json.writeStringField("provider", offer.getValue().provider());
      json.writeStringField("model", offer.getValue().model());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void tasks(JsonGenerator json, Plan plan) throws IOException {
    json.writeArrayFieldStart("tasks");
    for (Task task : plan.tasks().values()) {
      Plan.Keys keys = plan.keys(task.id());
      json.writeStartObject();
      json.writeStringField("id", task.id().toString());
      json.writeStringField("kind", task.id().kind().word());
      json.writeStringField("fingerprint", keys.fingerprint().toString());
      json.writeStringField("digest", keys.digest().toString());
      names(json, "inputs", task.inputs());
      if (task instanceof Task.Bought bought) {
        json.writeObjectFieldStart("request");
        new RequestFields(json).write(bought.request());
        json.writeEndObject();
        price(json, plan.price(task.id()));
      }
      json.writeObjectFieldStart("from");
      json.writeStringField("file", task.span().file().name());
      json.writeNumberField("line", task.span().line());
      json.writeEndObject();
      json.writeStringField("why", task.why());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void price(JsonGenerator json, Estimate price) throws IOException {
    switch (price) {
      case Estimate.Unpriced(String why) -> json.writeStringField("unpriced", why);
      case Estimate.Known(var expected, var most) -> {
        json.writeObjectFieldStart("price");
        json.writeStringField("expected", expected.amount().toPlainString());
        json.writeStringField("most", most.amount().toPlainString());
        json.writeStringField("currency", expected.currency().getCurrencyCode());
        json.writeEndObject();
      }
    }
  }

  private static void episodes(JsonGenerator json, Plan plan) throws IOException {
    json.writeArrayFieldStart("episodes");
    for (Cut cut : plan.cuts()) {
      json.writeStartObject();
      json.writeStringField("id", cut.episode().toString());
      json.writeNumberField("fps", cut.format().fps());
      json.writeNumberField("frames", cut.frames());
      json.writeNumberField("reprise", cut.reprise().map(Cut.Reprise::frames).orElse(0));
      json.writeArrayFieldStart("shots");
      for (Cut.CutShot shot : cut.shots()) {
        shot(json, shot);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void shot(JsonGenerator json, Cut.CutShot shot) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", shot.id().toString());
    json.writeStringField("picture", shot.picture().toString());
    json.writeNumberField("start", shot.start());
    json.writeNumberField("frames", shot.frames());
    json.writeStringField("out", word(shot.out()));
    json.writeEndObject();
  }

  static void names(JsonGenerator json, String field, Collection<TaskId> ids) throws IOException {
    json.writeArrayFieldStart(field);
    for (TaskId id : ids) {
      json.writeString(id.toString());
    }
    json.writeEndArray();
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package dramac.studio;

import dramac.media.Kind;
import java.io.IOException;
import java.util.List;

/// `images/references`: a likeness to be named by clips. Without a picture its sheet is drawn from
/// the description.
final class KeepReference implements Endpoint {
  static final String PREFIX = "ref_";

  private final Archive archive;
  private final Shelf shelf;

  KeepReference(Archive archive, Shelf shelf) {
    this.archive = archive;
    this.shelf = shelf;
  }

  @Override
  public String path() {
    return "images/references";
  }

  @Override
  public List<String> fields() {
    return List.of("image", "name", "description");
  }

  @Override
  public Answer answer(Fields request) throws Refused, IOException {
    String name = request.text("name", 200);
    String description = request.optional("description", 4000).orElse("");
    String image = request.optional("image", Json.MOST_BYTES).orElse("");
    if (image.isEmpty() && description.isBlank()) {
      throw Refused.invalid("\"image\" or \"description\" must be there.");
    }
    String picture =
        image.isEmpty() ? "" : shelf.given(image, "image", List.of(Kind.PNG, Kind.JPEG, Kind.WEBP));
    String id = archive.keep(new Order.Likeness(name, description, picture));
    return Answer.free(
        Json.object().put("reference_id", PREFIX + id).put("image_url", shelf.url(id + ".png")));
  }
}

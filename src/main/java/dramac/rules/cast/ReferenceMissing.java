package dramac.rules.cast;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.story.CastMember;
import dramac.story.Look;
import dramac.story.Picture;
import dramac.story.Prop;
import dramac.story.SetDesign;
import dramac.story.Story;

/// A reference picture that is not there, lies outside the project, or is no picture.
public final class ReferenceMissing implements Rule<Story> {
  private static final Code CODE = Code.error(Family.C, 307, "reference-missing");

  private final Pictures pictures;

  public ReferenceMissing(Pictures pictures) {
    this.pictures = pictures;
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    for (CastMember who : story.cast()) {
      who.appearing().reference().forEach(picture -> check(picture, findings));
      for (Look look : who.appearing().looks()) {
        look.reference().ifPresent(picture -> check(picture, findings));
      }
    }
    for (SetDesign set : story.sets()) {
      set.reference().forEach(picture -> check(picture, findings));
    }
    for (Prop prop : story.props()) {
      prop.reference().forEach(picture -> check(picture, findings));
    }
  }

  private void check(Picture picture, Findings findings) {
    switch (pictures.find(picture.path())) {
      case PICTURE -> {}
      case ABSENT ->
          findings.at(CODE, picture.span(), picture.path()).label().help("put", picture.path());
      case OUTSIDE ->
          findings.saying(CODE, "outside", picture.span(), picture.path()).label().help("move");
      case OTHER ->
          findings.saying(CODE, "other", picture.span(), picture.path()).label().help("kinds");
    }
  }
}

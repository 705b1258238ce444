package dramac.studio.stage;

import dramac.studio.stage.Features.Presence;
import dramac.studio.stage.Outfit.Garment;
import dramac.studio.stage.Outfit.Piece;
import java.util.List;
import java.util.Optional;

/// Turns a look's words into an outfit. Words that name nothing leave the choice to their hash.
final class Wardrobe {
  private static final Lexicon<Garment> GARMENTS =
      new Lexicon<Garment>()
          .with(Garment.SUIT, "suit|tuxedo|three-piece|blazer|tie|business|西装|西服|正装|燕尾服|中山装")
          .with(Garment.COAT, "coat|overcoat|trench|cloak|cape|大衣|风衣|外套|披风")
          .with(Garment.JACKET, "jacket|cardigan|hoodie|leather|夹克|开衫|皮衣|卫衣")
          .with(
              Garment.GOWN, "gown|evening dress|wedding dress|bare shoulders|strapless|礼服|婚纱|晚礼|露肩")
          .with(Garment.DRESS, "dress|skirt|sundress|裙|连衣裙")
          .with(
              Garment.QIPAO,
              "qipao|cheongsam|high-collared dress|high-collar dress|high collar|旗袍|高领裙|汉服|唐装")
          .with(Garment.SHIRT, "shirt|blouse|衬衫|衬衣")
          .with(Garment.TEE, "t-shirt|tee|tank top|pajamas|T恤|t恤|睡衣|背心")
          .with(Garment.TURTLENECK, "turtleneck|sweater|jumper|knit|pullover|毛衣|高领|针织")
          .with(Garment.UNIFORM, "uniform|vest|waiter|security|制服|马甲|校服")
          .with(Garment.APRON, "apron|pinafore|maid|围裙")
          .with(Garment.SCRUBS, "scrubs|lab coat|white coat|hospital gown|doctor|病号服|白大褂|护士");

  private static final Lexicon<Piece> PIECES =
      new Lexicon<Piece>()
          .with(Piece.TIE, "tie|necktie|tie pin|three-piece|领带")
          .with(Piece.BOW_TIE, "bow tie|bow-tie|tuxedo|领结")
          .with(Piece.SCARF, "scarf|shawl|围巾|披肩")
          .with(Piece.FUR, "fur|stole|皮草|貂")
          .with(Piece.PEARLS, "pearl|pearls|choker|necklace|珍珠|项链")
          .with(Piece.GLOVES, "gloves|glove|手套")
          .with(Piece.CAP, "cap|driver's cap|帽")
          .with(Piece.BADGE, "badge|name tag|tie pin|brooch|胸牌|胸针");

  private static final int[] COLOURS = {
    0x2f58a8, 0x7a1426, 0x2f6f4c, 0x3a3d47, 0x5a2f84, 0xd9a62e, 0x2f7f6f, 0xe58aa6
  };

  private Wardrobe() {}

  static Outfit outfit(
      String name, String look, Presence presence, Optional<ReferenceSheet> sheet) {
    String key = name + "\n" + look + "\n";
    Garment garment = garment(look, presence, key);
    int colour =
        Optional.of(Colour.CLOTHES.hits(main(look, garment)))
            .filter(hits -> !hits.isEmpty())
            .map(hits -> nearest(hits, place(main(look, garment), garment)))
            .or(() -> sheet.flatMap(ReferenceSheet::colours).map(c -> c.clothes()))
            .orElseGet(() -> COLOURS[Seeds.pick(key + "colour", COLOURS.length)]);
    List<Piece> pieces = PIECES.all(look);
    if (garment == Garment.SUIT && presence == Presence.MAN && !pieces.contains(Piece.BOW_TIE)) {
      pieces = plus(pieces, Piece.TIE);
    }
    return new Outfit(garment, colour, under(look, garment, colour, key), pieces);
  }

  private static Garment garment(String look, Presence presence, String key) {
    List<Lexicon.Hit<Garment>> hits = GARMENTS.hits(look);
    if (!hits.isEmpty()) {
      return hits.stream().anyMatch(hit -> hit.value() == Garment.APRON)
          ? Garment.APRON
          : hits.getFirst().value();
    }
    Garment[] open =
        switch (presence) {
          case WOMAN ->
              new Garment[] {Garment.DRESS, Garment.SHIRT, Garment.TURTLENECK, Garment.COAT};
          case MAN -> new Garment[] {Garment.SHIRT, Garment.JACKET, Garment.SUIT, Garment.TEE};
          case CHILD -> new Garment[] {Garment.TEE, Garment.JACKET, Garment.TURTLENECK};
        };
    return open[Seeds.pick(key + "garment", open.length)];
  }

  private static int place(String piece, Garment garment) {
    return GARMENTS.hits(piece).stream()
        .filter(hit -> hit.value() == garment)
        .mapToInt(Lexicon.Hit::start)
        .findFirst()
        .orElse(piece.length());
  }

  /// The colour before the garment's word and next to it; else the first.
  private static int nearest(List<Lexicon.Hit<Integer>> colours, int garment) {
    return colours.stream()
        .filter(hit -> hit.start() < garment)
        .reduce((before, after) -> after)
        .orElse(colours.getFirst())
        .value();
  }

  /// The piece of the look that names the garment: its colour is the one that counts.
  private static String main(String look, Garment garment) {
    for (String piece : look.split("[,;，、；]", -1)) {
      List<Garment> named = GARMENTS.all(piece);
      if (named.contains(garment) && !Colour.CLOTHES.hits(piece).isEmpty()) {
        return piece;
      }
    }
    return look;
  }

  private static int under(String look, Garment garment, int colour, String key) {
    List<Integer> all = Colour.CLOTHES.all(look);
    Optional<Integer> second = all.stream().filter(c -> c != colour).findFirst();
    return switch (garment) {
      case SUIT, SCRUBS, UNIFORM -> 0xf1eee8;
      case APRON -> second.orElse(0xf1eee8);
      case COAT, JACKET -> second.orElseGet(() -> Colour.luma(colour) > 0.6 ? 0x3b3f4c : 0xe9e4da);
      case DRESS, GOWN, QIPAO, SHIRT, TEE, TURTLENECK ->
          second.orElseGet(() -> COLOURS[Seeds.pick(key + "second", COLOURS.length)]);
    };
  }

  private static List<Piece> plus(List<Piece> pieces, Piece piece) {
    return pieces.contains(piece)
        ? pieces
        : java.util.stream.Stream.concat(pieces.stream(), java.util.stream.Stream.of(piece))
            .toList();
  }
}

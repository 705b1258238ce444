package dramac.studio.stage;

import dramac.studio.stage.Recipe.PropKind;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// Things, each drawn on a square of 512 units. No letters anywhere: writing is grey lines.
final class PropArt {
  private static final String GOLD =
      "<defs><linearGradient id=\"gold\" x1=\"0\" y1=\"0\" x2=\"1\" y2=\"1\"><stop offset=\"0\""
          + " stop-color=\"#fff0b8\"/><stop offset=\".45\" stop-color=\"#e0b04a\"/><stop"
          + " offset=\"1\" stop-color=\"#8a5c1c\"/></linearGradient><linearGradient id=\"steel\""
          + " x1=\"0\" y1=\"0\" x2=\"1\" y2=\"1\"><stop offset=\"0\" stop-color=\"#f4f8ff\"/><stop"
          + " offset=\".5\" stop-color=\"#a8b4c4\"/><stop offset=\"1\""
          + " stop-color=\"#4a5464\"/></linearGradient><linearGradient id=\"leather\" x1=\"0\""
          + " y1=\"0\" x2=\"0\" y2=\"1\"><stop offset=\"0\" stop-color=\"#a8593a\"/><stop"
          + " offset=\"1\" stop-color=\"#5a2a1c\"/></linearGradient><linearGradient id=\"paper\""
          + " x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\"><stop offset=\"0\" stop-color=\"#fffaf0\"/><stop"
          + " offset=\"1\" stop-color=\"#d8cdb8\"/></linearGradient></defs>";

  private PropArt() {}

  static BufferedImage of(PropKind kind, double scale) {
    return Figures.draw(GOLD + svg(kind), new Rectangle2D.Double(0, 0, 512, 512), scale);
  }

  private static String svg(PropKind kind) {
    return switch (kind) {
      case RING ->
          "<ellipse cx=\"256\" cy=\"316\" rx=\"138\" ry=\"132\" stroke=\"#6a4414\""
              + " stroke-width=\"40\"/><ellipse cx=\"256\" cy=\"316\" rx=\"138\" ry=\"132\""
              + " stroke=\"url(#gold)\" stroke-width=\"32\"/><path d=\"M140,270 C156,214 200,190"
              + " 236,184\" stroke=\"#fff8dc\" stroke-width=\"8\" stroke-linecap=\"round\"/><path"
              + " d=\"M206,116 L306,116 L340,152 L256,214 L172,152Z\" fill=\"#e8f6ff\""
              + " stroke=\"#7fa8c8\" stroke-width=\"4\"/><path d=\"M206,116 L228,152 L256,214"
              + " L284,152 L306,116 M172,152 L340,152\" stroke=\"#9cc8e8\""
              + " stroke-width=\"4\"/><path d=\"M228,152 L256,116 L284,152Z\" fill=\"#ffffff\"/>"
              + spark(330, 100, 34);
      case LETTER ->
          "<g transform=\"rotate(-6 256 256)\"><path d=\"M116,60 L396,60 L396,452 L116,452Z\""
              + " fill=\"url(#paper)\" stroke=\"#9a8c74\" stroke-width=\"4\"/><path d=\"M150,120"
              + " L300,120\" stroke=\"#5c5448\" stroke-width=\"12\"/><path d=\"M150,170 L362,170"
              + " M150,204 L362,204 M150,238 L340,238 M150,272 L362,272 M150,306 L320,306\""
              + " stroke=\"#a89c88\" stroke-width=\"7\"/><circle cx=\"336\" cy=\"386\" r=\"40\""
              + " fill=\"#c8342c\" fill-opacity=\".82\"/><circle cx=\"336\" cy=\"386\" r=\"28\""
              + " stroke=\"#f4d8c8\" stroke-width=\"4\"/><path d=\"M160,400 C190,370 210,420"
              + " 246,386\" stroke=\"#2a3a6a\" stroke-width=\"6\"/></g>";
      case PHONE ->
          "<rect x=\"150\" y=\"40\" width=\"212\" height=\"432\" rx=\"34\" fill=\"#14151c\""
              + " stroke=\"#5c6474\" stroke-width=\"5\"/><rect x=\"164\" y=\"56\" width=\"184\""
              + " height=\"400\" rx=\"22\" fill=\"#24408a\"/><path d=\"M164,300 L348,190 L348,434"
              + " C348,446 340,456 326,456 L186,456 C172,456 164,446 164,434Z\""
              + " fill=\"#3f6fc8\"/><circle cx=\"256\" cy=\"170\" r=\"50\""
              + " fill=\"#dfe8ff\"/><circle cx=\"256\" cy=\"158\" r=\"20\" fill=\"#5c78b8\"/><path"
              + " d=\"M220,204 C226,176 286,176 292,204Z\" fill=\"#5c78b8\"/><circle cx=\"210\""
              + " cy=\"390\" r=\"30\" fill=\"#e0443c\"/><circle cx=\"302\" cy=\"390\" r=\"30\""
              + " fill=\"#3cc06a\"/><rect x=\"226\" y=\"66\" width=\"60\" height=\"12\" rx=\"6\""
              + " fill=\"#0c0d14\"/>";
      case BAG ->
          "<path d=\"M176,190 C176,70 336,70 336,190\" stroke=\"#5a2a1c\""
              + " stroke-width=\"22\"/><path d=\"M86,190 L426,190 L452,420 C452,446 432,456 412,456"
              + " L100,456 C80,456 60,446 60,420Z\" fill=\"url(#leather)\" stroke=\"#3a1810\""
              + " stroke-width=\"5\"/><path d=\"M80,240 C180,300 332,300 432,240\""
              + " stroke=\"#3a1810\" stroke-width=\"5\"/><rect x=\"226\" y=\"262\" width=\"60\""
              + " height=\"52\" rx=\"10\" fill=\"url(#gold)\"/>";
      case CUP ->
          "<ellipse cx=\"246\" cy=\"430\" rx=\"190\" ry=\"34\" fill=\"#e4dccf\"/><path d=\"M370,220"
              + " C450,210 450,330 350,330\" stroke=\"#f2ece2\" stroke-width=\"24\"/><path"
              + " d=\"M110,190 L382,190 C382,330 340,414 246,414 C152,414 110,330 110,190Z\""
              + " fill=\"#f7f2ea\" stroke=\"#b8aa98\" stroke-width=\"4\"/><ellipse cx=\"246\""
              + " cy=\"192\" rx=\"136\" ry=\"34\" fill=\"#5c3420\"/><path d=\"M134,280 C200,310"
              + " 300,310 360,280\" stroke=\"#4a78a8\" stroke-width=\"8\"/><path d=\"M200,140"
              + " C180,100 220,90 204,46 M290,140 C270,100 310,90 294,46\" stroke=\"#ffffff\""
              + " stroke-opacity=\".5\" stroke-width=\"10\" stroke-linecap=\"round\"/>";
      case GLASS ->
          "<path d=\"M156,60 L356,60 C366,190 330,270 268,280 L268,420 C300,426 340,436 340,456"
              + " L172,456 C172,436 212,426 244,420 L244,280 C182,270 146,190 156,60Z\""
              + " fill=\"#dff0ff\" fill-opacity=\".35\" stroke=\"#eaf6ff\""
              + " stroke-width=\"5\"/><path d=\"M154,140 L358,140 C352,222 318,264 256,268 C194,264"
              + " 160,222 154,140Z\" fill=\"#8a1230\"/><ellipse cx=\"256\" cy=\"140\" rx=\"102\""
              + " ry=\"16\" fill=\"#b82848\"/><path d=\"M178,80 C174,150 186,200 206,230\""
              + " stroke=\"#ffffff\" stroke-opacity=\".7\" stroke-width=\"9\"/>";
      case KNIFE ->
          "<g transform=\"rotate(38 256 256)\"><path d=\"M236,20 C286,60 290,220 286,300"
              + " L228,300Z\" fill=\"url(#steel)\" stroke=\"#3a4454\" stroke-width=\"4\"/><rect"
              + " x=\"214\" y=\"298\" width=\"86\" height=\"22\" rx=\"8\""
              + " fill=\"url(#gold)\"/><rect x=\"232\" y=\"320\" width=\"50\" height=\"160\""
              + " rx=\"18\" fill=\"#2a1a18\"/><path d=\"M242,60 L242,290\" stroke=\"#ffffff\""
              + " stroke-width=\"5\" stroke-opacity=\".8\"/></g>";
      case GUN ->
          "<path d=\"M60,150 L440,150 L452,176 L452,226 L250,232 L232,300 L198,300 L176,430 L84,430"
              + " L112,250 L60,226Z\" fill=\"#2a2e38\" stroke=\"#0c0e14\" stroke-width=\"5\"/><path"
              + " d=\"M60,176 L452,176\" stroke=\"#5c6474\" stroke-width=\"6\"/><path d=\"M250,232"
              + " C256,290 210,300 204,262\" stroke=\"#2a2e38\" stroke-width=\"12\"/><path"
              + " d=\"M118,264 L176,264 L154,410 L100,410Z\" fill=\"#4a3428\"/>";
      case KEY ->
          "<g transform=\"rotate(-32 256 256)\"><circle cx=\"130\" cy=\"256\" r=\"76\""
              + " stroke=\"url(#gold)\" stroke-width=\"34\"/><rect x=\"200\" y=\"240\""
              + " width=\"256\" height=\"32\" fill=\"url(#gold)\"/><path d=\"M380,272 L380,330"
              + " L410,330 L410,272 M430,272 L430,312 L456,312 L456,272Z\" fill=\"#b8862e\"/></g>";
      case PHOTO ->
          "<g transform=\"rotate(5 256 256)\"><rect x=\"80\" y=\"70\" width=\"352\" height=\"384\""
              + " fill=\"#fbf8f0\" stroke=\"#a89c88\" stroke-width=\"4\"/><rect x=\"104\" y=\"96\""
              + " width=\"304\" height=\"270\" fill=\"#8aa8b8\"/><path d=\"M104,330 L200,240"
              + " L270,320 L330,270 L408,340 L408,366 L104,366Z\" fill=\"#5c7a6a\"/><circle"
              + " cx=\"210\" cy=\"226\" r=\"38\" fill=\"#e8c4a4\"/><path d=\"M150,366 C150,270"
              + " 270,270 270,366Z\" fill=\"#2f4a7a\"/><path d=\"M172,216 C172,176 248,176 248,216"
              + " C230,200 190,200 172,216Z\" fill=\"#2a1c1a\"/><circle cx=\"306\" cy=\"236\""
              + " r=\"34\" fill=\"#f0d0b4\"/><path d=\"M254,366 C254,280 362,280 362,366Z\""
              + " fill=\"#a83a4a\"/><path d=\"M270,240 C262,184 350,184 342,240 C336,212 284,212"
              + " 270,240Z\" fill=\"#4a2a1c\"/></g>";
      case UMBRELLA ->
          "<path d=\"M250,70 L250,420 C250,470 190,470 190,424\" stroke=\"#3a2a24\""
              + " stroke-width=\"14\"/><path d=\"M30,270 C40,130 150,70 256,70 C362,70 472,130"
              + " 482,270 C440,236 400,236 370,270 C336,236 290,236 256,270 C222,236 176,236"
              + " 142,270 C112,236 72,236 30,270Z\" fill=\"#23283a\" stroke=\"#0c0e18\""
              + " stroke-width=\"5\"/><path d=\"M256,74 C196,110 146,180 142,268 M256,74 C316,110"
              + " 366,180 370,268 M256,74 L256,268\" stroke=\"#4a5478\" stroke-width=\"5\"/>";
      case CAR ->
          "<ellipse cx=\"256\" cy=\"392\" rx=\"240\" ry=\"20\" fill=\"#000008\""
              + " fill-opacity=\".5\"/><path d=\"M24,330 C20,280 60,264 120,256 C160,200 190,180"
              + " 270,180 C350,180 370,210 410,254 C460,260 490,280 490,330 L486,368 L30,368Z\""
              + " fill=\"#14161e\" stroke=\"#4a5264\" stroke-width=\"4\"/><path d=\"M146,256"
              + " C174,214 196,200 256,200 L256,256Z M270,200 C336,200 352,220 384,256 L270,256Z\""
              + " fill=\"#3f5a8a\"/><path d=\"M160,250 C184,216 200,206 236,204\""
              + " stroke=\"#bcd8ff\" stroke-width=\"5\"/><circle cx=\"128\" cy=\"364\" r=\"44\""
              + " fill=\"#0a0a10\"/><circle cx=\"128\" cy=\"364\" r=\"24\""
              + " fill=\"#8a94a4\"/><circle cx=\"392\" cy=\"364\" r=\"44\""
              + " fill=\"#0a0a10\"/><circle cx=\"392\" cy=\"364\" r=\"24\" fill=\"#8a94a4\"/><path"
              + " d=\"M28,290 L66,286 L62,310 L26,312Z\" fill=\"#fff6d8\"/><path d=\"M488,290"
              + " L460,288 L464,310 L490,312Z\" fill=\"#ff4a3c\"/><path d=\"M60,272 L450,272\""
              + " stroke=\"#8a9ab8\" stroke-width=\"4\"/>";
      case FLOWER ->
          "<path d=\"M256,300 C250,380 250,430 262,490\" stroke=\"#2f6f3c\""
              + " stroke-width=\"14\"/><path d=\"M256,400 C190,350 160,380 150,420 C200,440 236,430"
              + " 256,400Z M258,430 C320,380 350,400 362,440 C316,460 280,452 258,430Z\""
              + " fill=\"#3f8a4a\"/><path d=\"M256,60 C330,40 380,110 360,170 C420,200 390,300"
              + " 320,300 C290,340 222,340 192,300 C122,300 92,200 152,170 C132,110 182,40"
              + " 256,60Z\" fill=\"#b8182e\"/><path d=\"M256,100 C300,90 336,130 320,176 C350,210"
              + " 320,270 256,270 C192,270 162,210 192,176 C176,130 212,90 256,100Z\""
              + " fill=\"#d8344a\"/><path d=\"M256,140 C290,140 300,180 270,196 C300,210 280,246"
              + " 250,236 C216,240 206,200 236,190 C210,170 226,140 256,140Z\" fill=\"#8a0e22\"/>";
      case MONEY ->
          "<g stroke=\"#8a3a40\" stroke-width=\"4\"><g transform=\"rotate(-14 256 256)\"><rect"
              + " x=\"66\" y=\"150\" width=\"380\" height=\"190\" fill=\"#e49aa0\"/></g><g"
              + " transform=\"rotate(-5 256 256)\"><rect x=\"66\" y=\"160\" width=\"380\""
              + " height=\"190\" fill=\"#ecaab0\"/></g><g transform=\"rotate(5 256 256)\"><rect"
              + " x=\"66\" y=\"170\" width=\"380\" height=\"190\" fill=\"#f2b8bc\"/><circle"
              + " cx=\"330\" cy=\"264\" r=\"60\" fill=\"#d8828a\"/><path d=\"M100,210 L220,210"
              + " M100,240 L200,240 M100,320 L180,320\" stroke-width=\"9\"/></g></g>";
      case WATCH ->
          "<path d=\"M196,20 L316,20 L306,150 L206,150Z M206,362 L306,362 L316,492 L196,492Z\""
              + " fill=\"url(#leather)\"/><circle cx=\"256\" cy=\"256\" r=\"140\""
              + " fill=\"url(#gold)\"/><circle cx=\"256\" cy=\"256\" r=\"114\""
              + " fill=\"#fbf8f0\"/><path d=\"M256,152 L256,172 M256,340 L256,360 M152,256 L172,256"
              + " M340,256 L360,256\" stroke=\"#2a2430\" stroke-width=\"9\"/><path d=\"M256,256"
              + " L256,184 M256,256 L310,286\" stroke=\"#1c1a24\" stroke-width=\"10\""
              + " stroke-linecap=\"round\"/><circle cx=\"256\" cy=\"256\" r=\"10\""
              + " fill=\"#b8342c\"/>";
      case PENDANT ->
          "<path d=\"M130,20 C150,140 210,190 256,206 C302,190 362,140 382,20\" stroke=\"#b8342c\""
              + " stroke-width=\"9\"/><circle cx=\"256\" cy=\"316\" r=\"118\" fill=\"#6fc8a4\""
              + " stroke=\"#2f7f62\" stroke-width=\"6\"/><circle cx=\"256\" cy=\"316\" r=\"38\""
              + " fill=\"#1c3a34\" stroke=\"#2f7f62\" stroke-width=\"6\"/><path d=\"M176,280"
              + " C190,236 230,220 262,222\" stroke=\"#e4fff2\" stroke-width=\"12\""
              + " stroke-linecap=\"round\" stroke-opacity=\".85\"/><circle cx=\"256\" cy=\"210\""
              + " r=\"12\" fill=\"url(#gold)\"/>";
      case PILLS ->
          "<rect x=\"130\" y=\"130\" width=\"180\" height=\"320\" rx=\"30\" fill=\"#d8722e\""
              + " fill-opacity=\".9\"/><rect x=\"120\" y=\"60\" width=\"200\" height=\"90\""
              + " rx=\"16\" fill=\"#f4f4f2\"/><rect x=\"142\" y=\"220\" width=\"156\""
              + " height=\"150\" fill=\"#fbf8f0\"/><path d=\"M160,256 L280,256 M160,286 L260,286"
              + " M160,316 L270,316\" stroke=\"#a8a098\" stroke-width=\"8\"/><g"
              + " transform=\"rotate(-24 390 420)\"><rect x=\"340\" y=\"400\" width=\"110\""
              + " height=\"44\" rx=\"22\" fill=\"#f2f2f0\"/><path d=\"M395,400 L428,400 C460,404"
              + " 460,440 428,444 L395,444Z\" fill=\"#c8343c\"/></g>";
      case LAPTOP ->
          "<path d=\"M96,90 L416,90 L416,330 L96,330Z\" fill=\"#22252e\" stroke=\"#6a7282\""
              + " stroke-width=\"6\"/><rect x=\"112\" y=\"106\" width=\"288\" height=\"208\""
              + " fill=\"#2f5aa8\"/><path d=\"M136,150 L260,150 M136,184 L360,184 M136,214 L330,214"
              + " M136,244 L350,244\" stroke=\"#bcd8ff\" stroke-width=\"9\"/><path d=\"M40,420"
              + " L472,420 L420,332 L92,332Z\" fill=\"url(#steel)\"/><path d=\"M110,352 L402,352"
              + " L424,388 L88,388Z\" fill=\"#3a4250\"/>";
      case CARD ->
          "<g transform=\"rotate(-10 256 256)\"><rect x=\"60\" y=\"140\" width=\"392\""
              + " height=\"240\" rx=\"22\" fill=\"#16161e\" stroke=\"url(#gold)\""
              + " stroke-width=\"6\"/><rect x=\"100\" y=\"206\" width=\"64\" height=\"50\" rx=\"8\""
              + " fill=\"url(#gold)\"/><path d=\"M100,310 L250,310 M100,340 L200,340\""
              + " stroke=\"#c8a85c\" stroke-width=\"9\"/><circle cx=\"376\" cy=\"326\" r=\"30\""
              + " fill=\"#c8342c\" fill-opacity=\".8\"/><circle cx=\"408\" cy=\"326\" r=\"30\""
              + " fill=\"#e0b04a\" fill-opacity=\".8\"/></g>";
      case WATER -> "";
    };
  }

  private static String spark(int x, int y, int r) {
    return "<path d=\"M%1$d,%3$d Q%1$d,%2$d %5$d,%2$d Q%1$d,%2$d %1$d,%4$d Q%1$d,%2$d %6$d,%2$d Q%1$d,%2$d %1$d,%3$dZ\" fill=\"#ffffff\"/>"
        .formatted(x, y, y - r, y + r, x + r, x - r);
  }
}

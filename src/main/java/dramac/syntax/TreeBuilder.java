package dramac.syntax;

import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.syntax.antlr.DramaParser;
import dramac.tree.Directives;
import dramac.tree.Script;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/// From the grammar's tree of lines to the screenplay.
final class TreeBuilder {
  private final SourceFile file;
  private final Findings findings;
  private final LineReader reader;

  TreeBuilder(SourceFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
    this.reader = new LineReader(file, findings);
  }

  Script build() {
    reader.read();
    DramaParser.FileContext tree = parser(reader.visible()).file();
    Notes notes = new Notes(findings);
    BlockReader blocks = new BlockReader(findings, notes);
    int end = reader.visible().size();
    List<Integer> starts = new ArrayList<>(); // asked for one by one, each would be counted out
    tree.block().forEach(block -> starts.add(indexOf(block)));
    Directives header = blocks.header(lines(0, starts.isEmpty() ? end : starts.getFirst()));
    for (int i = 0; i < starts.size(); i++) {
      blocks.read(lines(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : end));
    }
    AllowanceReader allowances = new AllowanceReader(file, blocks.sheets(), blocks.episodes());
    return new Script(
        header,
        blocks.sheets(),
        blocks.episodes(),
        notes.all(),
        reader.comments(),
        allowances.read(reader.comments()),
        file.whole());
  }

  /// All tokens of the file in order, those of comments too.
  List<Token> tokens() {
    return reader.tokens();
  }

  /// All lines but comments.
  List<Line> lines() {
    return lines(0, reader.visible().size());
  }

  /// One look ahead is enough, so SLL once decides all.
  static DramaParser parser(List<Token> tokens) {
    DramaParser parser = new DramaParser(new CommonTokenStream(new ListTokenSource(tokens)));
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    return parser;
  }

  private static int indexOf(ParserRuleContext block) {
    return block.getStart().getTokenIndex();
  }

  private List<Line> lines(int start, int end) {
    List<Line> lines = new ArrayList<>(end - start);
    for (Token token : reader.visible().subList(start, end)) {
      Line line = reader.line(token);
      if (!Limits.isTooLong(line.span())) {
        lines.add(line);
      }
    }
    return lines;
  }
}

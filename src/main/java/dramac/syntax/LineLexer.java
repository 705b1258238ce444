package dramac.syntax;

import dramac.syntax.antlr.DramaLexer;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;

/// The lexer of the grammar, as fast in Chinese as in English: ANTLR remembers a step of its
/// automaton for ASCII alone and works all others out anew, sign for sign. Here steps are
/// remembered by class of sign.
final class LineLexer {
  private static final SignClasses CLASSES = new SignClasses(DramaLexer._ATN);

  private LineLexer() {}

  static DramaLexer over(CharStream text) {
    DramaLexer lexer = new DramaLexer(text);
    lexer.removeErrorListeners();
    LexerATNSimulator usual = lexer.getInterpreter();
    lexer.setInterpreter(new Simulator(lexer, usual.decisionToDFA, usual.getSharedContextCache()));
    return lexer;
  }

  /// States are shared with other lexers of this grammar, whose steps have room for ASCII only.
  private static final class Simulator extends LexerATNSimulator {
    Simulator(Lexer lexer, DFA[] decisions, PredictionContextCache contexts) {
      super(lexer, DramaLexer._ATN, decisions, contexts);
    }

    @Override
    @SuppressWarnings("NullAway") // as ANTLR has it: null is a step not yet known
    protected DFAState getExistingTargetState(DFAState from, int sign) {
      DFAState[] steps = from.edges;
      int step = sign < 0 ? -1 : CLASSES.of(sign);
      return steps == null || step < 0 || step >= steps.length ? null : steps[step];
    }

    @Override
    protected void addDFAEdge(DFAState from, int sign, DFAState to) {
      if (sign < 0) {
        return;
      }
      synchronized (from) {
        if (from.edges == null) {
          from.edges = new DFAState[CLASSES.count()];
        }
        int step = CLASSES.of(sign);
        if (step < from.edges.length) {
          from.edges[step] = to;
        }
      }
    }
  }
}

// The lines of a .drama script. Every token is a whole line with its line end, so all rules tie on
// length and the first that fits wins; only blocks and notes go over several lines. No predicates,
// actions or modes, so that other generators can read this grammar. The text always ends with a
// line end: whoever reads a file adds a missing one.
lexer grammar DramaLexer;

BLANK : WS* END ;
COMMENT : WS* '//' REST ;
BLOCK : WS* '/*' (~'*' | '*'+ ~[*/])* '*'+ '/' REST ;
OPEN_BLOCK : WS* '/*' (~'*' | '*'+ ~[*/])* '*'* ;
NOTE : WS* '[[' (~']' | ']' ~']')* ']]' REST ;
OPEN_NOTE : WS* '[[' (~']' | ']' ~']')* ']'? ;

CHARACTER : WS* HASH WS* (C H A R A C T E R | '角色') LEFT ;
SET : WS* HASH WS* (S E T | '布景') LEFT ;
PROP : WS* HASH WS* (P R O P | '道具') LEFT ;
EPISODE
    : WS* HASH WS* E P I S O D E LEFT
    | WS* HASH WS* '第' WS* (DIGIT | [零〇一二两三四五六七八九十百])+ WS* '集' (WS | BAR)? REST
    ;
HEADING : WS* HASH REST ;

SCENE
    : WS* ('INT' | 'EXT' | 'EST' | 'I/E' | ('INT' '.'? '/' 'EXT') | ('EXT' '.'? '/' 'INT')) ('.' REST | LEFT)
    | WS* (I N T | E X T | E S T | I '/' E | (I N T '.'? '/' E X T) | (E X T '.'? '/' I N T)) '.' REST
    | WS* ('内景' | '外景' | '内外景') ('.' REST | LEFT)
    | WS* '.' [\p{L}] REST
    ;
CUE : WS* [@＠] REST ;
LOOK : WS* (LOOK_WORD | '造型') WS+ ~[ \t\u3000\u00A0\r\n:：]+ WS* COLON REST ;
KEY
    : WS* SMALL (SMALL | DIGIT)* ('-' (SMALL | CAPITAL | DIGIT)+)* WS* COLON REST
    | WS* ( '剧名' | '类型' | '语言' | '画幅' | '节奏' | '风格' | '避免' | '群演' | '引入'
          | '身份' | '简介' | '锁定' | '穿着' | '造型' | '参考图' | '声音' | '种子' | '音效'
          | '画面' | '梗概' | '钩子' | '前情' | '付费' | '布景' | '时长' | '节拍' | '镜头'
          | '换装' | '在场' | '道具' | '解锁' | '配乐' | '字幕条' | '反转' | '悬念' | '退场'
          | '回归' | '中文' | '英文' | '粤语' | '日文' | '韩文' ) WS* COLON REST
    ;
CONT : WS* BAR REST ;
TRANSITION : WS* [>＞] REST ;
FORCED : WS* [!！△] REST ;
PAREN : WS* [(（] (~[()（）\n] | [(（] ~[()（）\n]* [)）])* [)）] WS* END ;
CUE_CAPS
    : WS* ([A-Z] | [À-ÖØ-Þ]) ([A-Z] | [À-ÖØ-Þ] | [0-9 .'’-])* ([(（] ~[\n()（）]* [)）])? WS* '^'? WS* END
    | WS* [0-9] [0-9 .'’-]* ([A-Z] | [À-ÖØ-Þ]) ([A-Z] | [À-ÖØ-Þ] | [0-9 .'’-])* ([(（] ~[\n()（）]* [)）])? WS* '^'? WS* END
    ;
TEXT : REST ;

fragment WS : [ \t\u3000\u00A0] ;
fragment END : '\r'* '\n' ;
fragment REST : ~[\n]* '\n' ;
// what may follow a keyword: a blank and more, or nothing
fragment LEFT : WS REST | END ;
fragment HASH : [#＃] ;
fragment COLON : [:：] ;
fragment BAR : [|｜] ;
fragment DIGIT : [0-9０-９] ;
fragment SMALL : [a-zａ-ｚ] ;
fragment CAPITAL : [A-ZＡ-Ｚ] ;
fragment LOOK_WORD : [lｌ] [oｏ] [oｏ] [kｋ] ;
fragment A : [aAａＡ] ;
fragment C : [cCｃＣ] ;
fragment D : [dDｄＤ] ;
fragment E : [eEｅＥ] ;
fragment H : [hHｈＨ] ;
fragment I : [iIｉＩ] ;
fragment N : [nNｎＮ] ;
fragment O : [oOｏＯ] ;
fragment P : [pPｐＰ] ;
fragment R : [rRｒＲ] ;
fragment S : [sSｓＳ] ;
fragment T : [tTｔＴ] ;
fragment X : [xXｘＸ] ;

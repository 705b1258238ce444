lexer grammar DramaLexer;
TEXT : ~[\n]* '\n' ;

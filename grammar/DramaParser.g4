parser grammar DramaParser;
options { tokenVocab = DramaLexer; }
file : TEXT* EOF ;

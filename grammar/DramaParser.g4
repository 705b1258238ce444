// How the lines of a script belong together. LL(1), and every sequence of lines has a tree: what is
// wrong with one is said by whoever builds the screenplay from it. Comments and closed blocks are
// taken out before.
parser grammar DramaParser;
options { tokenVocab = DramaLexer; }

file    : (meta | SCENE)* block* EOF ;
block   : sheet | episode ;
sheet   : (CHARACTER | SET | PROP | HEADING) (meta | SCENE)* ;
episode : EPISODE meta* scene* ;
scene   : SCENE meta* ;
meta
    : BLANK | NOTE | KEY | LOOK | CONT | CUE | CUE_CAPS | PAREN | TEXT | FORCED | TRANSITION
    | OPEN_NOTE | OPEN_BLOCK
    ;

" Vim compiler file: `:compiler dramac`, then `:make` checks the script of this buffer.

if exists('current_compiler')
  finish
endif
let current_compiler = 'dramac'
let s:cpo = &cpo
set cpo&vim

CompilerSet makeprg=dramac\ check\ --format\ concise\ %:S
" the message keeps its code, which is what `dramac explain` is asked for; see drama#columns
CompilerSet errorformat=%f:%l:%c:\ %trror[%m,%f:%l:%c:\ %tarning[%m,%f:%l:%c:\ %tnfo[%m,%-G%.%#

let &cpo = s:cpo
unlet s:cpo

" Vim compiler file: `:compiler dramac`, then `:make` checks the script of this buffer.

if exists('current_compiler')
  finish
endif
let current_compiler = 'dramac'
let s:cpo = &cpo
set cpo&vim

CompilerSet makeprg=dramac\ check\ --format\ concise\ %:S
CompilerSet errorformat=%f:%l:%c:\ %trror[%*\\w]\ %m,%f:%l:%c:\ %tarning[%*\\w]\ %m,%f:%l:%c:\ %tnfo[%*\\w]\ %m,%-G%.%#

let &cpo = s:cpo
unlet s:cpo

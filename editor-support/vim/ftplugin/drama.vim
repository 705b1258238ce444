" Vim filetype plugin for drama, the scripts of dramac

if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1
let s:cpo = &cpo
set cpo&vim

setlocal commentstring=//\ %s
setlocal comments=://,s1:/*,mb:*,ex:*/
setlocal formatoptions-=t formatoptions+=croql
setlocal matchpairs+=（:）,「:」,《:》
setlocal foldmethod=expr foldexpr=drama#fold(v:lnum) foldlevel=9
setlocal omnifunc=drama#complete
compiler dramac
augroup drama_columns
  autocmd! QuickFixCmdPost make call drama#columns()
augroup END
let b:undo_ftplugin = 'setl cms< com< fo< mps< fdm< fde< fdl< ofu< mp< efm<'

let &cpo = s:cpo
unlet s:cpo

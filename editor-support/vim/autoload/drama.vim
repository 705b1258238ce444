" What the filetype plugin for drama does, read when first needed.

" A heading folds all up to the next one, a scene all up to the next.
function drama#fold(lnum) abort
  let l:line = getline(a:lnum)
  if l:line =~# '^[ \t\u3000\u00a0]*[#＃]'
    return '>1'
  elseif l:line =~# '^[ \t\u3000\u00a0]*\%(\%(INT\|EXT\|EST\|I/E\)\%([./ ]\|$\)\|内外景\|内景\|外景\)'
    return '>2'
  endif
  return '='
endfunction

" The directives that begin with what is typed at the start of a line.
function drama#complete(findstart, base) abort
  if a:findstart
    return len(matchstr(getline('.'), '^\s*'))
  endif
  return filter(copy(g:drama#words#list), {_, row -> stridx(row.abbr, a:base) == 0})
endfunction

" dramac counts characters and Vim bytes: after :make, each place is put right. Of the brackets
" around the code the error format took one; the other goes here, and `S003 no directive …` is left.
function drama#columns() abort
  let l:found = getqflist()
  for l:each in l:found
    let l:each.text = substitute(l:each.text, '^\(\u\d\+\)\]', '\1', '')
    if l:each.bufnr > 0 && l:each.col > 0 && bufname(l:each.bufnr) =~# '\.drama$'
      call bufload(l:each.bufnr)
      let l:line = get(getbufline(l:each.bufnr, l:each.lnum), 0, '')
      let l:byte = byteidx(l:line, l:each.col - 1)
      let l:each.col = l:byte < 0 ? len(l:line) : l:byte + 1
    endif
  endfor
  call setqflist(l:found, 'r')
endfunction

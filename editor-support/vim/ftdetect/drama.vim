autocmd BufRead,BufNewFile *.drama setfiletype drama

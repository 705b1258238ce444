-- Neovim 0.11 and newer: vim.lsp.enable('dramac')
return {
  cmd = { 'dramac', 'lsp' },
  filetypes = { 'drama' },
  root_markers = { 'drama.yaml', '.git' },
}

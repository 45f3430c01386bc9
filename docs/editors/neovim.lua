-- Neovim 0.11 or later: in init.lua, with `npm install --global genai-measures` done once.
vim.lsp.config('genai_measures', {
  cmd = { 'genai-measures-language-server', '--stdio' },
  filetypes = {
    'javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'vue', 'python', 'go', 'java', 'json', 'yaml', 'toml', 'markdown',
  },
  root_markers = { 'genai-measures.yaml', '.git' },
  settings = { genaiMeasures = { language = 'auto' } },
})
vim.lsp.enable('genai_measures')

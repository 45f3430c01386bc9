-- Drives the language server in a headless Neovim as a person's would: opens a file, waits for findings, asks for the hover, takes the
-- first offered answer, and writes what it saw as one line of JSON.
local root, server, node, result = vim.env.PROJECT, vim.env.SERVER, vim.env.NODE, vim.env.RESULT
local seen = {}
local function until_(what, holds)
  if not vim.wait(60000, holds, 50) then error('never: ' .. what) end
end

vim.cmd('edit ' .. root .. '/package.json')
local start = vim.lsp.start_client
local id = start({ name = 'genai_measures', cmd = { node, server, '--stdio' }, root_dir = root })
vim.lsp.buf_attach_client(0, id)
until_('findings of a file that nobody opened', function() return #vim.diagnostic.get(nil) > #vim.diagnostic.get(0) end)
seen.elsewhere = #vim.diagnostic.get(nil) - #vim.diagnostic.get(0)

vim.cmd('edit ' .. root .. '/app/api/chat/route.ts')
vim.lsp.buf_attach_client(0, id)
until_('findings', function() return #vim.diagnostic.get(0) > 0 end)

local first = vim.diagnostic.get(0)
table.sort(first, function(a, b) return a.severity < b.severity end)
seen.findings = vim.tbl_map(function(one)
  return { code = one.code, severity = one.severity, line = one.lnum, message = one.message, source = one.source }
end, first)

local at = { line = first[1].lnum, character = first[1].col }
local document = vim.lsp.util.make_text_document_params(0)
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 60000)
  return answers and answers[id] and answers[id].result
end
local hover = ask('textDocument/hover', { textDocument = document, position = at })
seen.hover = hover and hover.contents.value

local range = { start = at, ['end'] = at }
local actions = ask('textDocument/codeAction', { textDocument = document, range = range, context = { diagnostics = {} } })
seen.actions = vim.tbl_map(function(one) return one.title end, actions)
vim.lsp.util.apply_workspace_edit(actions[1].edit, vim.lsp.get_client_by_id(id).offset_encoding)
vim.cmd('wall')
local declaration = root .. '/genai-measures.yaml'
until_('the declaration', function() return vim.fn.filereadable(declaration) == 1 end)
seen.declaration = table.concat(vim.fn.readfile(declaration), '\n')

vim.cmd('edit ' .. declaration)
vim.lsp.buf_attach_client(0, id)
until_('the answer', function()
  for _, one in ipairs(vim.diagnostic.get(nil)) do
    if one.code == 'scope-undeclared' then return false end
  end
  return true
end)
local completion = ask('textDocument/completion', {
  textDocument = vim.lsp.util.make_text_document_params(0),
  position = { line = vim.fn.search('audience:') - 1, character = vim.fn.indent(vim.fn.search('audience:')) + 10 },
})
local items = completion and (completion.items or completion) or {}
seen.completion = vim.tbl_map(function(one) return one.label end, items)

local out = io.open(result, 'w')
out:write(vim.fn.json_encode(seen))
out:close()
vim.cmd('qall!')

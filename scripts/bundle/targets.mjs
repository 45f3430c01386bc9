// What is bundled from what, for whom. `esbuild.mjs` builds it; notices and docs/dependencies.md tell what of others' is in it.
import { join } from 'node:path'
import { ROOT } from '../support/root.mjs'

// jsonc-parser's UMD main requires files that a bundle does not have: modules first.
const NODE = { platform: 'node', target: 'node20', mainFields: ['module', 'main'] }
const BROWSER = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  define: { process: '{"env":{}}' },
}
// The language server is one script for Node and for a browser's worker: Node's modules stay outside and are asked for only
// in Node's half, so everything both halves share must be the libraries' browser form.
const BOTH = {
  platform: 'node',
  target: ['node20', 'es2022'],
  mainFields: ['module', 'main'],
  conditions: ['browser'],
  alias: {
    yaml: join(ROOT, 'node_modules/yaml/browser/index.js'),
    fflate: join(ROOT, 'node_modules/fflate/esm/browser.js'),
  },
}

// What only agents need lies beside the language server, which loads it when it is asked to serve them.
const MCP_APART = {
  name: 'mcp-apart',
  setup: ({ onResolve }) => onResolve({ filter: /\/mcp\/serve\.ts$/ }, () => ({ path: './mcp.cjs', external: true })),
}

/** One file each. */
export const BUNDLES = {
  'client/dist/node.cjs': { ...NODE, entry: 'client/src/node.ts', format: 'cjs', external: ['vscode'] },
  'client/dist/browser.js': { ...BROWSER, entry: 'client/src/browser.ts', format: 'cjs', external: ['vscode'] },
  'server/dist/language-server.cjs': { ...BOTH, entry: 'server/src/lsp/main.ts', format: 'iife', plugins: [MCP_APART] },
  'server/dist/mcp.cjs': { ...NODE, entry: 'server/src/mcp/serve.ts', format: 'cjs' },
  // Bytes to bytes, for browsers as well: nothing of Node's in it.
  'server/dist/labels.mjs': { ...BROWSER, entry: 'server/src/labels.ts', format: 'esm' },
  'server/dist/labels.cjs': { ...BROWSER, entry: 'server/src/labels.ts', format: 'cjs' },
}

/** A folder of files each, which load each other. */
export const FOLDERS = { 'server/dist/cli': { ...NODE, entry: 'server/src/cli/bin.ts' } }

/** Options that all share. */
export const COMMON = {
  bundle: true,
  minify: true,
  write: false,
  legalComments: 'none',
  // Chinese as it is written: three bytes a sign instead of six. What it is in is read as UTF-8 everywhere.
  charset: 'utf8',
  logLevel: 'warning',
}

// Loaded before a program under test (`node --require`): every way out of the process fails loudly and is written down.
// What the runtime itself opens (standard streams, files) is not touched.
const { writeSync } = require('node:fs')
const Module = require('node:module')

const WAYS_OUT = {
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer', 'createSecureServer'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6'],
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
  worker_threads: ['Worker'],
  inspector: ['open'],
}

function refuse(what) {
  return function refused() {
    writeSync(2, `WAY OUT: ${what}\n`)
    process.exit(97)
  }
}

for (const [name, functions] of Object.entries(WAYS_OUT)) {
  const library = require(`node:${name}`)
  for (const one of functions) library[one] = refuse(`${name}.${one}`)
}
require('node:net').Socket.prototype.connect = refuse('net.Socket.connect')
require('node:net').Server.prototype.listen = refuse('net.Server.listen')
globalThis.fetch = refuse('fetch')
globalThis.WebSocket = refuse('WebSocket')
// ES modules see what was changed above only after this.
Module.syncBuiltinESMExports()

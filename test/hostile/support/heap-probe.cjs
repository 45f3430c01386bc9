// Loaded before the server: says on standard error what it holds when it is asked by a signal.
process.on('SIGUSR2', () => {
  // Twice: what the first pass finalises, the second takes away.
  globalThis.gc()
  globalThis.gc()
  process.stderr.write(`heap ${process.memoryUsage().heapUsed}\n`)
})

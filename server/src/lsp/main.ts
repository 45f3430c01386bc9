// One bundle for both hosts, so that the catalogue ships once: under Node it is a program, in a browser a worker, and each
// loads only its own half.
if (typeof process === 'object' && process.versions?.node)
  void import('./node.ts').then(({ runLanguageServer }) => runLanguageServer(process.argv.slice(2)))
else void import('./browser.ts')

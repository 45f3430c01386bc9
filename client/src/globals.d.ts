/** The browser's worker, all of the DOM that the web entry uses. */
interface Worker {
  terminate(): void
}
declare const Worker: new (url: string) => Worker

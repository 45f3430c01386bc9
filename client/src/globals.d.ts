/** The browser's worker, all of the DOM that the web entry uses. */
interface Worker {
  addEventListener(type: 'message', listener: () => void, options: { once: true }): void
}
declare const Worker: new (url: string) => Worker

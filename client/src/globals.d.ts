/** The browser's worker, all of the DOM that the web entry uses. */
declare class Worker {
  constructor(url: string)
}

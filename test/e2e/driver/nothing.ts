/** The driver of a suite that needs nothing but a place to run in. */
export function activate(): void {}

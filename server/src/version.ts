/** The product's version, the same in every package of the repository; `scripts/check-version.mjs` holds them together. */
export const VERSION = '0.1.0'

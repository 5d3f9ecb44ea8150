/** The library's languages have entries of their own, which the compiler's way of resolving does not know. */
declare module 'chrono-node/en' {
  export * from 'chrono-node/dist/esm/locales/en/index';
}

declare module 'chrono-node/ru' {
  export * from 'chrono-node/dist/esm/locales/ru/index';
}

/** The Electron version that the product is built for, from package.json. */
declare const __SUPPORTED_ELECTRON__: string

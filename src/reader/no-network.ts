/**
 * Takes this process's way to the network away: the reader reads files of its own folder and nothing else. The model's
 * library would ask its hub for a missing file; with this it cannot even if its own switch failed.
 */
export function refuseNetwork(): void {
  Object.defineProperty(globalThis, 'fetch', {
    value: () => Promise.reject(new Error('The reader makes no network connection.')),
    writable: false
  })
}

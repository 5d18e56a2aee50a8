/** Bundles an entry to one CommonJS file under out/tools and gives its path. */
export function bundle(entry: string, name?: string): Promise<string>

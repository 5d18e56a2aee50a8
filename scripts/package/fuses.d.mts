/** The fuses of a runtime by name; null where it has no such fuse. Throws where it is no Electron. */
export function readFuses(runtime: string): Promise<Readonly<Record<string, boolean | null>>>
/** Sets every fuse that this runtime has, and gives them as read back. Throws where one did not take. */
export function setFuses(runtime: string): Promise<Readonly<Record<string, boolean | null>>>
/** Names of the fuses that are not as a package has them. */
export function wrongFuses(fuses: Readonly<Record<string, boolean | null>>): readonly string[]

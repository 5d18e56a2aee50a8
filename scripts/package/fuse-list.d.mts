/** Every fuse as a package has it, and why. */
export const FUSES: readonly { readonly fuse: string; readonly on: boolean; readonly why: string }[]

/** How files stand on the disk: their bytes, and the names of those that are named by their content. */
export interface Form {
  /** The bytes as they are written. @param role what the file is, see `roleOf` */
  seal(role: string, bytes: Uint8Array): Promise<Uint8Array>
  /** The bytes as they were given, or null where they were not written like this, in this role. */
  open(role: string, bytes: Uint8Array): Promise<Uint8Array | null>
  /** What files of these names are called on the disk. */
  namesOnDisk(names: readonly string[]): readonly string[]
  /** The other way round. */
  namesInside(names: readonly string[]): readonly string[]
}

/** Files as they are. */
export const plainForm: Form = {
  seal: async (_role, bytes) => bytes,
  open: async (_role, bytes) => bytes,
  namesOnDisk: (names) => names,
  namesInside: (names) => names
}

/**
 * Every fuse as a package has it, and why.
 * Source: https://www.electronjs.org/docs/latest/tutorial/fuses
 */
export const FUSES = [
  { fuse: 'RunAsNode', on: false, why: 'ELECTRON_RUN_AS_NODE would make the program a Node for anybody’s script' },
  { fuse: 'EnableCookieEncryption', on: true, why: 'no cookie is ever written; one that were would not be readable' },
  { fuse: 'EnableNodeOptionsEnvironmentVariable', on: false, why: 'NODE_OPTIONS could load code at the start' },
  { fuse: 'EnableNodeCliInspectArguments', on: false, why: '--inspect would let another program drive this one' },
  { fuse: 'EnableEmbeddedAsarIntegrityValidation', on: true, why: 'a changed program is not started (macOS, Windows)' },
  { fuse: 'OnlyLoadAppFromAsar', on: true, why: 'a folder laid beside the archive is not started in its place' },
  { fuse: 'LoadBrowserProcessSpecificV8Snapshot', on: false, why: 'there is none of our own' },
  { fuse: 'GrantFileProtocolExtraPrivileges', on: false, why: 'no page is ever loaded from file:' }
]

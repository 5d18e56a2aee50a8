/** The menu entry of the Debian package. */
export function desktopEntry(): string

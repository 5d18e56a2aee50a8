/**
 * Puts text on the clipboard. Where the system refuses the page's own way, the field that shows the text is selected and
 * copied as if by hand. Gives whether it worked.
 */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    field?.select()
    return document.execCommand('copy')
  }
}

import { dialog } from 'electron'

/** Tells that erasing could not come to its end, in a window of the system's own: nothing of the program is open then. */
export async function tellNotErased(folder: string): Promise<void> {
  await dialog.showMessageBox({
    type: 'warning',
    title: 'Coachable',
    message: 'Not everything could be erased yet',
    detail: `Something in this folder is held by another program or cannot be changed:\n\n${folder}\n\nClose other programs, or restart the computer, and start Coachable again. It goes on erasing then, and opens once nothing is left.`,
    buttons: ['Close'],
    noLink: true
  })
}

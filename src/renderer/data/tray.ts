import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { bridge } from '../bridge'

/** Whether the program stays in the tray when its window is closed. */
export const trayQuery = queryOptions({ queryKey: ['tray'], queryFn: () => bridge.staysInTray() })

/** Seen at once; what could not be done shows with main's next answer. */
export async function setTray(client: QueryClient, on: boolean): Promise<void> {
  client.setQueryData(trayQuery.queryKey, on)
  await bridge.setTray(on)
  await client.invalidateQueries({ queryKey: trayQuery.queryKey })
}

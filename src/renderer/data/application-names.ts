import type { ApplicationSummary } from '../../shared/contract/views'
import type { Application } from '../../shared/domain/application'
import { shortDate } from '../ui/dates'

/** An application by its company and role. */
export function applicationName({ company, role }: Pick<Application, 'company' | 'role'>): string {
  return role ? `${company}, ${role}` : company
}

/** The names of applications by their ids; of those that are called alike, with the day on which each was noted down. */
export function applicationNames(applications: readonly ApplicationSummary[]): ReadonlyMap<string, string> {
  const names = applications.map(applicationName)
  const alike = new Set(names.filter((name, at) => names.indexOf(name) !== at))
  return new Map(
    applications.map((one) => {
      const name = applicationName(one)
      return [one.id, alike.has(name) ? `${name} (${shortDate(one.addedAt)})` : name]
    })
  )
}

/** Something that comes in steps or amounts, and how far it goes. */
interface Grade {
  readonly of: string
  readonly value: number
}

const WORDS: readonly (readonly [number, RegExp])[] = [
  [1, /\b(?:foundation|introductory|awareness|basic|elementary|working safely)\b/i],
  [2, /\b(?:intermediate|practitioner|managing safely)\b/i],
  [3, /\b(?:advanced|expert)\b/i]
]
const THOUSANDS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  thousand: 1e3
}
const PEOPLE =
  /\b(?:team|crew|staff|group|brigade|department)s? of (?:(?:up to|about|around|over|more than|at least) )?(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\b|\b(\d+) (?:people|staff|employees|reports|colleagues|nurses|engineers|developers)\b/gi
const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20
}

/** Levels, amounts of money, sizes of teams and steps of courses that a text names. */
function gradesIn(text: string): readonly Grade[] {
  const levels = [
    ...text.matchAll(/\b(?:level|grade|class|category|band|stage|part|step|phase|version|l|n) ?(\d{1,2})\b/gi)
  ]
  const money = [...text.matchAll(/[£$€] ?(\d[\d,.]*) ?(k|m|bn|million|billion|thousand)?\b/gi)]
  const people = [...text.matchAll(PEOPLE)]
  const word = WORDS.findLast(([, pattern]) => pattern.test(text))?.[0]
  return [
    ...levels.map(([whole, digits]) => ({ of: whole.replace(/[\s\d]+$/, '').toLowerCase(), value: Number(digits) })),
    ...money.map(([, amount = '', unit = '']) => ({
      of: 'money',
      value: Number(amount.replace(/,/g, '').replace(/\.$/, '')) * (THOUSANDS[unit.toLowerCase()] ?? 1)
    })),
    ...people.map(([, ofTeam, ofPeople]) => ({
      of: 'people',
      value: COUNTS[(ofTeam ?? '').toLowerCase()] ?? Number(ofTeam ?? ofPeople)
    })),
    ...(word === undefined ? [] : [{ of: 'word', value: word }])
  ]
}

/**
 * Whether what a line shows goes less far than what is asked: level 2 for level 3, £15,000 for £25,000.
 * @returns -1 where it falls short, 1 where it goes as far, 0 where they cannot be compared
 */
export function compareGrades(requirement: string, line: string): -1 | 0 | 1 {
  const asked = gradesIn(requirement)
  const shown = gradesIn(line)
  const compared = asked.flatMap(({ of, value }) => {
    const same = shown.filter((one) => one.of === of).map((one) => one.value)
    return same.length > 0 ? [Math.max(...same) >= value] : []
  })
  if (compared.length === 0) return 0
  return compared.every((isEnough) => isEnough) ? 1 : -1
}

/** Whether one word becomes the other by one letter added, left out, changed or swapped with its neighbour; not where they are equal. */
export function isOneSlipOff(one: string, two: string): boolean {
  if (one === two || Math.abs(one.length - two.length) > 1) return false
  let at = 0
  while (at < one.length && one.charAt(at) === two.charAt(at)) at += 1
  const [rest, other] = [one.slice(at), two.slice(at)]
  if (rest.length !== other.length)
    return rest.length > other.length ? rest.slice(1) === other : other.slice(1) === rest
  const isSwapped =
    rest.charAt(0) === other.charAt(1) && rest.charAt(1) === other.charAt(0) && rest.slice(2) === other.slice(2)
  return rest.slice(1) === other.slice(1) || isSwapped
}

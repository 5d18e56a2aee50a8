import { useQuery } from '@tanstack/react-query'
import type { SearchQuestion } from '../../../shared/contract/search-views'
import { similarQuery } from '../../data/search'
import { TextButton } from '../../ui/TextButton'
import { similarBelow } from './words'

/** The way down to what comes near in meaning, where the window has no room for it beside the words. */
export function SimilarBelow({
  question,
  className
}: {
  readonly question: SearchQuestion
  readonly className?: string | undefined
}) {
  const { data } = useQuery(similarQuery(question))
  const count = data?.ok ? data.value.hits.length : 0
  if (count === 0) return null
  function go() {
    const heading = document.getElementById('similar')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'start' })
  }
  return (
    <p className={className}>
      <TextButton onClick={go}>{similarBelow(count)}</TextButton>
    </p>
  )
}

import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ApplicationStage, ApplicationView } from '../../../../shared/contract/application-views'
import type { StageEntry } from '../../../../shared/domain/application'
import { withStageChanged, withStageInOrder } from '../../../../shared/domain/application-changes'
import type { PageWays } from '../../../data/page-ways'
import { TextButton } from '../../../ui/TextButton'
import { fullDay } from '../day-words'
import type { ApplicationDeeds } from '../use-application-deeds'
import { removedStep, stageName, WORDS } from '../words'
import detail from './Detail.module.css'
import { StageForm } from './StageForm'
import styles from './StagesPart.module.css'

interface Props {
  readonly view: ApplicationView
  readonly ways: PageWays
  readonly deeds: ApplicationDeeds
}

/** Every stage with its day and where it is known from; what the person noted can be put right. */
export function StagesPart({ view, ways, deeds }: Props) {
  /** The place of the entry that is edited, or `new`. */
  const [editing, setEditing] = useState<number | 'new' | null>(null)
  const { noted, stages, today } = view
  const { readOnly } = ways

  function put(next: readonly StageEntry[], words: string | null) {
    setEditing(null)
    deeds.putStages(view, next, words)
  }

  return (
    <section aria-labelledby="application-steps">
      <h2 className={detail.heading} id="application-steps">
        {WORDS.steps}
      </h2>
      {stages.length === 0 ? <p className={styles.none}>{WORDS.noSteps}</p> : null}
      <ol className={styles.stages}>
        {stages.map((stage) => {
          const at = stage.from.kind === 'person' ? stage.from.at : null
          return (
            <li key={keyOf(stage)} className={styles.stage} data-stage={stage.stage}>
              {at !== null && at === editing ? (
                <StageForm
                  entry={noted[at] ?? stage}
                  onDecide={(entry) => put(withStageChanged(noted, at, entry), null)}
                  onCancel={() => setEditing(null)}
                />
              ) : (
                <>
                  <p className={styles.line}>
                    <span className={styles.name}>{stageName(stage)}</span>
                    <span className={styles.day}>
                      {stage.on === null ? WORDS.noDay : fullDay(stage.on)}
                      {stage.on !== null && stage.on > today ? ` (${WORDS.isPlanned})` : ''}
                    </span>
                  </p>
                  <Source stage={stage} ways={ways} />
                  {at !== null && !readOnly ? (
                    <p className={styles.deeds}>
                      <TextButton aria-label={`${WORDS.edit}: ${stageName(stage)}`} onClick={() => setEditing(at)}>
                        {WORDS.edit}
                      </TextButton>
                      <TextButton
                        aria-label={`${WORDS.remove}: ${stageName(stage)}`}
                        onClick={() =>
                          put(
                            noted.filter((_, place) => place !== at),
                            removedStep(stage.stage)
                          )
                        }
                      >
                        {WORDS.remove}
                      </TextButton>
                    </p>
                  ) : null}
                </>
              )}
            </li>
          )
        })}
      </ol>
      {editing === 'new' ? (
        <StageForm
          entry={{ stage: 'interview', on: today, round: null }}
          onDecide={(entry) => put(withStageInOrder(noted, entry), null)}
          onCancel={() => setEditing(null)}
        />
      ) : readOnly ? null : (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={15} />}
          onClick={() => setEditing('new')}
        >
          {WORDS.addStep}
        </Button>
      )}
    </section>
  )
}

function Source({ stage, ways }: { readonly stage: ApplicationStage; readonly ways: PageWays }) {
  const { message } = stage
  if (stage.from.kind === 'person') return <p className={styles.source}>{WORDS.youNoted}</p>
  if (!message) return null
  return (
    <p className={styles.source}>
      Told by{' '}
      <TextButton onClick={() => ways.goToMessage(message.id)}>
        <bdi>{message.subject || WORDS.noSubject}</bdi>
      </TextButton>
      . {WORDS.notRight}
    </p>
  )
}

function keyOf({ from, stage }: ApplicationStage): string {
  return from.kind === 'person' ? `person ${from.at}` : `${stage} ${from.messageId}`
}

import { Button } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed, IconHelpCircle, type IconProps } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { Level, Match, Requirement } from '../../../shared/domain/resume'
import { Quote } from '../../ui/Quote'
import styles from './JobPanel.module.css'
import { levelWords, STATE_NAMES, tellsLevel, WORDS, withoutBullet } from './words'

const ICONS: Readonly<Record<Requirement['state'], ComponentType<IconProps>>> = {
  covered: IconCircleCheck,
  unsure: IconHelpCircle,
  missing: IconCircleDashed
}

interface Props {
  /** Null without a job description. */
  readonly match: Match | null
  /** Whether there is a job description that has not been compared yet. */
  readonly comparing: boolean
  readonly readOnly: boolean
  /** Leads to a line of the resume. */
  readonly onShow: (evidence: string) => void
  readonly onTarget: () => void
}

/** What the job asks for, and where the resume says it. Nothing is counted and nobody is scored. */
export function JobPanel({ match, comparing, readOnly, onShow, onTarget }: Props) {
  if (match === null) {
    return comparing ? (
      <p className={styles.lead}>{WORDS.nothingYet}</p>
    ) : (
      <div className={styles.empty}>
        <h3 className={styles.heading}>{WORDS.noJob}</h3>
        <p className={styles.lead}>{WORDS.noJobDetail}</p>
        <Button variant="default" disabled={readOnly} onClick={onTarget}>
          {WORDS.targetAdd}…
        </Button>
      </div>
    )
  }
  const musts = match.requirements.filter(({ need }) => need === 'must')
  const nices = match.requirements.filter(({ need }) => need === 'nice')
  return (
    <>
      <p className={styles.lead}>{match.requirements.length === 0 ? WORDS.noRequirements : WORDS.jobLead}</p>
      <Requirements title={WORDS.musts} requirements={musts} onShow={onShow} />
      <Requirements title={WORDS.nices} requirements={nices} onShow={onShow} />
      <LevelSection level={match.level} />
    </>
  )
}

interface RequirementsProps {
  readonly title: string
  readonly requirements: readonly Requirement[]
  readonly onShow: (evidence: string) => void
}

function Requirements({ title, requirements, onShow }: RequirementsProps) {
  if (requirements.length === 0) return null
  return (
    <section className={styles.section} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list}>
        {requirements.map((requirement, at) => (
          // A posting may ask for the same twice, and its list stays as it is.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at} className={styles.requirement} data-state={requirement.state}>
            <OneRequirement requirement={requirement} onShow={onShow} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OneRequirement({ requirement, onShow }: { readonly requirement: Requirement } & Pick<Props, 'onShow'>) {
  const { text, state, evidence } = requirement
  const Icon = ICONS[state]
  return (
    <>
      <Icon className={styles.icon} size={20} stroke={1.6} aria-hidden="true" />
      <div className={styles.content}>
        <p className={styles.text}>{text}</p>
        <p className={styles.state}>
          {STATE_NAMES[state]}.{state === 'missing' ? ` ${WORDS.sayItIfYouHave}` : null}
        </p>
        {evidence === null ? null : (
          <button type="button" className={styles.evidence} onClick={() => onShow(evidence)}>
            <Quote text={withoutBullet(evidence)} />
          </button>
        )}
      </div>
    </>
  )
}

function LevelSection({ level }: { readonly level: Level }) {
  if (!tellsLevel(level)) return null
  return (
    <section className={styles.section} aria-label={WORDS.level}>
      <h3 className={styles.heading}>{WORDS.level}</h3>
      <dl className={styles.level}>
        <div>
          <dt>{WORDS.asked}</dt>
          <dd>{levelWords(level.askedYears, level.asked)}</dd>
        </div>
        <div>
          <dt>{WORDS.shown}</dt>
          <dd>{levelWords(level.shownYears, level.shown) ?? WORDS.levelSilent}</dd>
        </div>
      </dl>
    </section>
  )
}

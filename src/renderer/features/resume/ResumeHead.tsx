import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Menu.layer.css'
import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArchive,
  IconDots,
  IconFileDownload,
  IconFileText,
  IconHistory,
  IconMail,
  IconTarget
} from '@tabler/icons-react'
import { useRef } from 'react'
import type { ResumeView } from '../../../shared/contract/views'
import type { ResumeContext } from '../../../shared/domain/resume'
import { shortDate } from '../../ui/dates'
import { TextButton } from '../../ui/TextButton'
import { AddMenu } from './AddMenu'
import styles from './ResumeHead.module.css'
import { FOLLOW_WORDS, KIND_NAMES, sentWith, targetLine, versionsButton, WORDS } from './words'

interface Props {
  readonly view: ResumeView
  /** The names of the applications that the newest version went with. */
  readonly wentWith: readonly string[]
  readonly readOnly: boolean
  /** Brings in one more; null where that stands elsewhere. */
  readonly onAdd: ((kind: ResumeContext['kind']) => void) | null
  readonly onKind: (kind: ResumeContext['kind']) => void
  readonly onVersions: () => void
  readonly onTarget: () => void
  readonly onReplace: () => void
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** What the file is, how it is followed, what it is for, and what can be done with it. */
export function ResumeHead({ view, wentWith, readOnly, ...on }: Props) {
  const { name, kind, followed, versions, target } = view
  const other = kind === 'resume' ? 'letter' : 'resume'
  const menu = useRef<HTMLButtonElement>(null)
  /** A dialog gives the focus back to what has it now, and an entry goes with its menu. */
  function fromMenu(ask: () => void) {
    menu.current?.focus()
    ask()
  }
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <h2 className={styles.name} id="resume-name" title={name}>
          {name}
        </h2>
        <div className={styles.tools}>
          {on.onAdd && !readOnly ? <AddMenu onOpen={on.onAdd} /> : null}
          <Menu
            position="bottom-end"
            width={230}
            withinPortal={false}
            withInitialFocusPlaceholder={false}
            transitionProps={{ duration: 100 }}
          >
            <Menu.Target>
              <ActionIcon ref={menu} variant="subtle" color="gray" size="lg" aria-label={WORDS.menu}>
                <IconDots size={20} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconHistory size={16} />} onClick={() => fromMenu(on.onVersions)}>
                {WORDS.versions}…
              </Menu.Item>
              <Menu.Item
                leftSection={<IconFileDownload size={16} />}
                disabled={readOnly}
                onClick={() => fromMenu(on.onReplace)}
              >
                {WORDS.chooseNewer}
              </Menu.Item>
              <Menu.Item
                leftSection={other === 'letter' ? <IconMail size={16} /> : <IconFileText size={16} />}
                disabled={readOnly}
                onClick={() => on.onKind(other)}
              >
                {other === 'letter' ? WORDS.toLetter : WORDS.toResume}
              </Menu.Item>
              <Menu.Item leftSection={<IconArchive size={16} />} disabled={readOnly} onClick={on.onRemove}>
                {WORDS.remove}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      </div>
      <p className={styles.facts}>
        <span>{KIND_NAMES[kind]}</span>
        <span>
          <TextButton onClick={on.onVersions}>
            {versionsButton(versions.length, shortDate(versions[0]?.addedAt ?? ''))}
          </TextButton>
        </span>
        {wentWith.length > 0 ? <span className={styles.went}>{sentWith(wentWith)}</span> : null}
        <span data-followed={followed}>
          {FOLLOW_WORDS[followed]}{' '}
          {followed === 'following' ? (
            <TextButton onClick={on.onEdit}>{WORDS.edit}</TextButton>
          ) : readOnly ? null : (
            <TextButton onClick={on.onReplace}>{WORDS.chooseNewer}</TextButton>
          )}
        </span>
      </p>
      <p className={styles.target}>
        <IconTarget className={styles.icon} size={17} stroke={1.7} aria-hidden="true" />
        <span className={styles.purpose}>{targetLine(target) ?? WORDS.targetNothing}</span>
        {readOnly ? null : (
          <TextButton
            onClick={on.onTarget}
            {...(targetLine(target) === null ? undefined : { 'aria-label': WORDS.targetChangeName })}
          >
            {targetLine(target) === null ? WORDS.targetAdd : WORDS.targetChange}
          </TextButton>
        )}
      </p>
    </header>
  )
}

import type { ComponentPropsWithRef } from 'react'
import styles from './TextButton.module.css'

/** A button that stands among words as one of them: underlined, nothing more. */
export function TextButton({ className = '', ...rest }: ComponentPropsWithRef<'button'>) {
  return <button type="button" className={`${styles.button} ${className}`} {...rest} />
}

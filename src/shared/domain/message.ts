/** A person or mailbox as the mail names it; `name` is empty where only an address was given. */
export interface Correspondent {
  readonly name: string
  readonly address: string
}

/** The words of a message from which a fact about it was guessed. */
export interface Evidence {
  /** The sender's name, the sender's address, the subject or the body. */
  readonly where: 'sender' | 'address' | 'subject' | 'body'
  /** As they stand there. */
  readonly words: string
}

/** An attachment that came with a mail. It is listed, never opened. */
export interface AttachmentNote {
  readonly name: string
  readonly mediaType: string
  /** Decoded size in bytes. */
  readonly byteLength: number
}

/** Text that belongs to the message but is not the employer's newest words. */
export interface FoldedText {
  readonly kind: 'quoted' | 'signature' | 'footer'
  readonly text: string
}

/** Endings of files that may hold a message. A file that is named outright is always tried; in a folder only these are. */
export const MESSAGE_EXTENSIONS = [
  'eml',
  'msg',
  'emlx',
  'mbox',
  'mbx',
  'zip',
  'html',
  'htm',
  'mht',
  'mhtml',
  'pdf',
  'docx',
  'odt',
  'rtf',
  'txt',
  'md'
] as const

/**
 * How the bytes came in. The first three are mail, with headers of its own; the others are documents and plain text, and notes
 * of what was said.
 */
export const MESSAGE_FORMATS = ['eml', 'msg', 'emlx', 'html', 'pdf', 'docx', 'odt', 'rtf', 'text', 'note'] as const
export type MessageFormat = (typeof MESSAGE_FORMATS)[number]

/** What intake makes of the bytes of one message, before anything is read or stored. */
export interface ParsedMessage {
  readonly format: MessageFormat
  /** Subject as the mail gives it, decoded; empty for text without one. */
  readonly subject: string
  readonly from: Correspondent | null
  /** ISO 8601 in UTC, or null where the mail gives no date that can be read. */
  readonly date: string | null
  /** The Message-ID without its angle brackets, or null. */
  readonly messageId: string | null
  /** The Message-ID of the mail that this one answers, or null. */
  readonly inReplyTo: string | null
  /** Message-IDs of the thread before it, oldest first. */
  readonly references: readonly string[]
  /** The employer's newest words: what is read, and what every offset counts in (UTF-16). */
  readonly body: string
  /** SHA-256 in hex of the body's bare words: the same for the same words in another kind of file. Empty where not known. */
  readonly textHash: string
  /** Signature, quoted history and footers, in the order they stood. */
  readonly folded: readonly FoldedText[]
  readonly attachments: readonly AttachmentNote[]
  /** ISO 639-1 code of the body's language, or `und` where it cannot be told. */
  readonly language: string
  /** Employer's name as the mail shows it, or null where it does not show. */
  readonly company: string | null
  /** The post applied for as the mail names it, or null. */
  readonly role: string | null
  /** The words from which company and role were guessed; null for no guess. */
  readonly evidence: { readonly company: Evidence | null; readonly role: Evidence | null }
}

/** A message that Coachable keeps. */
export interface Message extends ParsedMessage {
  readonly id: string
  /** Name of the file it came from, or of the way it came in. */
  readonly sourceName: string
  /** SHA-256 of the original bytes in hex: also the name of the kept original. */
  readonly sha256: string
  readonly byteLength: number
  /** ISO 8601, when it came in. */
  readonly addedAt: string
}

/** What a message as a whole is. Definitions: docs/taxonomy.md. */
export const MESSAGE_KINDS = [
  'rejection',
  'feedback',
  'declined_feedback',
  'acknowledgement',
  'invitation',
  'offer',
  'other'
] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

/** Everything that can be expected to go wrong, by code. Words for people: renderer and cli each have their own. */
export const ERROR_CODES = [
  'empty_file',
  'too_large',
  'not_a_mail',
  'no_body',
  'no_text_in_pdf',
  'encrypted_file',
  'unsupported_type',
  'holds_many_messages',
  'unsafe_file',
  'nested_too_deep',
  'no_mail_in_archive',
  'no_mail_in_folder',
  'not_found',
  'unreadable_file',
  'other_language',
  'reader_unavailable',
  'reader_timeout',
  'reader_crashed',
  'check_failed',
  'model_missing',
  'model_changed',
  'disk_full',
  'storage_failed',
  'newer_data',
  'invalid_request'
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

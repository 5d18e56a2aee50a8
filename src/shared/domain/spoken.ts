/** Ways in which an employer says something. */
export const SPOKEN_WAYS = ['call', 'video', 'in_person', 'voice_message'] as const
export type SpokenWay = (typeof SPOKEN_WAYS)[number]

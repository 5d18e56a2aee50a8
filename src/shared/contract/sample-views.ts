/** How the data stands to the sample data. */
export interface SampleView {
  /** Nothing is there yet: no message, application, entry, resume or request, not even one that was put away. */
  readonly isEmpty: boolean
  /** Sample data is there, or what is left of it. */
  readonly isLoaded: boolean
  /** How many texts the person wrote into sample things: they stay when the sample goes. */
  readonly ownWords: number
}

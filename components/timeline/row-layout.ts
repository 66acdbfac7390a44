/** Words on the left of the line of time; above it where there is no room. */
export const ROW =
  'relative grid grid-cols-1 items-center gap-x-6 @3xl:grid-cols-[17rem_minmax(0,1fr)] @5xl:grid-cols-[22rem_minmax(0,1fr)]';

/** Where the line of time lies in the whole drawing. */
export const TRACK_PLACE = 'left-0 right-0 @3xl:left-[18.5rem] @5xl:left-[23.5rem]';

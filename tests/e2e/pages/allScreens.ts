/** Every screen of a plan, by its address below the plan's. */
export const allScreens = [
  '/city',
  '/assess',
  '/gaps',
  '/actions',
  '/board',
  '/timeline',
  '/milestones',
  '/indicators',
  '/owners',
  '/monitor',
  '/owners-health',
  '/loose-ends',
  '/compare',
  '/history',
  '/report',
  '/library',
] as const

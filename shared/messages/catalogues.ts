import assess from './en/assess.json'
import beside from './en/beside.json'
import board from './en/board.json'
import calendar from './en/calendar.json'
import change from './en/change.json'
import city from './en/city.json'
import cli from './en/cli.json'
import common from './en/common.json'
import compare from './en/compare.json'
import dependency from './en/dependency.json'
import due from './en/due.json'
import failure from './en/failure.json'
import gaps from './en/gaps.json'
import grid from './en/grid.json'
import history from './en/history.json'
import home from './en/home.json'
import library from './en/library.json'
import looseEnds from './en/looseEnds.json'
import many from './en/many.json'
import measurements from './en/measurements.json'
import menu from './en/menu.json'
import objectives from './en/objectives.json'
import packs from './en/packs.json'
import plan from './en/plan.json'
import progress from './en/progress.json'
import report from './en/report.json'
import reportScreen from './en/reportScreen.json'
import resources from './en/resources.json'
import review from './en/review.json'
import sheets from './en/sheets.json'
import shell from './en/shell.json'
import timeline from './en/timeline.json'

/** The language that every key is first written in, and to which a hole in another falls back. */
export const sourceLanguage = 'en'

/** All sentences on screen and in documents, by language and namespace. */
export const catalogues = {
  en: {
    assess,
    beside,
    board,
    calendar,
    change,
    city,
    cli,
    common,
    dependency,
    compare,
    due,
    failure,
    gaps,
    grid,
    history,
    home,
    library,
    looseEnds,
    many,
    measurements,
    menu,
    objectives,
    packs,
    plan,
    progress,
    report,
    reportScreen,
    resources,
    review,
    sheets,
    shell,
    timeline,
  },
} as const

export type CatalogueLanguage = keyof typeof catalogues

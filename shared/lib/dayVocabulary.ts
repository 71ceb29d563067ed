/** How a language speaks of stretches of time: what no calendar of the computer knows. All words in lower case, without dots. */
export interface DayVocabulary {
  readonly start: readonly string[]
  readonly mid: readonly string[]
  readonly end: readonly string[]
  readonly quarter: readonly string[]
  readonly half: readonly string[]
  /** Letters before or after the number of a quarter: French "T3", Spanish "3T". */
  readonly quarterLetters: readonly string[]
  readonly halfLetters: readonly string[]
  /** First to fourth, each in all its forms. */
  readonly ordinals: readonly (readonly string[])[]
  /** Words that a date may carry without changing it. */
  readonly fillers: readonly string[]
  /** Such words that lead from what happens to its date. */
  readonly connectors: readonly string[]
  readonly today: readonly string[]
  readonly tomorrow: readonly string[]
  /** What stands before a number of days, weeks, months or years to come ("in 3 months"), or after it (Finnish). */
  readonly aheadBefore: readonly string[]
  readonly aheadAfter: readonly string[]
  readonly units: Readonly<Record<TimeUnit, readonly string[]>>
  /** Forms of January to December that dates alone do not show, several for one month with a space between. */
  readonly monthForms: readonly string[]
}

export type TimeUnit = 'day' | 'week' | 'month' | 'year'

const words = (text: string): readonly string[] => text.split(' ').filter(Boolean)
const phrases = (text: string): readonly string[] => text.split('|').filter(Boolean)

interface Told {
  readonly start: string
  readonly mid: string
  readonly end: string
  readonly quarter: string
  readonly half: string
  readonly letters: string
  readonly halfLetters?: string
  readonly ordinals: string
  readonly fillers: string
  readonly connectors: string
  readonly today: string
  readonly tomorrow: string
  /** Separated by a bar, since some are two words. */
  readonly before?: string
  readonly after?: string
  readonly day: string
  readonly week: string
  readonly month: string
  readonly year: string
  readonly monthForms?: string
}

const vocabulary = (told: Told): DayVocabulary => ({
  start: words(told.start),
  mid: words(told.mid),
  end: words(told.end),
  quarter: words(told.quarter),
  half: words(told.half),
  quarterLetters: words(told.letters),
  halfLetters: words(told.halfLetters ?? ''),
  ordinals: phrases(told.ordinals).map(words),
  fillers: words(told.fillers),
  connectors: words(told.connectors),
  today: phrases(told.today),
  tomorrow: phrases(told.tomorrow),
  aheadBefore: phrases(told.before ?? ''),
  aheadAfter: phrases(told.after ?? ''),
  units: {
    day: words(told.day),
    week: words(told.week),
    month: words(told.month),
    year: words(told.year),
  },
  monthForms: phrases(told.monthForms ?? ''),
})

const norwegian = vocabulary({
  start: 'begynnelsen starten start primo tidlig',
  mid: 'midten medio',
  end: 'slutten utgangen slutt ultimo sent',
  quarter: 'kvartal kvartalet',
  half: 'halvår halvåret',
  letters: 'k kv',
  ordinals: 'første|andre annet|tredje|fjerde',
  fillers: 'av den for år året',
  connectors: 'i til innen senest før på',
  today: 'i dag',
  tomorrow: 'i morgen',
  before: 'om',
  day: 'dag dager',
  week: 'uke uker',
  month: 'måned måneder',
  year: 'år',
})

/** By language (the first part of a BCP 47 tag). Other languages have the month names of the calendar, and English. */
export const dayVocabularies: Readonly<Record<string, DayVocabulary>> = {
  en: vocabulary({
    start: 'start beginning early',
    mid: 'mid middle',
    end: 'end late',
    quarter: 'quarter',
    half: 'half',
    letters: 'q',
    halfLetters: 'h',
    ordinals: 'first|second|third|fourth',
    fillers: 'of the at before year',
    connectors: 'by until till in on due',
    today: 'today',
    tomorrow: 'tomorrow',
    before: 'in|within',
    day: 'day days',
    week: 'week weeks',
    month: 'month months',
    year: 'year years',
  }),
  de: vocabulary({
    start: 'anfang beginn',
    mid: 'mitte',
    end: 'ende',
    quarter: 'quartal quartals quartales',
    half: 'halbjahr halbjahrs halbjahres jahreshälfte hälfte',
    letters: 'q',
    ordinals:
      'erstes erste ersten|zweites zweite zweiten|drittes dritte dritten|viertes vierte vierten',
    fillers: 'zu in des der den das dem von vor jahr jahres',
    connectors: 'bis zum im am spätestens ab',
    today: 'heute',
    tomorrow: 'morgen',
    before: 'in|binnen',
    day: 'tag tage tagen',
    week: 'woche wochen',
    month: 'monat monate monaten',
    year: 'jahr jahre jahren',
  }),
  fr: vocabulary({
    start: 'début commencement',
    mid: 'mi milieu',
    end: 'fin',
    quarter: 'trimestre',
    half: 'semestre',
    letters: 't',
    halfLetters: 's',
    ordinals: 'premier première|deuxième second seconde|troisième|quatrième',
    fillers: 'de du des le la l au à dans ici courant année',
    connectors: 'en avant jusqu jusque pour d’ici',
    today: "aujourd’hui|aujourd'hui",
    tomorrow: 'demain',
    before: "dans|en|d’ici|d'ici|ici",
    day: 'jour jours',
    week: 'semaine semaines',
    month: 'mois',
    year: 'an ans année années',
  }),
  es: vocabulary({
    start: 'principio principios comienzo comienzos inicio inicios',
    mid: 'mediados medio mitad',
    end: 'fin fines final finales',
    quarter: 'trimestre',
    half: 'semestre',
    letters: 't',
    halfLetters: 's',
    ordinals: 'primer primero|segundo|tercer tercero|cuarto',
    fillers: 'de del a al el la los por año',
    connectors: 'en para antes hasta',
    today: 'hoy',
    tomorrow: 'mañana',
    before: 'en|dentro de',
    day: 'día días dia dias',
    week: 'semana semanas',
    month: 'mes meses',
    year: 'año años',
  }),
  it: vocabulary({
    start: 'inizio inizi',
    mid: 'metà',
    end: 'fine',
    quarter: 'trimestre',
    half: 'semestre',
    letters: 't',
    halfLetters: 's',
    ordinals: 'primo|secondo|terzo|quarto',
    fillers: 'di del della dell a al alla il la nel nella anno',
    connectors: 'entro fino per',
    today: 'oggi',
    tomorrow: 'domani',
    before: 'tra|fra|in|entro',
    day: 'giorno giorni',
    week: 'settimana settimane',
    month: 'mese mesi',
    year: 'anno anni',
  }),
  nl: vocabulary({
    start: 'begin',
    mid: 'half midden medio',
    end: 'eind einde',
    quarter: 'kwartaal',
    half: 'halfjaar helft semester',
    letters: 'k kw',
    ordinals: 'eerste|tweede|derde|vierde',
    fillers: 'van het de op jaar',
    connectors: 'in tegen voor vóór tot uiterlijk per',
    today: 'vandaag',
    tomorrow: 'morgen',
    before: 'over|binnen',
    day: 'dag dagen',
    week: 'week weken',
    month: 'maand maanden',
    year: 'jaar jaren',
  }),
  pt: vocabulary({
    start: 'início inícios começo princípio princípios',
    mid: 'meados meio metade',
    end: 'fim fins final finais',
    quarter: 'trimestre',
    half: 'semestre',
    letters: 't',
    halfLetters: 's',
    ordinals: 'primeiro|segundo|terceiro|quarto',
    fillers: 'de do da a ao à o no na por ano',
    connectors: 'em até antes para',
    today: 'hoje',
    tomorrow: 'amanhã',
    before: 'em|dentro de|daqui a',
    day: 'dia dias',
    week: 'semana semanas',
    month: 'mês meses',
    year: 'ano anos',
  }),
  pl: vocabulary({
    start: 'początek początku początkiem',
    mid: 'połowa połowie połowy',
    end: 'koniec końca końcu końcem',
    quarter: 'kwartał kwartału kwartale',
    half: 'półrocze półrocza półroczu',
    letters: 'k kw',
    ordinals:
      'i pierwszy pierwszym pierwsze pierwszego|ii drugi drugim drugie drugiego|iii trzeci trzecim trzeciego|iv czwarty czwartym czwartego',
    fillers: 'z od r rok roku',
    connectors: 'do w we na przed',
    today: 'dziś|dzisiaj',
    tomorrow: 'jutro',
    before: 'za|w ciągu',
    day: 'dzień dni',
    week: 'tydzień tygodnie tygodni',
    month: 'miesiąc miesiące miesięcy',
    year: 'rok lata lat',
    monthForms:
      'styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu',
  }),
  sv: vocabulary({
    start: 'början start',
    mid: 'mitten mitt',
    end: 'slutet slut utgången',
    quarter: 'kvartal kvartalet',
    half: 'halvår halvåret',
    letters: 'k kv',
    ordinals: 'första|andra|tredje|fjärde',
    fillers: 'av den under år året',
    connectors: 'i till senast före på',
    today: 'i dag|idag',
    tomorrow: 'i morgon|imorgon',
    before: 'om|inom',
    day: 'dag dagar',
    week: 'vecka veckor',
    month: 'månad månader',
    year: 'år',
  }),
  fi: vocabulary({
    start: 'alku alussa alkuun alun',
    mid: 'puoliväli puolivälissä puoliväliin keskivaihe',
    end: 'loppu lopussa lopulla loppuun lopun',
    quarter:
      'neljännes neljänneksen neljänneksellä vuosineljännes vuosineljänneksen vuosineljänneksellä kvartaali kvartaalin',
    half: 'vuosipuolisko vuosipuoliskon vuosipuoliskolla puolisko puoliskon puolivuosi',
    letters: 'kv',
    ordinals:
      'ensimmäinen ensimmäisen ensimmäisellä|toinen toisen toisella|kolmas kolmannen kolmannella|neljäs neljännen neljännellä',
    fillers: 'vuosi vuoden vuonna kuun',
    connectors: 'mennessä viimeistään',
    today: 'tänään',
    tomorrow: 'huomenna',
    after: 'kuluttua|päästä|sisällä',
    day: 'päivä päivän',
    week: 'viikko viikon',
    month: 'kuukausi kuukauden',
    year: 'vuosi vuoden',
    monthForms: [
      'tammi',
      'helmi',
      'maalis',
      'huhti',
      'touko',
      'kesä',
      'heinä',
      'elo',
      'syys',
      'loka',
      'marras',
      'joulu',
    ]
      .map((name) => `${name}kuun ${name}kuussa ${name}kuuhun`)
      .join('|'),
  }),
  da: vocabulary({
    start: 'begyndelsen starten start primo',
    mid: 'midten medio',
    end: 'slutningen udgangen slut ultimo',
    quarter: 'kvartal kvartalet',
    half: 'halvår halvåret',
    letters: 'k kv',
    ordinals: 'første|andet anden|tredje|fjerde',
    fillers: 'af den for år året',
    connectors: 'i til inden senest før på',
    today: 'i dag',
    tomorrow: 'i morgen',
    before: 'om|inden for',
    day: 'dag dage',
    week: 'uge uger',
    month: 'måned måneder',
    year: 'år',
  }),
  nb: norwegian,
  no: norwegian,
  el: vocabulary({
    start: 'αρχή αρχές',
    mid: 'μέσα μέση μέσον',
    end: 'τέλος τέλη τέλους',
    quarter: 'τρίμηνο τριμήνου',
    half: 'εξάμηνο εξαμήνου',
    letters: 'τ',
    ordinals: 'πρώτο πρώτου|δεύτερο δευτέρου|τρίτο τρίτου|τέταρτο τετάρτου',
    fillers: 'του της των το τον τα στο στην στον ως από έτους',
    connectors: 'έως μέχρι πριν στις στα',
    today: 'σήμερα',
    tomorrow: 'αύριο',
    before: 'σε|εντός',
    day: 'ημέρα ημέρες μέρα μέρες ημερών',
    week: 'εβδομάδα εβδομάδες εβδομάδων',
    month: 'μήνα μήνες μηνών',
    year: 'χρόνο χρόνια έτος έτη ετών',
    monthForms:
      'ιανουάριος ιανουάριο|φεβρουάριος φεβρουάριο|μάρτιος μάρτιο|απρίλιος απρίλιο|μάιος μάιο μάης μάη|ιούνιος ιούνιο|ιούλιος ιούλιο|αύγουστος αύγουστο|σεπτέμβριος σεπτέμβριο|οκτώβριος οκτώβριο|νοέμβριος νοέμβριο|δεκέμβριος δεκέμβριο',
  }),
}

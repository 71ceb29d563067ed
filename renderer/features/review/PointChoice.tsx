import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DayField } from '#renderer/components/DayField'
import { type Day, formatDay } from '#shared/lib/dates'
import classes from './compare.module.css'
import type { ComparePoint } from './comparePoints'
import { pointInWords } from './pointInWords'

interface PointChoiceProps {
  readonly label: string
  readonly points: readonly ComparePoint[]
  readonly chosen: ComparePoint
  readonly choose: (code: string) => void
  readonly locale: string
}

const aDay = 'day'

/** One of the moments that the plan offers, or any day, typed as one says it. */
export function PointChoice({ label, points, chosen, choose, locale }: PointChoiceProps) {
  const { t } = useTranslation('compare')
  const [isDayAsked, setIsDayAsked] = useState(false)
  const showsDay = isDayAsked || chosen.is === 'day'
  return (
    <div className={classes.point}>
      <NativeSelect
        label={label}
        value={showsDay ? aDay : chosen.code}
        onChange={(event) => {
          const code = event.currentTarget.value
          setIsDayAsked(code === aDay)
          if (code !== aDay) choose(code)
        }}
        data={[
          ...points.map((point) => ({
            value: point.code,
            label: pointInWords(point, t, locale),
          })),
          { value: aDay, label: t('compare:screen.aDay') },
        ]}
      />
      {showsDay ? (
        <DayField
          label={t('compare:screen.day')}
          description={t('compare:screen.dayHint', {
            example: formatDay(chosen.day, locale, 'long'),
          })}
          stored={chosen.is === 'day' ? chosen.day : null}
          save={async (day: Day | null) => {
            if (day) choose(day)
          }}
          locale={locale}
          edge="end"
        />
      ) : null}
    </div>
  )
}

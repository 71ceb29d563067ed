import { Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './CityScreen.module.css'

interface SectionProps {
  readonly title: string
  readonly lead?: string
  readonly children: ReactNode
}

/** A titled part of the screen. */
export function Section({ title, lead, children }: SectionProps) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <Title order={2} size="h3" id={id}>
        {title}
      </Title>
      {lead ? (
        <Text c="dimmed" maw="80ch">
          {lead}
        </Text>
      ) : null}
      {children}
    </section>
  )
}

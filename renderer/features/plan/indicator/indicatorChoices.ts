import { indicatorSchema } from '#shared/monitoring/Indicator'

// Read from the validator, so that the lists to choose from never fall behind it.
export const indicatorKinds = indicatorSchema.shape.kind.options
export const betterWhenChoices = indicatorSchema.shape.betterWhen.unwrap().options
export const frequencyChoices = indicatorSchema.shape.frequency.unwrap().options

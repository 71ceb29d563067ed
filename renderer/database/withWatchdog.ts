/** Nothing answered in time. A full disk can leave a transaction that neither completes nor fails. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut'
}

/**
 * Waits for work, but not for ever.
 * @param onTimeOut what to give up, called before the rejection
 * @throws TimedOut after `milliseconds`; otherwise whatever the work throws
 */
export function withWatchdog<T>(
  work: Promise<T>,
  milliseconds: number,
  onTimeOut: () => void = () => {},
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      try {
        onTimeOut()
      } finally {
        reject(new TimedOut(`No answer within ${milliseconds} ms`))
      }
    }, milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

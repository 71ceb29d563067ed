/** English words so common that sharing them says nothing. */
export const idleWords: ReadonlySet<string> = new Set(
  (
    'a about above after all also an and any are as at be because been before being between both but by can cannot could ' +
    'did do does each either every few for from had has have he her here how i if in into is it its itself less like may ' +
    'might more most much must no nor not of on one only or other others our out over own same she should so some still ' +
    'such than that the their them then there these they this those through to too under until up us very was we were ' +
    'what when where whether which while who whose why will with within without would you your'
  ).split(' '),
)

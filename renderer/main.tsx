import './app/withoutEval'

// The app is read only after that file: its schemas ask when they are made, which is when their files are first read.
void import('./app/boot').then(({ boot }) => boot())

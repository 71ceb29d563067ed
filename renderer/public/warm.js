// Wakes the database's own process while the app's scripts are still being read.
void indexedDB.databases()

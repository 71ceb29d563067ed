// @ts-check
import { readdirSync, readFileSync } from 'node:fs'

/**
 * Proportional memory (PSS: shared pages counted once over those who share them) of a process and all it started, in MB. Linux only.
 * @param {number} rootPid
 */
export function memoryOfTree(rootPid) {
  const children = childrenByParent()
  let kilobytes = 0
  const open = [rootPid]
  for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
    open.push(...(children.get(pid) ?? []))
    try {
      const pss = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))
      kilobytes += Number(pss?.[1] ?? 0)
    } catch {
      // The process ended while we looked.
    }
  }
  return kilobytes / 1000
}

function childrenByParent() {
  /** @type {Map<number, number[]>} */
  const children = new Map()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      children.set(parent, [...(children.get(parent) ?? []), Number(name)])
    } catch {
      // The process ended while we looked.
    }
  }
  return children
}

let pressed = false

if (typeof document !== 'undefined') {
  const press = () => {
    pressed = true
  }
  const release = () => {
    pressed = false
  }
  document.addEventListener('pointerdown', press, { capture: true })
  document.addEventListener('pointerup', release, { capture: true })
  document.addEventListener('pointercancel', release, { capture: true })
}

/**
 * Runs the act at once, or, while a pointer is pressed, when its click has arrived. What shrinks on losing the keyboard would
 * otherwise move the button from under the pointer between pressing and letting go, and the click would be lost.
 */
export function afterPointer(act: () => void): void {
  if (!pressed) {
    act()
    return
  }
  const late = () => {
    document.removeEventListener('pointerup', late)
    document.removeEventListener('pointercancel', late)
    setTimeout(act)
  }
  document.addEventListener('pointerup', late)
  document.addEventListener('pointercancel', late)
}

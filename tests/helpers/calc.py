"""Opens a workbook in LibreOffice as a user would, does to it what users do, and saves it.

calc.py SOURCE TARGET STEP...
  sort:SHEET:COLUMN     sorts the rows below the headings by a column (0 is the first), falling
  move:SHEET:FROM:TO    moves a column before another one
  type:SHEET:CELL:TEXT  types into a cell, as the keyboard would
  rename:SHEET:NAME     renames a sheet
"""
import os, subprocess, sys, tempfile, time
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.util.NumberFormat import TEXT
from com.sun.star.table import CellRangeAddress, CellAddress, TableSortField


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not answer")


def used(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow


def sort(book, name, column):
    sheet = book.Sheets.getByName(name)
    last_column, last_row = used(sheet)
    field = TableSortField()
    field.Field, field.IsAscending = int(column), False
    cells = sheet.getCellRangeByPosition(0, 2, last_column, last_row)
    cells.sort((prop("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (field,))), prop("ContainsHeader", False)))


def move(book, name, source, target):
    sheet = book.Sheets.getByName(name)
    source, target = int(source), int(target)
    _, last_row = used(sheet)
    sheet.Columns.insertByIndex(target, 1)
    if source >= target:
        source += 1
    index = sheet.RangeAddress.Sheet
    cells = CellRangeAddress()
    cells.Sheet, cells.StartColumn, cells.EndColumn, cells.StartRow, cells.EndRow = index, source, source, 0, last_row
    place = CellAddress()
    place.Sheet, place.Column, place.Row = index, target, 0
    sheet.moveRange(place, cells)
    sheet.Columns.removeByIndex(source, 1)


def type_into(book, cell, text):
    # In a cell for text the keyboard makes no formula and no number.
    if book.NumberFormats.getByKey(cell.NumberFormat).Type & TEXT:
        cell.setString(text)
    else:
        cell.setFormula(text)


def main(source, target, *steps):
    pipe = f"cg{os.getpid()}"
    with tempfile.TemporaryDirectory() as profile:
        office = subprocess.Popen(["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"])
        try:
            context = connect(pipe)
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            book = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, (prop("Hidden", True),))
            for sheet in book.Sheets:
                if steps:
                    sheet.unprotect("")
            for step in steps:
                what, *rest = step.split(":", 3 if step.startswith(("type", "move")) else 2)
                if what == "sort":
                    sort(book, *rest)
                elif what == "move":
                    move(book, *rest)
                elif what == "type":
                    type_into(book, book.Sheets.getByName(rest[0]).getCellRangeByName(rest[1]), rest[2])
                elif what == "rename":
                    book.Sheets.getByName(rest[0]).setName(rest[1])
            kind = "Calc MS Excel 2007 XML" if target.endswith(".xlsx") else "calc8"
            book.storeToURL(uno.systemPathToFileUrl(target), (prop("FilterName", kind),))
            book.close(True)
            try:
                desktop.terminate()
            except Exception:
                pass
        finally:
            office.wait(30) if office.poll() is None else None


main(*sys.argv[1:])

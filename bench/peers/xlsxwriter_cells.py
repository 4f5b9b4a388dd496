"""Writes the dumped plan with XlsxWriter: python3 xlsxwriter_cells.py DUMP OUT [constant_memory]."""

import json
import resource
import sys
import time

import xlsxwriter

FONTS = {"title": "黑体", "heading": "黑体", "text": "仿宋", "data": "宋体"}


def load(path):
    with open(path, encoding="utf-8") as lines:
        head = json.loads(next(lines))
        sheets = []
        for line in lines:
            sheet = json.loads(line)
            for table in sheet["tables"]:
                table["rows"] = [json.loads(next(lines)) for _ in range(table["rows"])]
            sheets.append(sheet)
    return head, sheets


def look(style):
    options = {
        "font_name": FONTS[style["font"]],
        "font_size": style["size"],
        "bold": style["bold"],
        "font_color": "#" + style["color"],
        "valign": "vcenter" if style["vertical"] == "center" else "top",
        "text_wrap": style["wrap"],
        "num_format": style["format"],
        "locked": style["locked"],
    }
    if style["fill"]:
        options["bg_color"] = "#" + style["fill"]
    if style["border"]:
        options.update(border=1, border_color="#BFBFBF")
    if style["horizontal"]:
        options["align"] = style["horizontal"]
    return options


def put(sheet, row, column, value, formula, form):
    if formula is not None:
        sheet.write_formula(row, column, "=" + formula, form, "" if value is None else value)
    elif value is None or value == "":
        sheet.write_blank(row, column, None, form)
    elif isinstance(value, bool):
        sheet.write_boolean(row, column, value, form)
    elif isinstance(value, (int, float)):
        sheet.write_number(row, column, value, form)
    else:
        sheet.write_string(row, column, value, form)


def fill(sheet, plan, forms):
    for at, width in enumerate(plan["columnWidths"]):
        sheet.set_column(at, at, width, None, {"hidden": at + 1 in plan["hiddenColumns"]})
    heights = dict(plan["rowHeights"])
    free = {}
    for cell in plan["cells"]:
        free.setdefault(cell["row"], []).append(cell)
    tables = plan["tables"]
    last = max([*free, *heights, *(t["top"] + max(len(t["rows"]), 1) for t in tables)], default=0)
    for row in range(1, last + 1):
        if row in heights:
            sheet.set_row(row - 1, heights[row])
        for cell in free.get(row, ()):
            put(sheet, row - 1, cell["column"] - 1, cell["value"], cell.get("address"), forms[cell["style"]])
        for table in tables:
            left, at = table["left"] - 1, row - table["top"] - 1
            if at == -1:
                for c, column in enumerate(table["columns"]):
                    put(sheet, row - 1, left + c, column["header"], None, forms[column["headerStyle"]])
            elif 0 <= at < len(table["rows"]):
                planned = table["rows"][at]
                typed = planned.get("typed", ())
                for c, column in enumerate(table["columns"]):
                    address = None if c in typed else column.get("address")
                    formula = None if address is None else address.replace("{row}", str(row))
                    put(sheet, row - 1, left + c, planned["values"][c], formula, forms[column["style"]])


def main():
    dump, out, *flags = sys.argv[1:]
    head, sheets = load(dump)
    start = time.perf_counter()
    book = xlsxwriter.Workbook(out, {"constant_memory": bool(flags), "strings_to_urls": False})
    forms = {name: book.add_format(look(style)) for name, style in head["styles"].items()}
    for plan in sheets:
        fill(book.add_worksheet(plan["name"]), plan, forms)
    book.close()
    seconds = time.perf_counter() - start
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "megabytes": megabytes, "version": xlsxwriter.__version__}))


main()

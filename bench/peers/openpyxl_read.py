"""Reads the values of a workbook with openpyxl, row by row: python3 openpyxl_read.py FILE."""

import json
import resource
import sys
import time

import openpyxl

start = time.perf_counter()
cells = 0
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
for sheet in book.worksheets:
    for row in sheet.iter_rows(values_only=True):
        cells += sum(value is not None and value != "" for value in row)
seconds = time.perf_counter() - start
megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"seconds": seconds, "megabytes": megabytes, "cells": cells, "version": openpyxl.__version__}))

"""Checks logs in SARIF that `cargo xtask stats --format sarif` wrote.

    python3 check.py SCHEMA FILE...      against the schema of SARIF 2.1.0, by jsonschema

The status is 1 if something is wrong.
"""

import json
import sys

import jsonschema

# The errors that are printed; all are counted.
SHOWN = 20


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main(schema, *paths):
    document = load(schema)
    kind = jsonschema.validators.validator_for(document)
    validator = kind(document, format_checker=kind.FORMAT_CHECKER)
    failed = False
    for path in paths:
        log = load(path)
        errors = list(validator.iter_errors(log))
        results = sum(len(run["results"]) for run in log["runs"])
        print(f"{path}: {results} results, {len(errors)} errors")
        for error in errors[:SHOWN]:
            print(f"  {'/'.join(map(str, error.absolute_path))}: {error.message}")
        failed = failed or bool(errors) or not results
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

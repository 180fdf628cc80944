"""Checks that the difference of two editions mirrors the difference in the other direction.

    python3 check.py THERE BACK

THERE and BACK are documents of `cargo xtask diff --format json`: of A against B, and of B against A. The same things have
to be different, with old and new exchanged. The status is 1 if they are not.
"""

import json
import sys

# The changes that are printed; all are counted.
SHOWN = 20

OPPOSITE = {"added": "removed", "removed": "added", "changed": "changed"}


def edits(file, backwards):
    """The changes of a document without the rules that judge them."""
    with open(file, encoding="utf-8") as text:
        changes = json.load(text)["changes"]
    for change in changes:
        edit, old, new = change["edit"], change.get("from"), change.get("to")
        if backwards:
            edit, old, new = OPPOSITE[edit], new, old
        yield change["version"], change["kind"], edit, change["what"], old, new


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    there, back = set(edits(arguments[0], False)), set(edits(arguments[1], True))
    alone = [("there", edit) for edit in there - back] + [("back", edit) for edit in back - there]
    for direction, edit in alone[:SHOWN]:
        print(f"  only {direction}: {edit}")
    print(f"{len(there)} changes there, {len(back)} back, {len(alone)} without a mirror image")
    return 1 if alone or not there else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

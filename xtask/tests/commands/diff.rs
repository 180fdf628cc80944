//! Runs `cargo xtask diff`.

use serde_json::Value;

use crate::checkout::{Checkout, PAGE};

/// A checkout with a folder `new`, where doors are locked at another address and with a permission.
fn with_update() -> Checkout {
    let checkout = Checkout::new();
    let page = |name: &str, page: &str| {
        let permissions = |scope: &str| {
            format!(
                "## Permissions\n\n|Permission type|Permissions|\n|:--|:--|\n|Delegated (work or school account)|{scope}|\n\
                 |Delegated (personal Microsoft account)|Not supported.|\n|Application|Door.Open.All|\n\n## HTTP request"
            )
        };
        checkout.write(&format!("old/v1.0/api/{name}.md"), &page.replace("## HTTP request", &permissions("Door.Open")));
        checkout.write(&format!("new/v1.0/api/{name}.md"), &page.replace("## HTTP request", &permissions("Door.Use")));
    };
    page("door-open", PAGE);
    checkout.write("old/v1.0/api/door-knock.md", &PAGE.replace("Open door", "Knock").replace("/open", "/knock"));
    checkout.write("new/v1.0/api/door-lock.md", &PAGE.replace("Open door", "Lock door").replace("/open", "/lock"));
    checkout
}

fn json(checkout: &Checkout, old: &str, new: &str) -> Value {
    let printed = checkout.run(&["diff", old, new, "--format", "json"]).ends_with(0).out();
    serde_json::from_str(&printed).expect("a document")
}

/// The changes without what a rule says about them, with old and new exchanged if `backwards`.
fn edits(document: &Value, backwards: bool) -> Vec<String> {
    let changes = document["changes"].as_array().expect("a list");
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let edit = |change: &Value| {
        let (from, to) = (text(&change["from"]), text(&change["to"]));
        let (from, to) = if backwards { (to, from) } else { (from, to) };
        format!("{} {} {} {from:?} {to:?}", change["version"], change["kind"], change["what"])
    };
    let mut edits: Vec<String> = changes.iter().map(edit).collect();
    edits.sort();
    edits
}

#[test]
fn a_tree_does_not_differ_from_itself() {
    let checkout = with_update();
    for side in ["old", "new", "docs-input"] {
        let printed = checkout.run(&["diff", side, side, "--check"]).ends_with(0).out();
        assert_eq!(printed, format!("{side} → {side}: no changes\n"));
        assert_eq!(json(&checkout, side, side)["changes"].as_array().map(Vec::len), Some(0));
    }
}

#[test]
fn a_diff_backwards_mirrors_the_diff() {
    let checkout = with_update();
    let (there, back) = (json(&checkout, "old", "new"), json(&checkout, "new", "old"));
    assert!(!edits(&there, false).is_empty());
    assert_eq!(edits(&there, false), edits(&back, true));
    assert_eq!(there["kinds"]["operations"]["added"], back["kinds"]["operations"]["removed"]);
}

#[test]
fn text_has_the_figures_before_the_areas() {
    let checkout = with_update();
    let printed = checkout.run(&["diff", "old", "new"]).ends_with(0).out();
    assert!(printed.starts_with("old → new: "), "{printed}");
    let places =
        ["\noperations            1        0        1\n", "\nbreaking\n", "  operation-removed ", "\nv1.0 other: "];
    let found = places.map(|part| printed.find(part).unwrap_or_else(|| panic!("{part}: {printed}")));
    assert!(found.is_sorted(), "{found:?}");
    let lines = [
        "  breaking operation-removed: 1\n    - POST /doors/{id}/knock: doors().id().knock()\n",
        "  breaking permission-removed: 1\n    - POST /doors/{id}/open, work or school account: Door.Open\n",
        "  additive operation-added: 1\n    + POST /doors/{id}/lock: doors().id().lock()\n",
    ];
    lines.iter().for_each(|line| assert!(printed.contains(line), "{line}: {printed}"));
    checkout.write("old/v1.0/api/door-kick.md", &PAGE.replace("Open door", "Kick").replace("/open", "/kick"));
    let short = checkout.run(&["diff", "old", "new", "--show", "1"]).ends_with(0).out();
    assert!(short.contains("    … and 1 more; --area other --show 0 lists all\n"), "{short}");
}

#[test]
fn check_fails_on_breaking_changes_alone() {
    let checkout = with_update();
    checkout.write("more/v1.0/api/door-open.md", PAGE);
    checkout.write("more/v1.0/api/door-lock.md", &PAGE.replace("Open door", "Lock door").replace("/open", "/lock"));
    checkout.write("few/v1.0/api/door-open.md", PAGE);
    checkout.run(&["diff", "old", "new", "--check"]).ends_with(1);
    checkout.run(&["diff", "few", "more", "--check"]).ends_with(0);
}

#[test]
fn one_area_can_be_reported() {
    let checkout = with_update();
    let printed = checkout.run(&["diff", "old", "new", "--area", "shared"]).ends_with(0).out();
    assert!(!printed.contains("/doors/{id}/lock"), "{printed}");
    let error = checkout.run(&["diff", "old", "new", "--area", "roof"]).ends_with(2).error();
    assert!(error.contains("roof: no such area; there are other, shared"), "{error}");
}

#[test]
fn a_section_for_the_changelog_groups_changes_by_rule() {
    let checkout = with_update();
    let printed = checkout.run(&["diff", "old", "new", "--format", "changelog"]).ends_with(0).out();
    assert!(printed.starts_with("### The API of `new` against `old`\n\nIn figures: operations: 1 added, 1 removed"));
    let line = "- A request is gone, and no method sends it any more (1): `POST /doors/{id}/knock` (v1.0).\n";
    let breaking = printed.find("\n#### Breaking\n").expect("a list");
    assert!(printed.find(line).is_some_and(|at| at > breaking), "{printed}");
}

#[test]
fn models_and_folders_are_the_same_sides() {
    let checkout = with_update();
    for side in ["old", "new"] {
        checkout.run(&["model", "--docs", side, "--out", &format!("{side}.json")]).ends_with(0);
        assert!(edits(&json(&checkout, side, &format!("{side}.json")), false).is_empty());
    }
    assert_eq!(edits(&json(&checkout, "old.json", "new.json"), false), edits(&json(&checkout, "old", "new"), false));
}

#[test]
fn revisions_are_read_without_touching_the_checkout() {
    let checkout = Checkout::new();
    let git = |arguments: &[&str]| checkout.git(arguments);
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "Open doors"]);
    checkout
        .write("docs-input/v1.0/api/door-lock.md", &PAGE.replace("Open door", "Lock door").replace("/open", "/lock"));
    let before = (git(&["status", "--porcelain"]), checkout.texts("docs-input"));
    let printed = checkout.run(&["diff", "HEAD", "docs-input"]).ends_with(0).out();
    assert!(printed.contains("+ POST /doors/{id}/lock"), "{printed}");
    assert_eq!((git(&["status", "--porcelain"]), checkout.texts("docs-input")), before);
    let error = checkout.run(&["diff", "HEAD~7", "docs-input"]).ends_with(2).error();
    assert!(error.contains("HEAD~7: no such folder, no such file, and no revision"), "{error}");
}

#[test]
fn what_is_no_model_is_an_error_with_its_name() {
    let checkout = Checkout::new();
    checkout.write("model.json", "{}");
    let error = checkout.run(&["diff", "model.json", "docs-input"]).ends_with(2).error();
    assert!(error.contains("model.json: not a model"), "{error}");
}

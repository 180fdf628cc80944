//! Runs `cargo xtask gen`.

use std::fs;

use crate::checkout::{Checkout, PAGE, walk};

#[test]
fn gen_writes_what_check_accepts() {
    let checkout = Checkout::new();
    let first = checkout.run(&["gen"]).ends_with(0).out();
    assert!(first.starts_with("read ") && first.contains("docs-input: 2 pages, 2 request lines, 0 types"), "{first}");
    assert!(first.contains(" new, 0 changed, 0 removed\nnext: `cargo xtask call"), "{first}");
    assert!(checkout.path("generated/src/api.rs").is_file());
    let again = checkout.run(&["gen"]).ends_with(0).out();
    assert!(again.contains("generated/src: the client is up to date: "), "{again}");
    let check = checkout.run(&["gen", "--check"]).ends_with(0);
    assert!(check.out().contains("up to date"), "{}", check.out());
}

#[test]
fn check_lists_missing_stale_and_orphan_files_and_writes_nothing() {
    let checkout = Checkout::new();
    checkout.run(&["gen"]).ends_with(0);
    let header = "// Written by `cargo xtask gen`; do not edit.\n";
    checkout.write("generated/src/api.rs", &format!("{header}stale\n"));
    checkout.write("generated/src/api/orphan.rs", header);
    fs::remove_file(checkout.path("generated/src/api/v1.rs")).expect("it was generated");
    let check = checkout.run(&["gen", "--check"]).ends_with(1);
    for expected in
        ["stale: api.rs", "-stale", "orphan: api/orphan.rs", "missing: api/v1.rs", "1 missing, 1 stale, 1 orphans"]
    {
        assert!(check.out().contains(expected), "{expected}: {}", check.out());
    }
    assert!(check.error().contains("to update it: cargo xtask gen\n"), "{}", check.error());
    assert!(checkout.read("generated/src/api.rs").ends_with("stale\n"));
    assert!(
        checkout.path("generated/src/api/orphan.rs").exists() && !checkout.path("generated/src/api/v1.rs").exists()
    );
    checkout.run(&["gen"]).ends_with(0);
    checkout.run(&["gen", "--check"]).ends_with(0);
}

#[test]
fn gen_writes_the_areas_as_features_into_the_manifest() {
    let checkout = Checkout::new();
    let marked = "[features]\n# Areas: written by `cargo xtask gen`.\n# End of the areas.\n";
    checkout.write("generated/Cargo.toml", marked);
    let check = checkout.run(&["gen", "--check"]).ends_with(1);
    assert!(check.out().contains("stale: Cargo.toml"), "{}", check.out());
    assert_eq!(checkout.read("generated/Cargo.toml"), marked);
    checkout.run(&["gen"]).ends_with(0);
    let manifest = checkout.read("generated/Cargo.toml");
    assert!(manifest.contains("## `/doors`, `/gates`\nother = []\n"), "{manifest}");
    checkout.run(&["gen", "--check"]).ends_with(0);
    checkout.write("generated/Cargo.toml", "[features]\n");
    let error = checkout.run(&["gen"]).ends_with(2).error();
    assert!(error.contains("no lines between"), "{error}");
}

#[test]
fn files_of_others_stay() {
    let checkout = Checkout::new();
    checkout.write("out/api/mine.rs", "mine\n");
    let ran = checkout.run(&["gen", "--out", "out"]).ends_with(0);
    assert!(ran.error().contains("api/mine.rs: not written by this command; it stays"), "{}", ran.error());
    checkout.run(&["gen", "--out", "out", "--check"]).ends_with(0);
    checkout.write("out/api/v1.rs", "mine\n");
    let before = checkout.texts("out");
    for more in [&[][..], &["--check"]] {
        let error = checkout.run(&[&["gen", "--out", "out"], more].concat()).ends_with(2).error();
        assert!(error.contains("api/v1.rs: another file is there"), "{error}");
    }
    assert_eq!(checkout.texts("out"), before);
}

#[test]
fn check_of_other_pages_gives_no_advice_that_replaces_the_client() {
    let checkout = Checkout::new();
    checkout.run(&["gen"]).ends_with(0);
    checkout.write("docs/v1.0/api/door-open.md", PAGE);
    let error = checkout.run(&["gen", "--check", "--docs", "docs"]).ends_with(1).error();
    assert!(error.contains("the client of these pages is another one") && !error.contains("to update it"), "{error}");
}

#[test]
fn descriptions_come_from_the_translation_and_facts_from_the_first_folder() {
    let checkout = Checkout::new();
    let table = "|Parameter|Type|Description|\n|:---|:---|:---|\n|wide|Boolean|How wide.|\n";
    let english = format!("{}\n## Request body\n\n{table}", PAGE.replace("## HTTP", "Opens with a creak.\n\n## HTTP"));
    let russian = english.replace("Opens with a creak.", "Скрипит.").replace("How wide.", "Насколько.");
    let russian = russian.replace("Boolean", "String").replace("---\n\n#", "ms.contentlocale: ru-RU\n---\n\n#");
    checkout.write("en/v1.0/api/door-open.md", &english);
    checkout.write("ru/v1.0/api/door-open.md", &russian);
    let generated = |more: &[&str]| {
        let arguments = [&["gen", "--docs", "en", "--docs", "ru", "--out", "out"], more].concat();
        checkout.run(&arguments).ends_with(0);
        let files =
            walk(&checkout.path("out")).into_iter().map(|file| fs::read_to_string(file).expect("it was written"));
        files.collect::<String>()
    };
    let (english, russian) = (generated(&[]), generated(&["--doc-locale", "ru-RU"]));
    assert!(english.contains("creak") && english.contains("How wide."), "{english}");
    assert!(russian.contains("Скрипит.") && russian.contains("Насколько."), "{russian}");
    assert_eq!(russian.replace("Скрипит.", "Opens with a creak.").replace("Насколько.", "How wide."), english);
    let error = checkout.run(&["gen", "--docs", "en", "--doc-locale", "ru-ru"]).ends_with(2).error();
    assert!(error.contains("no page is in ru-ru; there are pages in en-us"), "{error}");
}

#[test]
fn corrections_apply_and_an_invalid_one_is_named_with_its_line() {
    let checkout = Checkout::new();
    let correction =
        "[[correction]]\npage = \"v1.0/api/door-*.md\"\nfix = { unserved = true }\nwhy = \"no doors yet\"\n";
    checkout.write("docs-input/corrections.toml", &format!("{correction}link = \"https://example.com\"\n"));
    let printed = checkout.run(&["stats", "--show", "GD0703"]).ends_with(0);
    assert!(printed.out().contains("no doors yet"), "{}", printed.out());
    checkout.write("docs-input/corrections.toml", correction);
    let error = checkout.run(&["gen"]).ends_with(2).error();
    assert!(error.contains("corrections.toml:1: missing field `link`"), "{error}");
    assert!(!checkout.path("generated").exists());
}

#[test]
fn gen_keeps_the_client_when_the_pages_document_nothing() {
    let checkout = Checkout::new();
    checkout.run(&["gen"]).ends_with(0);
    let before = checkout.texts("generated");
    checkout.write("docs/v1.0/api/note.md", "# A note\n");
    let error = checkout.run(&["gen", "--docs", "docs"]).ends_with(2).error();
    assert!(error.contains("docs: the pages document no operation and no type"), "{error}");
    assert_eq!(checkout.texts("generated"), before);
}

#[test]
fn two_runs_at_once_do_not_mix() {
    let checkout = Checkout::new();
    let runs: Vec<_> = (0..6).map(|_| checkout.command(&["gen"]).spawn().expect("the program can be run")).collect();
    let statuses: Vec<_> = runs.into_iter().map(|mut run| run.wait().expect("it ends").code()).collect();
    assert!(statuses.iter().all(|status| matches!(status, Some(0 | 2))) && statuses.contains(&Some(0)), "{statuses:?}");
    checkout.run(&["gen", "--check"]).ends_with(0);
}

#[test]
fn leftovers_of_an_interrupted_run_are_removed_and_told() {
    let checkout = Checkout::new();
    checkout.write("generated/src/.new/files/api.rs", "half");
    let ran = checkout.run(&["gen"]).ends_with(0);
    assert!(ran.error().contains("an interrupted run left new files"), "{}", ran.error());
    assert!(!checkout.path("generated/src/.new").exists());
    checkout.write("docs-input/.new/journal.json", "{\"removed\":[],\"written\":[\"v1.0/api/door-open.md\"]}");
    checkout.write("docs-input/.new/files/v1.0/api/door-open.md", PAGE);
    for command in [&["gen"][..], &["stats"]] {
        let error = checkout.run(command).ends_with(2).error();
        assert!(error.contains("docs-input: half written by an interrupted run"), "{error}");
    }
}

#[test]
fn a_path_that_is_too_long_changes_nothing() {
    let checkout = Checkout::new();
    checkout.run(&["gen"]).ends_with(0);
    let before = checkout.texts("generated");
    let mut path = format!("POST /doors/{{id}}{}", "/x".repeat(3_000));
    checkout.write("docs/v1.0/api/door-open.md", &PAGE.replace("POST /doors/{id}/open", &path));
    checkout.run(&["gen", "--docs", "docs", "--check"]).ends_with(2);
    path.truncate(60);
    checkout.write("docs/v1.0/api/door-open.md", &PAGE.replace("POST /doors/{id}/open", &path));
    let out = ["gen", "--docs", "docs", "--out", &"y/".repeat(2_200)].map(str::to_owned);
    let arguments: Vec<&str> = out.iter().map(String::as_str).collect();
    let error = checkout.run(&arguments).ends_with(2).error();
    assert!(error.contains("too long"), "{error}");
    assert_eq!(checkout.texts("generated"), before);
}

#[test]
fn a_correction_about_no_page_is_told_and_a_broken_origin_is_named() {
    let checkout = Checkout::new();
    let correction =
        "[[correction]]\npage = \"v1.0/api/gone.md\"\nfix = { unserved = true }\nwhy = \"w\"\nlink = \"l\"\n";
    checkout.write("docs-input/corrections.toml", correction);
    let printed = checkout.run(&["stats", "--show", "GD0702"]).ends_with(0).out();
    assert!(printed.contains("v1.0/api/gone.md") && printed.contains("about no page"), "{printed}");
    checkout.write("docs-input/SOURCES.toml", "[[source]]\nsnapshot = 2023-\n");
    let error = checkout.run(&["gen"]).ends_with(2).error();
    assert!(error.contains("SOURCES.toml:2: "), "{error}");
}

#[cfg(unix)]
#[test]
fn a_link_in_place_of_the_client_is_not_emptied() {
    let checkout = Checkout::new();
    checkout.write("mine/v1.rs", "mine");
    fs::create_dir_all(checkout.path("out")).expect("a folder can be made");
    std::os::unix::fs::symlink(checkout.path("mine"), checkout.path("out/api")).expect("a link can be made");
    let error = checkout.run(&["gen", "--out", "out"]).ends_with(2).error();
    assert!(error.contains("api: is a link"), "{error}");
    assert_eq!(checkout.read("mine/v1.rs"), "mine");
}

#[cfg(unix)]
#[test]
fn names_of_files_are_no_commands_for_a_terminal() {
    let checkout = Checkout::new();
    fs::create_dir_all(checkout.path("docs/v1.0/api/a\u{1b}[2J\u{9b}.md")).expect("a folder can be made");
    let error = checkout.run(&["gen", "--docs", "docs"]).ends_with(2).error();
    assert!(!error.trim_end().contains(char::is_control), "{error:?}");
}

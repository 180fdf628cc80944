//! Checks rules for source files: their length, their imports, names that only certain files may use, and words that no
//! file may contain. Every breach is listed with its file and line.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use msgraph_codegen::diagnostic::Code;

#[path = "tidy/checkout.rs"]
mod checkout;
#[path = "tidy/functions.rs"]
mod functions;
#[path = "tidy/imports.rs"]
mod imports;

use checkout::{File, files};

/// The most lines of a hand-written file.
const LINES: usize = 500;

/// The median length of hand-written files stays below this.
const MEDIAN_LINES: usize = 150;

/// A hand-written function stays below this length.
const FUNCTION_LINES: usize = 40;

/// The most lines of README.md: the rest is for the page of an audience, to which it leads.
const README_LINES: usize = 100;

/// The most lines of a generated file.
const GENERATED_LINES: usize = 5_000;

/// The source folders in which no file imports from a file that imports from it.
const CRATES: [&str; 3] = ["codegen/src", "xtask/src", "generated/src"];

/// The parts of the generator in the order of the map in ARCHITECTURE.md: none imports from one below it.
const PARTS: [&str; 23] = [
    "diagnostic",
    "limits",
    "source",
    "output",
    "model",
    "naming",
    "areas",
    "lexicon",
    "parse",
    "learn",
    "prose",
    "restore",
    "corrections",
    "resolve",
    "csdl",
    "complete",
    "lint",
    "emit",
    "render",
    "export",
    "pipeline",
    "checks",
    "report",
];

/// Fails with the breaches, one per line.
fn none(breaches: &[String]) {
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}

/// The hand-written Rust files, without input of tests.
fn hand_written() -> Vec<File> {
    files().into_iter().filter(|file| file.has_ending("rs") && !file.is_generated() && !file.is_data()).collect()
}

/// The lines of the files that contain one of the words.
fn lines_with(files: &[File], words: &[&str]) -> Vec<String> {
    let named = |line: &str| words.iter().find(|word| checkout::has_word(line, word)).copied();
    files.iter().flat_map(|file| file.lines_where(named)).collect()
}

#[test]
fn hand_written_files_are_short() {
    let long = hand_written().into_iter().filter(|file| file.text.lines().count() > LINES);
    none(&long.map(|file| format!("{}: over {LINES} lines", file.path)).collect::<Vec<_>>());
}

#[test]
fn half_of_the_hand_written_files_are_shorter_than_the_median_allows() {
    let mut lengths: Vec<usize> = hand_written().iter().map(|file| file.text.lines().count()).collect();
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median < MEDIAN_LINES, "the median is {median} lines");
}

#[test]
fn functions_are_short() {
    let mut long = Vec::new();
    for file in hand_written() {
        let functions = functions::measure(&file).into_iter().filter(|function| function.length >= FUNCTION_LINES);
        long.extend(functions.map(|function| format!("{}:{}: {} lines", file.path, function.line, function.length)));
    }
    none(&long);
}

#[test]
fn no_file_imports_from_a_file_that_imports_from_it() {
    let sources = hand_written();
    let circles = CRATES.iter().flat_map(|root| imports::Crate::new(&sources, root).circles());
    none(&circles.map(|files| files.join(" <-> ")).collect::<Vec<_>>());
}

/// The imports of the generator that `is_wrong` finds, given the parts of the map that import and are imported from.
fn imports_between_parts(is_wrong: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let root = "codegen/src";
    let part = |file: &str| {
        let below = file.trim_start_matches(root).trim_start_matches('/');
        below.split(['/', '.']).next().unwrap_or_default().to_owned()
    };
    let imports = imports::Crate::new(&hand_written(), root).imports();
    let wrong = imports.into_iter().filter(|(from, to)| is_wrong(&part(from), &part(to)));
    wrong.map(|(from, to)| format!("{from} imports {to}")).collect()
}

#[test]
fn no_part_of_the_generator_imports_from_one_below_it_on_the_map() {
    let rank = |part: &str| PARTS.iter().position(|known| *known == part);
    none(&imports_between_parts(|from, to| rank(from).zip(rank(to)).is_some_and(|(from, to)| from < to)));
}

#[test]
fn printers_import_no_stage_that_decides() {
    none(&imports_between_parts(|from, to| {
        ["emit", "render"].contains(&from) && ["parse", "restore", "resolve"].contains(&to)
    }));
}

#[test]
fn hand_written_files_open_with_their_purpose() {
    let silent = hand_written().into_iter().filter(|file| !file.text.starts_with("//!"));
    none(&silent.map(|file| format!("{}: does not open with //!", file.path)).collect::<Vec<_>>());
}

#[test]
fn no_source_contains_unfinished_code() {
    // Each word is written in two parts, so that this file does not contain it.
    let words = [
        concat!(".unw", "rap()"),
        concat!("tod", "o!("),
        concat!("unimple", "mented!("),
        concat!("#[igno", "re"),
        concat!("#[should_", "panic"),
        concat!("dbg", "!("),
    ];
    let named = |line: &str| words.into_iter().find(|word| line.contains(word));
    none(&hand_written().iter().flat_map(|file| file.lines_where(named)).collect::<Vec<_>>());
}

#[test]
fn one_file_names_the_markdown_parser() {
    let mut others = hand_written();
    others.retain(|file| file.path != "codegen/src/parse/markdown.rs");
    none(&lines_with(&others, &[concat!("pulldown_", "cmark")]));
}

#[test]
fn one_file_names_the_xml_parser() {
    let mut others = hand_written();
    others.retain(|file| file.path != "codegen/src/csdl/xml.rs");
    none(&lines_with(&others, &[concat!("quick_", "xml")]));
}

#[test]
fn only_what_completes_and_measures_reads_metadata() {
    let readers =
        ["codegen/src/csdl", "codegen/src/complete", "codegen/src/checks/audit", "codegen/src/checks/coverage"];
    let commands = ["xtask/src/audit.rs", "xtask/src/coverage.rs", "xtask/src/vendor.rs"];
    let reads = |file: &File| {
        let path = file.path.as_str();
        let apply = path == "codegen/src/complete/apply.rs" || file.is_below("codegen/src/complete/apply");
        let reader = readers.iter().any(|reader| path == format!("{reader}.rs") || file.is_below(reader));
        (reader && !apply) || commands.contains(&path) || file.is_below("xtask/src/vendor")
    };
    let mut others = hand_written();
    others.retain(|file| file.is_below("codegen/src") || file.is_below("xtask/src") || file.is_below("generated"));
    others.retain(|file| !reads(file));
    none(&lines_with(&others, &["Csdl"]));
}

#[test]
fn only_printers_name_the_printing_libraries() {
    let mut others = hand_written();
    let prints = |path: &str| path == "codegen/src/emit.rs" || path.starts_with("codegen/src/emit/");
    others.retain(|file| (file.is_below("codegen/src") || file.is_below("xtask/src")) && !prints(&file.path));
    let words = [concat!("quo", "te::"), concat!("quo", "te!"), concat!("sy", "n::"), "proc_macro2", "prettyplease"];
    none(&lines_with(&others, &words));
}

#[test]
fn the_runtime_does_not_name_generated_code() {
    let mut runtime = hand_written();
    runtime.retain(|file| file.is_below("generated/src/runtime") || file.path == "generated/src/runtime.rs");
    assert!(!runtime.is_empty(), "there is no runtime in generated/src/runtime");
    none(&lines_with(&runtime, &["api::"]));
}

#[test]
fn generated_files_are_not_too_long_to_open() {
    let long = files().into_iter().filter(|file| file.is_generated() && file.text.lines().count() > GENERATED_LINES);
    none(&long.map(|file| format!("{}: over {GENERATED_LINES} lines", file.path)).collect::<Vec<_>>());
}

#[test]
fn every_diagnostic_code_is_used_by_a_stage() {
    let mut stages = hand_written();
    stages.retain(|file| file.is_below("codegen/src") && file.path != "codegen/src/diagnostic/code.rs");
    let used: BTreeSet<Code> = Code::ALL
        .iter()
        .filter(|code| stages.iter().any(|file| checkout::has_word(file.without_tests(), &format!("Code::{code:?}"))))
        .copied()
        .collect();
    let unused = Code::ALL.iter().filter(|code| !used.contains(code));
    none(&unused.map(|code| format!("{code} {code:?}: no stage uses it")).collect::<Vec<_>>());
}

#[test]
fn the_code_in_the_readme_is_an_example() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let readme = read("README.md");
    let block = readme.split("```rust\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a block of Rust");
    assert!(read("generated/examples/unread.rs").contains(block), "README.md and the example differ");
}

#[test]
fn the_readme_fits_on_two_screens() {
    let readme = files().into_iter().find(|file| file.path == "README.md").expect("there is one");
    let lines = readme.text.lines().count();
    assert!(lines <= README_LINES, "README.md has {lines} lines");
}

#[test]
fn no_file_contains_a_path_of_a_machine() {
    let mut found = Vec::new();
    for file in files().into_iter().filter(|file| !file.is_generated() && !file.is_below("docs-input")) {
        found.extend(file.lines_where(checkout::machine_path));
    }
    none(&found);
}

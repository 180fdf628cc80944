//! The house rules that a program can check: on files that people write, on names that stay in their place, on what the
//! repository may not hold.
//!
//! In comes the checkout as it stands; out goes every breach with its file and line.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use msgraph_codegen::diagnostic::Code;

#[path = "tidy/checkout.rs"]
mod checkout;

use checkout::{File, files};

/// The most lines of a file that people write.
const LINES: usize = 500;

/// The most lines of a file that the generator writes.
const GENERATED_LINES: usize = 5_000;

/// Fails with the breaches, one a line.
fn none(breaches: &[String]) {
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}

/// The Rust that people write.
fn hand_written() -> Vec<File> {
    files().into_iter().filter(|file| file.has_ending("rs") && !file.is_generated() && !file.is_data()).collect()
}

/// Every line of the files that one of the words stands in, as a word of its own.
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
fn hand_written_files_open_with_their_purpose() {
    let silent = hand_written().into_iter().filter(|file| !file.text.starts_with("//!"));
    none(&silent.map(|file| format!("{}: does not open with //!", file.path)).collect::<Vec<_>>());
}

#[test]
fn nothing_is_left_open() {
    // Written in two parts, so that this file does not hold what it looks for.
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
    others.retain(|file| file.path != "codegen/src/checks/audit/csdl/xml.rs");
    none(&lines_with(&others, &[concat!("quick_", "xml")]));
}

#[test]
fn metadata_never_feeds_the_client() {
    let audits = [
        "codegen/src/lib.rs",
        "codegen/src/checks.rs",
        "codegen/src/checks/audit.rs",
        "xtask/src/main.rs",
        "xtask/src/audit.rs",
    ];
    let mut others = hand_written();
    others.retain(|file| file.is_below("codegen/src") || file.is_below("xtask/src") || file.is_below("generated"));
    others.retain(|file| !audits.contains(&file.path.as_str()) && !file.is_below("codegen/src/checks/audit"));
    none(&lines_with(&others, &["audit", "Csdl"]));
}

#[test]
fn the_printers_alone_name_the_libraries_that_print() {
    let mut others = hand_written();
    let prints = |path: &str| path == "codegen/src/emit.rs" || path.starts_with("codegen/src/emit/");
    others.retain(|file| (file.is_below("codegen/src") || file.is_below("xtask/src")) && !prints(&file.path));
    let words = [concat!("quo", "te::"), concat!("quo", "te!"), concat!("sy", "n::"), "proc_macro2", "prettyplease"];
    none(&lines_with(&others, &words));
}

#[test]
fn the_runtime_knows_nothing_of_what_is_generated() {
    let mut runtime = hand_written();
    runtime.retain(|file| file.is_below("generated/src/runtime") || file.path == "generated/src/runtime.rs");
    assert!(!runtime.is_empty(), "the runtime is not where this test looks for it");
    none(&lines_with(&runtime, &["api::"]));
}

#[test]
fn generated_files_can_be_opened() {
    let long = files().into_iter().filter(|file| file.is_generated() && file.text.lines().count() > GENERATED_LINES);
    none(&long.map(|file| format!("{}: over {GENERATED_LINES} lines", file.path)).collect::<Vec<_>>());
}

#[test]
fn every_diagnostic_is_given_somewhere() {
    let mut stages = hand_written();
    stages.retain(|file| file.is_below("codegen/src") && file.path != "codegen/src/diagnostic/code.rs");
    let given: BTreeSet<Code> = Code::ALL
        .iter()
        .filter(|code| stages.iter().any(|file| checkout::has_word(file.without_tests(), &format!("Code::{code:?}"))))
        .copied()
        .collect();
    let idle = Code::ALL.iter().filter(|code| !given.contains(code));
    none(&idle.map(|code| format!("{code} {code:?}: no stage gives it")).collect::<Vec<_>>());
}

#[test]
fn the_code_of_the_readme_is_an_example_that_compiles() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let readme = read("README.md");
    let block = readme.split("```rust\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a block of Rust");
    assert!(read("generated/examples/list_users.rs").contains(block), "README.md and the example differ");
}

#[test]
fn no_place_of_a_machine_is_told() {
    let mut told = Vec::new();
    for file in files().into_iter().filter(|file| !file.is_generated() && !file.is_below("docs-input")) {
        told.extend(file.lines_where(checkout::machine_path));
    }
    none(&told);
}

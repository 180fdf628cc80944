//! Snapshots of the parser: each case is a small page with its expected outline and diagnostics.
//!
//! `data/parse/ok/<behaviour>.md` ↔ `.page`; `data/parse/err/<behaviour>.md` ↔ `.page` and `.diag`. A case includes the
//! file `<behaviour>.include.md`. `UPDATE_EXPECT=1` rewrites the expectations; one without a case fails.

use std::fs;
use std::path::{Path, PathBuf};

use msgraph_codegen::diagnostic::{Diagnostic, Severity};
use msgraph_codegen::parse;
use msgraph_codegen::source::{Includes, SourceFile};

#[path = "parse/outline.rs"]
mod outline;

fn cases(kind: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/parse").join(kind);
    let mut cases: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder of the cases")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.to_string_lossy().ends_with(".md") && !path.to_string_lossy().ends_with(".include.md"))
        .collect();
    cases.sort();
    assert!(!cases.is_empty(), "no case in {kind}");
    cases
}

fn stem(case: &Path) -> String {
    case.file_stem().and_then(|stem| stem.to_str()).expect("a UTF-8 name").to_owned()
}

/// Parses a case as the page of its name.
fn read(case: &Path) -> (String, Vec<Diagnostic>) {
    let text = fs::read_to_string(case).expect("the case");
    let stem = stem(case);
    let folder = if text.contains("doc_type: resourcePageType") { "resources" } else { "api" };
    let mut includes = Includes::new();
    if let Ok(included) = fs::read_to_string(case.with_extension("include.md")) {
        includes.insert((0, format!("v1.0/includes/{stem}.md")), included);
    }
    let path = format!("v1.0/{folder}/{stem}.md");
    let parsed = parse::parse(&SourceFile { root: 0, path, locale: None, text, lossy: false }, &includes);
    (outline::outline(&parsed.value), parsed.diagnostics)
}

fn compare(expectation: &Path, actual: &str) -> Option<String> {
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(expectation, actual).expect("the expectation is written");
        return None;
    }
    let expected = fs::read_to_string(expectation).unwrap_or_default();
    (expected != actual).then(|| format!("{}:\n--- expected\n{expected}\n--- actual\n{actual}", expectation.display()))
}

fn listing(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(|d| format!("{}:{} {} {}: {}\n", d.line, d.column, d.severity, d.code, d.message)).collect()
}

fn report(failures: Vec<String>) {
    assert!(failures.is_empty(), "{}\nUPDATE_EXPECT=1 rewrites the expectations", failures.join("\n"));
}

#[test]
fn sound_pages_are_read_without_a_warning() {
    let failures = cases("ok").into_iter().filter_map(|case| {
        let (outline, diagnostics) = read(&case);
        let doubts: Vec<_> = diagnostics.into_iter().filter(|d| d.severity < Severity::Info).collect();
        assert!(doubts.is_empty(), "{}: {}", case.display(), listing(&doubts));
        compare(&case.with_extension("page"), &outline)
    });
    report(failures.collect());
}

#[test]
fn broken_pages_are_read_and_their_errors_are_reported() {
    let failures = cases("err").into_iter().flat_map(|case| {
        let (outline, diagnostics) = read(&case);
        assert!(!diagnostics.is_empty(), "{}: no diagnostic", case.display());
        [compare(&case.with_extension("page"), &outline), compare(&case.with_extension("diag"), &listing(&diagnostics))]
    });
    report(failures.flatten().collect());
}

#[test]
fn every_expectation_has_a_case() {
    for kind in ["ok", "err"] {
        let cases: Vec<String> = cases(kind).iter().map(|case| stem(case)).collect();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/parse").join(kind);
        for entry in fs::read_dir(folder).expect("the folder of the cases") {
            let path = entry.expect("an entry").path();
            let name = stem(&path).replace(".include", "");
            assert!(cases.contains(&name), "{}: no case has this name", path.display());
        }
    }
}

#[test]
fn any_bytes_give_a_page() {
    let pieces = [
        "# a\n",
        "```http\n",
        "|a|b|\n",
        "|-|-|\n",
        "<!-- {\"blockType\": ",
        "-->",
        "GET /{",
        "\u{0}\n",
        "## b\n",
        "[x](",
        ">",
    ];
    for first in pieces {
        for second in pieces {
            for third in pieces {
                for ending in ["", "\n", "\r\n"] {
                    let text = format!("---\n{first}{second}{third}{ending}");
                    let file = SourceFile { root: 0, path: "v1.0/api/x.md".into(), locale: None, text, lossy: false };
                    assert_eq!(parse::parse(&file, &Includes::new()).value.path, "v1.0/api/x.md");
                }
            }
        }
    }
}

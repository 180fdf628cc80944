//! Snapshots of resolving: each case is a few small pages with the expected API and diagnostics.
//!
//! The case `data/resolve/<behaviour>.md` has its expectation in `<behaviour>.api`; cases about translation stand in
//! `data/restore`, those about completions in `data/completed`. A case holds several pages, each after a line
//! `=== path`, and perhaps `=== corrections.toml`. A path may start with a locale: each locale is a folder of its own,
//! and the first one leads. `UPDATE_EXPECT=1` rewrites the expectations; one without a case fails.

use std::fs;
use std::path::{Path, PathBuf};

use msgraph_codegen::corrections::Corrections;
use msgraph_codegen::diagnostic::Code;
use msgraph_codegen::pipeline::{self, Completions, Options};
use msgraph_codegen::source::{SourceFile, Sources, VERSIONS};

#[path = "resolve/outline.rs"]
mod outline;

/// The folders of the cases.
const FOLDERS: [&str; 3] = ["data/resolve", "data/restore", COMPLETED];

/// The folder of the cases about completions.
const COMPLETED: &str = "data/completed";

/// The line that divides a page from its completion.
const DIVIDER: &str = "<!-- { \"blockType\": \"completion\" } -->";

fn files(extension: &str) -> Vec<PathBuf> {
    let folders = FOLDERS.map(|folder| Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    let mut files: Vec<PathBuf> = folders
        .iter()
        .flat_map(|folder| fs::read_dir(folder).expect("the folder of the cases"))
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect();
    files.sort();
    files
}

fn sources(text: &str) -> Sources {
    let mut locales: Vec<String> = Vec::new();
    let mut page = |part: &str| {
        let (path, text) = part.split_once('\n').expect("a path and a page");
        let (locale, path) = path.trim().split_once('/').expect("a folder");
        let has_locale = !VERSIONS.contains(&locale);
        let (locale, path) = if has_locale { (locale, path.to_owned()) } else { ("en-us", format!("{locale}/{path}")) };
        if !locales.iter().any(|known| known == locale) {
            locales.push(locale.to_owned());
        }
        let root = locales.iter().position(|known| known == locale).expect("it was added");
        let text = format!("---\ntitle: x\n---\n{text}");
        SourceFile { root, path, locale: Some(locale.to_owned()), text, lossy: false }
    };
    let mut pages: Vec<SourceFile> = parts(text).filter(|part| !part.starts_with(CORRECTIONS)).map(&mut page).collect();
    pages.sort_by(|a, b| (a.root, &a.path).cmp(&(b.root, &b.path)));
    Sources { pages, ..Sources::default() }
}

/// The first line of the part that corrects the pages of a case.
const CORRECTIONS: &str = "corrections.toml\n";

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split("=== ").skip(1)
}

fn corrections(text: &str) -> Corrections {
    let part = parts(text).find_map(|part| part.strip_prefix(CORRECTIONS)).unwrap_or_default();
    Corrections::parse(part).expect("the corrections of the case are sound")
}

fn resolve(text: &str) -> String {
    let understood = pipeline::understand(&sources(text), &corrections(text));
    let mut out = outline::outline(&understood.value);
    // The addresses of the cases are made up: the table of areas lists few of them.
    for diagnostic in understood.diagnostics.iter().filter(|diagnostic| diagnostic.code != Code::RootUnlisted) {
        let place = format!("{}:{}", diagnostic.page, diagnostic.line);
        out.push_str(&format!("{place} {} {}: {}\n", diagnostic.severity, diagnostic.code, diagnostic.message));
    }
    out
}

#[test]
fn pages_give_the_expected_api() {
    let cases = files("md");
    assert!(!cases.is_empty(), "no case");
    let mut failures = Vec::new();
    for case in cases {
        let actual = resolve(&fs::read_to_string(&case).expect("the case"));
        let expectation = case.with_extension("api");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&expectation, &actual).expect("the expectation is written");
        }
        let expected = fs::read_to_string(&expectation).unwrap_or_default();
        if expected != actual {
            failures.push(format!("{}\n--- expected\n{expected}\n--- actual\n{actual}", expectation.display()));
        }
    }
    assert!(failures.is_empty(), "{}\nUPDATE_EXPECT=1 rewrites the expectations", failures.join("\n"));
}

#[test]
fn every_expectation_has_a_case() {
    for expectation in files("api") {
        assert!(expectation.with_extension("md").is_file(), "{}: no case has this name", expectation.display());
    }
}

#[test]
fn the_order_of_pages_changes_nothing() {
    for case in files("md") {
        let text = fs::read_to_string(&case).expect("the case");
        let mut reversed = sources(&text);
        reversed.pages.reverse();
        let in_order = pipeline::understand(&sources(&text), &Corrections::default());
        assert_eq!(in_order, pipeline::understand(&reversed, &Corrections::default()), "{}", case.display());
    }
}

#[test]
fn without_completions_the_api_is_that_of_the_published_pages() {
    let cases = files("md").into_iter().filter(|case| case.components().any(|part| part.as_os_str() == "completed"));
    for case in cases {
        let text = fs::read_to_string(&case).expect("the case");
        let completed = sources(&text);
        let mut published = completed.clone();
        for page in &mut published.pages {
            page.text.truncate(page.text.find(DIVIDER).unwrap_or(page.text.len()));
        }
        // A page that was never published has nothing but its title.
        published.pages.retain(|page| page.text.contains("## "));
        let none = Corrections::default();
        let options = Options { completions: Completions::Ignore, ..Options::default() };
        let ignored = pipeline::understand_with(&completed, &none, options);
        assert_eq!(ignored, pipeline::understand(&published, &none), "{}", case.display());
        assert_ne!(ignored.value, pipeline::understand(&completed, &none).value, "{}", case.display());
    }
}

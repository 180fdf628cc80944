//! Snapshots of the printers: a small API, and the modules that are printed for its version.
//!
//! `data/emit/<behaviour>.json` ↔ `.rs`. A case is an API in the form of the model's JSON; fields that it leaves out
//! are empty. `UPDATE_EXPECT=1` rewrites the expectations; one without a case fails. `emitted.rs` compiles the
//! expectations.

use std::fs;
use std::path::Path;

use msgraph_codegen::corrections::Corrections;
use msgraph_codegen::emit::{self, Options};
use msgraph_codegen::{pipeline, resolve};

#[path = "emit/case.rs"]
mod case;
#[path = "emit/complete.rs"]
mod complete;
#[path = "emit/hostile.rs"]
mod hostile;
#[path = "emit/sheets.rs"]
mod sheets;

use case::{files, options};

#[test]
fn every_case_is_printed_as_expected() {
    let compare =
        |path: &std::path::PathBuf| case::compare(&path.with_extension("rs"), &case::print(&case::read(path))).err();
    let failures: Vec<String> = files("json").iter().filter_map(compare).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_expectation_has_a_case() {
    let stems = |extension| files(extension).iter().map(|path| path.with_extension("")).collect::<Vec<_>>();
    assert_eq!(stems("rs"), stems("json"));
}

#[test]
fn a_case_is_short() {
    for path in files("json") {
        let lines = fs::read_to_string(&path).expect("the case").lines().count();
        assert!(lines <= 40, "{}: {lines} lines, 40 are enough to show one behaviour", path.display());
    }
}

#[test]
fn every_path_is_a_path_on_every_system() {
    for path in files("json") {
        let paths: Vec<String> = emit::emit(&case::read(&path), &options()).into_iter().map(|file| file.path).collect();
        assert!(paths.is_sorted(), "{}: {paths:?}", path.display());
        let mut folded: Vec<String> = paths.iter().map(|path| path.to_lowercase()).collect();
        folded.sort();
        folded.dedup();
        assert_eq!(folded.len(), paths.len(), "{}: two paths differ in case alone", path.display());
        let odd = paths.iter().find(|path| !case::is_plain_path(path));
        assert_eq!(odd, None, "{}", path.display());
    }
}

#[test]
fn the_order_of_the_input_does_not_matter() {
    for path in files("json") {
        let api = case::read(&path);
        let mut turned = api.clone();
        for version in &mut turned.versions {
            let last = version.operations.len() as u32;
            version.operations.reverse();
            for (operation, _) in version.routes.iter_mut().flat_map(|route| &mut route.documented) {
                *operation = last.wrapping_sub(1).wrapping_sub(*operation);
            }
            version.routes.reverse();
            version.resources.reverse();
            version.enums.reverse();
        }
        resolve::decide_methods(&mut turned);
        assert_eq!(case::print(&turned), case::print(&api), "{}", path.display());
    }
}

/// Two areas: the code of a mailbox is compiled with the feature `mail`, and code that both areas need always.
#[test]
fn areas_are_features() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/areas/mail.json");
    let (api, options) = (case::read(&path), Options::default());
    let mut version = emit::emit(&api, &options);
    version.retain(|file| file.path != "api.rs");
    let actual = format!("{}\n/* The manifest:\n{}*/\n", emit::bundle(&version), emit::features(&api, &options));
    if let Err(difference) = case::compare(&path.with_extension("rs"), &actual) {
        panic!("{difference}");
    }
}

/// The facts of two published pages, which `wire.rs` calls over HTTP.
#[test]
fn the_seeds_are_printed_as_expected() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/seeds");
    let understood =
        pipeline::read(std::slice::from_ref(&seeds), &Corrections::default()).expect("the pages are there");
    if let Err(difference) = case::compare(&seeds.join("api.rs"), &case::print(&understood.value)) {
        panic!("{difference}");
    }
}

//! Snapshots of the printers: a small API in, the modules of its version out.
//!
//! `data/emit/<behaviour>.json` ↔ `.rs`. A case is an API in the form of the model's JSON; fields that it leaves out are
//! empty. `UPDATE_EXPECT=1` rewrites; an expectation without a case fails. `emitted.rs` compiles the expectations.

use std::fs;
use std::path::{Path, PathBuf};

use msgraph_codegen::corrections::Corrections;
use msgraph_codegen::emit::{self, Options};
use msgraph_codegen::model::api::Api;
use msgraph_codegen::output::OutputFile;
use msgraph_codegen::pipeline;
use serde_json::{Value, json};

fn files(extension: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/emit");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder of the cases")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect();
    files.sort();
    files
}

/// The API of a case, with the fields that it leaves out.
fn api(case: &Path) -> Api {
    let text = fs::read_to_string(case).expect("the case");
    let mut api: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", case.display()));
    for version in items(&mut api, "versions") {
        complete(version, &json!({ "operations": [], "resources": [], "enums": [], "routes": [] }));
        for operation in items(version, "operations") {
            complete(
                operation,
                &json!({
                    "locale": "en-us", "namespace": "microsoft.graph", "requests": [], "permissions": [], "headers": [],
                    "query_options": [], "parameters": [], "body": { "kind": "none" }, "responses": [],
                }),
            );
            items(operation, "requests")
                .for_each(|r| complete(r, &json!({ "query": [], "line": 1, "parameters": [] })));
            items(operation, "parameters").for_each(|p| complete(p, &json!({ "values": [], "line": 1 })));
        }
        for resource in items(version, "resources") {
            let page = resource["page"].clone();
            complete(
                resource,
                &json!({
                    "pages": [page], "rust_name": "", "kind": "entity", "abstract": false, "open": false, "key": [],
                    "properties": [], "relationships": [],
                }),
            );
            for list in ["properties", "relationships"] {
                items(resource, list)
                    .for_each(|property| complete(property, &json!({ "read_only": false, "line": 1 })));
            }
        }
        items(version, "enums").for_each(|listed| complete(listed, &json!({ "rust_name": "", "flags": false })));
        items(version, "routes").for_each(|route| complete(route, &json!({ "documented": [] })));
    }
    serde_json::from_value(api).unwrap_or_else(|error| panic!("{}: {error}", case.display()))
}

fn items<'a>(object: &'a mut Value, list: &str) -> impl Iterator<Item = &'a mut Value> {
    object[list].as_array_mut().expect("a list").iter_mut()
}

/// Adds the fields that an object does not have.
fn complete(object: &mut Value, fields: &Value) {
    for (name, value) in fields.as_object().expect("an object of fields") {
        if object.get(name).is_none() {
            object[name] = value.clone();
        }
    }
}

/// Everything is always compiled: this package has no feature for each area.
fn options() -> Options {
    Options { areas: None, ..Options::default() }
}

fn printed(api: &Api) -> String {
    let files = emit::emit(api, &options());
    let version: Vec<OutputFile> = files.into_iter().filter(|file| file.path != "api.rs").collect();
    emit::bundle(&version)
}

#[test]
fn every_case_is_printed_as_expected() {
    let mut failures = Vec::new();
    for case in files("json") {
        let actual = printed(&api(&case));
        let expectation = case.with_extension("rs");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&expectation, &actual).expect("the expectation is written");
        }
        let expected = fs::read_to_string(&expectation).unwrap_or_default();
        if actual != expected {
            let same = actual.lines().zip(expected.lines()).take_while(|(a, e)| a == e).count();
            let from = |text: &str| text.lines().skip(same).take(8).collect::<Vec<_>>().join("\n");
            let line = same + 1;
            let (path, expected, actual) = (expectation.display(), from(&expected), from(&actual));
            failures.push(format!("{path}:{line}\n--- expected\n{expected}\n--- actual\n{actual}"));
        }
    }
    assert!(failures.is_empty(), "{}\nUPDATE_EXPECT=1 rewrites the expectations", failures.join("\n"));
}

#[test]
fn every_expectation_has_a_case() {
    let stems = |extension| files(extension).iter().map(|path| path.with_extension("")).collect::<Vec<_>>();
    assert_eq!(stems("rs"), stems("json"));
}

#[test]
fn a_case_is_short() {
    for case in files("json") {
        let lines = fs::read_to_string(&case).expect("the case").lines().count();
        assert!(lines <= 40, "{}: {lines} lines, 40 are enough to show one behaviour", case.display());
    }
}

#[test]
fn every_path_is_a_path_on_every_system() {
    for case in files("json") {
        let paths: Vec<String> = emit::emit(&api(&case), &options()).into_iter().map(|file| file.path).collect();
        assert!(paths.is_sorted(), "{}: {paths:?}", case.display());
        let mut folded: Vec<String> = paths.iter().map(|path| path.to_lowercase()).collect();
        folded.sort();
        folded.dedup();
        assert_eq!(folded.len(), paths.len(), "{}: two paths differ in case alone", case.display());
        for path in &paths {
            let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
            let parts = path.strip_suffix(".rs").expect("Rust files only");
            assert!(parts.split('/').all(plain), "{}: {path}", case.display());
        }
    }
}

#[test]
fn the_order_of_the_input_does_not_matter() {
    for case in files("json") {
        let api = api(&case);
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
        assert_eq!(printed(&turned), printed(&api), "{}", case.display());
    }
}

/// Two areas: what is read of a mailbox is compiled with `mail`, what both of them need always.
#[test]
fn areas_are_features() {
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/areas/mail.json");
    let (api, options) = (api(&case), Options::default());
    let mut version = emit::emit(&api, &options);
    version.retain(|file| file.path != "api.rs");
    let actual = format!("{}\n/* The manifest:\n{}*/\n", emit::bundle(&version), emit::features(&api, &options));
    let expectation = case.with_extension("rs");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&expectation, &actual).expect("the expectation is written");
    }
    let expected = fs::read_to_string(&expectation).unwrap_or_default();
    assert!(expected == actual, "{} is out of date; UPDATE_EXPECT=1 rewrites it", expectation.display());
}

/// The facts of two published pages, which `wire.rs` calls over HTTP.
#[test]
fn the_seeds_are_printed_as_expected() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/seeds");
    let understood =
        pipeline::read(std::slice::from_ref(&seeds), &Corrections::default()).expect("the pages are there");
    let actual = printed(&understood.value);
    let expectation = seeds.join("api.rs");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&expectation, &actual).expect("the expectation is written");
    }
    let expected = fs::read_to_string(&expectation).unwrap_or_default();
    assert!(expected == actual, "{} is out of date; UPDATE_EXPECT=1 rewrites it", expectation.display());
}

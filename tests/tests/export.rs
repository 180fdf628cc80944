//! The OpenAPI document of small pages, and of the vendored ones.
//!
//! `data/export/<behaviour>.md` ↔ `.json`. A case holds several pages, each after a line `=== path`. `UPDATE_EXPECT=1`
//! rewrites the expectations; one without a case fails.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use msgraph_codegen::areas::{AreaTable, Areas};
use msgraph_codegen::corrections::Corrections;
use msgraph_codegen::emit::sheet;
use msgraph_codegen::export::openapi::{self, Figures};
use msgraph_codegen::model::api::{Api, Version};
use msgraph_codegen::pipeline;
use msgraph_codegen::source::{SourceFile, Sources};
use serde_json::Value;

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/export")
}

fn files(extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(data()).expect("the folder of the cases").map(|entry| entry.expect("an entry").path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|one| one == extension)).collect();
    files.sort();
    files
}

/// The API of the pages of a case.
fn api(case: &Path) -> Api {
    let text = fs::read_to_string(case).expect("the case");
    let page = |part: &str| {
        let (path, text) = part.split_once('\n').expect("a path and a page");
        let text = format!("---\ntitle: x\n---\n{text}");
        SourceFile { root: 0, path: path.trim().to_owned(), locale: Some("en-us".to_owned()), text, lossy: false }
    };
    let pages = text.split("=== ").skip(1).map(page).collect();
    pipeline::understand(&Sources { pages, ..Sources::default() }, &Corrections::default()).value
}

fn vendored() -> Api {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are a folder of the checkout");
    let text = fs::read_to_string(root.join("docs-input/corrections.toml")).expect("the corrections can be read");
    let corrections = Corrections::parse(&text).expect("the corrections are sound");
    pipeline::read(&[root.join("docs-input")], &corrections).expect("the vendored pages can be read").value
}

fn areas(api: &Api) -> Areas {
    Areas::of(api, Some(&AreaTable::default()))
}

#[test]
fn every_case_is_written_as_expected() {
    let mut changed = Vec::new();
    for case in files("md") {
        let api = api(&case);
        let document = openapi::export(&api.versions[0], &areas(&api));
        let text = serde_json::to_string_pretty(&document).expect("a document is JSON") + "\n";
        let expectation = case.with_extension("json");
        if env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&expectation, &text).expect("the expectation can be written");
        }
        if fs::read_to_string(&expectation).unwrap_or_default() != text {
            changed.push(expectation.display().to_string());
        }
    }
    assert!(changed.is_empty(), "{changed:?} changed; UPDATE_EXPECT=1 rewrites them");
}

#[test]
fn every_expectation_has_a_case() {
    let stems = |extension| files(extension).iter().map(|path| path.with_extension("")).collect::<Vec<_>>();
    assert_eq!(stems("md"), stems("json"));
}

/// The operations of a document by what they stand for: `GET /users/{}`.
fn operations(document: &Value) -> BTreeMap<String, &Value> {
    let mut found = BTreeMap::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        let methods = item.as_object().expect("a path").iter().filter(|(key, _)| *key != "parameters");
        for (method, operation) in methods {
            // A page may have braces that are no placeholder; they are encoded.
            let path = anonymous(&path.replace("%7B", "{").replace("%7D", "}"));
            let line = format!("{} {path}", method.to_uppercase());
            assert!(found.insert(line.clone(), operation).is_none(), "{line} stands twice in the document");
        }
    }
    found
}

/// An address without the names of its placeholders.
fn anonymous(address: &str) -> String {
    let parts = address.split('{').enumerate().map(|(index, part)| match part.split_once('}') {
        Some((_, after)) if index > 0 => format!("{{}}{after}"),
        _ => part.to_owned(),
    });
    parts.collect()
}

/// The keys of all schemas to which a part of the document points.
fn pointers(part: &Value, found: &mut BTreeSet<String>) {
    match part {
        Value::Object(fields) => {
            found.extend(fields.get("$ref").and_then(Value::as_str).map(str::to_owned));
            fields.values().for_each(|value| pointers(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| pointers(item, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn check(version: &Version, areas: &Areas) {
    let written = openapi::export(version, areas);
    let Figures { operations: count, merged, .. } = written.figures();
    assert_eq!(count + merged, version.routes.len(), "each route of {} is one operation", version.name);
    let document = serde_json::to_value(&written).expect("a document is JSON");
    let found = operations(&document);
    assert_eq!(found.len(), count);
    let ids: BTreeSet<&str> = found.values().filter_map(|operation| operation["operationId"].as_str()).collect();
    assert_eq!(ids.len(), count, "each operation of {} has an id of its own", version.name);
    for route in &version.routes {
        let line = anonymous(&format!("{} {}", route.method, sheet::address(&route.segments)));
        let operation = found.get(line.as_str()).unwrap_or_else(|| panic!("{} lacks {line}", version.name));
        let name = operation["operationId"].as_str().unwrap_or_default().rsplit('.').next();
        assert_eq!(name, Some(route.name.as_str()), "{line} is the operation of another route");
    }
    let mut pointed = BTreeSet::new();
    pointers(&document, &mut pointed);
    let missing = pointed.iter().find(|pointer| document.pointer(pointer.trim_start_matches('#')).is_none());
    assert_eq!(missing, None, "{} points to nothing", version.name);
}

#[test]
fn each_route_of_the_vendored_pages_is_one_operation() {
    let api = vendored();
    let areas = areas(&api);
    api.versions.iter().for_each(|version| check(version, &areas));
}

#[test]
fn the_document_does_not_depend_on_the_order_of_types() {
    let api = api(&data().join("lists_actions_and_downloads.md"));
    let mut turned = api.clone();
    for version in &mut turned.versions {
        version.resources.reverse();
        version.enums.reverse();
    }
    let areas = areas(&api);
    assert_eq!(openapi::export(&turned.versions[0], &areas), openapi::export(&api.versions[0], &areas));
}

//! Reads the cases of the printers and prints them.

use std::fs;
use std::path::{Path, PathBuf};

use msgraph_codegen::emit::{self, Options};
use msgraph_codegen::model::api::Api;
use msgraph_codegen::output::OutputFile;
use msgraph_codegen::resolve;
use serde_json::{Value, json};

/// The files of the folder of cases with an extension, in order.
pub(crate) fn files(extension: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/emit");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder of the cases")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect();
    files.sort();
    files
}

/// The API of a case.
pub(crate) fn read(case: &Path) -> Api {
    let text = fs::read_to_string(case).expect("the case");
    let json = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", case.display()));
    complete(json).unwrap_or_else(|error| panic!("{}: {error}", case.display()))
}

/// The API with the fields that its JSON leaves out, and with the methods of its routes.
pub(crate) fn complete(mut api: Value) -> serde_json::Result<Api> {
    for version in items(&mut api, "versions") {
        add_missing(version, &json!({ "operations": [], "resources": [], "enums": [], "routes": [] }));
        items(version, "operations").for_each(complete_operation);
        items(version, "resources").for_each(complete_resource);
        items(version, "enums").for_each(|listed| add_missing(listed, &json!({ "rust_name": "", "flags": false })));
        items(version, "routes").for_each(|route| add_missing(route, &json!({ "documented": [] })));
    }
    let mut api: Api = serde_json::from_value(api)?;
    resolve::decide_methods(&mut api);
    Ok(api)
}

fn complete_operation(operation: &mut Value) {
    let fields = json!({
        "locale": "en-us", "namespace": "microsoft.graph", "requests": [], "permissions": [], "headers": [],
        "query_options": [], "parameters": [], "body": { "kind": "none" }, "responses": [],
    });
    add_missing(operation, &fields);
    items(operation, "requests").for_each(|r| add_missing(r, &json!({ "query": [], "line": 1, "parameters": [] })));
    items(operation, "parameters").for_each(|p| add_missing(p, &json!({ "values": [], "line": 1 })));
}

fn complete_resource(resource: &mut Value) {
    let page = resource["page"].clone();
    let fields = json!({
        "pages": [page], "rust_name": "", "kind": "entity", "abstract": false, "open": false, "key": [],
        "properties": [], "relationships": [],
    });
    add_missing(resource, &fields);
    for list in ["properties", "relationships"] {
        items(resource, list).for_each(|property| add_missing(property, &json!({ "read_only": false, "line": 1 })));
    }
}

fn items<'a>(object: &'a mut Value, list: &str) -> impl Iterator<Item = &'a mut Value> {
    object[list].as_array_mut().expect("a list").iter_mut()
}

fn add_missing(object: &mut Value, fields: &Value) {
    for (name, value) in fields.as_object().expect("an object of fields") {
        if object.get(name).is_none() {
            object[name] = value.clone();
        }
    }
}

/// The options of the printer. All code is always compiled, since this package has no features for areas.
pub(crate) fn options() -> Options {
    Options { areas: None }
}

/// The modules of the API's version as one text.
pub(crate) fn print(api: &Api) -> String {
    let files = emit::emit(api, &options());
    let version: Vec<OutputFile> = files.into_iter().filter(|file| file.path != "api.rs").collect();
    emit::bundle(&version)
}

/// Whether the path of a printed file is valid on every system.
pub(crate) fn is_plain_path(path: &str) -> bool {
    let is_plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    path.strip_suffix(".rs").is_some_and(|path| path.split('/').all(is_plain))
}

/// Compares a text with its expectation, or rewrites the expectation. The error has the first different line and the
/// lines after it.
pub(crate) fn compare(expectation: &Path, actual: &str) -> Result<(), String> {
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(expectation, actual).expect("the expectation is written");
    }
    let expected = fs::read_to_string(expectation).unwrap_or_default();
    if actual == expected {
        return Ok(());
    }
    let same = actual.lines().zip(expected.lines()).take_while(|(a, e)| a == e).count();
    let from = |text: &str| text.lines().skip(same).take(8).collect::<Vec<_>>().join("\n");
    let (path, line) = (expectation.display(), same + 1);
    Err(format!(
        "{path}:{line}\n--- expected\n{}\n--- actual\n{}\nUPDATE_EXPECT=1 rewrites the expectation",
        from(&expected),
        from(actual)
    ))
}

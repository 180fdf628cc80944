//! Prints a call for every route of the vendored pages and for a list of requests, and compares them with the files in
//! `data/calls`, which `called.rs` compiles and runs. `UPDATE_EXPECT=1` rewrites the files.

use std::path::{Path, PathBuf};
use std::{env, fs};

use msgraph_codegen::areas::{AreaTable, Areas};
use msgraph_codegen::corrections::Corrections;
use msgraph_codegen::emit::call::{Call, Calls, Request, Sample};
use msgraph_codegen::model::api::{Api, Version};
use msgraph_codegen::pipeline;

/// The calls in one function. A function of all calls would take the compiler long.
const CHUNK: usize = 40;

/// The head of a printed file.
const HEAD: &str = "// Written by the tests: UPDATE_EXPECT=1 cargo test --package msgraph-tests --test calls\n\n";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are a folder of the checkout").to_owned()
}

fn api() -> Api {
    let text = fs::read_to_string(root().join("docs-input/corrections.toml")).expect("the corrections can be read");
    let corrections = Corrections::parse(&text).expect("the corrections are sound");
    pipeline::read(&[root().join("docs-input")], &corrections).expect("the vendored pages can be read").value
}

#[test]
fn the_printed_calls_are_those_that_are_compiled() {
    let api = api();
    let areas = Areas::of(&api, Some(&AreaTable::default()));
    let mut changed = Vec::new();
    for version in &api.versions {
        let calls = Calls::new(version, &areas);
        let name = version.name.trim_end_matches(".0");
        changed.extend(compare(&format!("{name}.rs"), &print_routes(name, version, &calls.samples())));
        changed.extend(compare(&format!("requests_{name}.rs"), &print_requests(name, &version.name, &calls)));
    }
    assert!(changed.is_empty(), "{changed:?} changed; UPDATE_EXPECT=1 cargo test --package msgraph-tests --test calls");
}

/// Writes a file if this is asked for; else returns its name if it would change.
fn compare(name: &str, text: &str) -> Option<String> {
    let path = root().join("tests/data/calls").join(name);
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, text).expect("the file can be written");
    }
    (fs::read_to_string(&path).unwrap_or_default() != text).then(|| name.to_owned())
}

/// ```text
/// fn calls_0(graph: &v1::Graph, seen: &mut Seen) {
///     seen.add("GET", "/me", true, graph.me().get().operation());
/// }
/// ```
fn print_routes(name: &str, version: &Version, samples: &[Sample]) -> String {
    assert_eq!(samples.len(), version.routes.len(), "each route has a call");
    let mut out = format!("{HEAD}use msgraph::{{Null, Value, {name}}};\n\nuse crate::{{Seen, sample}};\n");
    for (index, chunk) in samples.chunks(CHUNK).enumerate() {
        out += &format!("\nfn calls_{index}(graph: &{name}::Graph, seen: &mut Seen) {{\n");
        for Sample { method, address, documented, expression } in chunk {
            out += &format!("    seen.add(\"{method}\", {address:?}, {documented}, {expression}.operation());\n");
        }
        out += "}\n";
    }
    out += &format!("\npub(crate) const CALLS: &[fn(&{name}::Graph, &mut Seen)] = &[\n");
    out += &(0..samples.len().div_ceil(CHUNK)).map(|index| format!("    calls_{index},\n")).collect::<String>();
    out + "];\n"
}

/// ```text
/// // GET /me/messages?$top=5
/// async fn request_0(graph: v1::Graph) -> Sent {
///     graph.me().messages().list().top(5).await?;
///     Ok(())
/// }
/// ```
fn print_requests(name: &str, version: &str, calls: &Calls<'_>) -> String {
    let list = fs::read_to_string(root().join("tests/data/calls/requests.txt")).expect("the list can be read");
    let listed = read_list(&list);
    assert!(listed.len() >= 200, "{} requests", listed.len());
    let requests = listed.into_iter().map(|(line, body)| (line, body, Request::parse(line).expect(line)));
    let own = requests.filter(|(_, _, request)| request.version.as_deref().unwrap_or("v1.0") == version);
    let own: Vec<(&str, Option<&str>, Request)> = own.collect();
    let mut out = format!("{HEAD}use crate::{{Sending, Sent}};\n");
    for (index, (line, body, request)) in own.iter().enumerate() {
        let body = body.map(|body| serde_json::from_str(body).expect(line));
        let call = calls.call(request, body.as_ref());
        assert_eq!(call.reason, None, "{line}");
        out += &format!("\n{}", print_request(name, index, line, &call));
    }
    out += &format!("\npub(crate) fn requests(graph: &msgraph::{name}::Graph) -> Vec<Sending> {{\n    vec![\n");
    for (index, (line, body, _)) in own.iter().enumerate() {
        out += &format!("        Sending::new({line:?}, {body:?}, request_{index}(graph.clone())),\n");
    }
    out + "    ]\n}\n"
}

/// The requests of a list, each with the body in the indented line below it.
fn read_list(list: &str) -> Vec<(&str, Option<&str>)> {
    let mut requests: Vec<(&str, Option<&str>)> = Vec::new();
    for line in list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match requests.last_mut() {
            Some((_, body)) if line.starts_with(' ') => *body = Some(line.trim()),
            _ => requests.push((line, None)),
        }
    }
    requests
}

fn print_request(name: &str, index: usize, line: &str, call: &Call) -> String {
    let imports: String = call.imports.iter().map(|line| format!("    {line}\n")).collect();
    let gap = if imports.is_empty() { "" } else { "\n" };
    let (expression, last) = match call.expression.contains('\n') {
        true => (call.expression.replace('\n', "\n    "), "\n        "),
        false => (call.expression.clone(), ""),
    };
    format!(
        "// {line}\nasync fn request_{index}(graph: msgraph::{name}::Graph) -> Sent {{\n{imports}{gap}    \
         {expression}{last}.await?;\n    Ok(())\n}}\n"
    )
}

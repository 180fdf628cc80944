//! The site of `cargo xtask report`, with hostile text wherever pages have text, and of the vendored pages.
//!
//! `data/hostile/template.json` is an API with the word `TEXT` in each such place.

use std::path::{Path, PathBuf};
use std::{env, fs};

use msgraph_codegen::areas::{AreaTable, Areas};
use msgraph_codegen::checks::totals::Totals;
use msgraph_codegen::corrections::Corrections;
use msgraph_codegen::diagnostic::formats::Judged;
use msgraph_codegen::diagnostic::{Code, Diagnostic, WithDiagnostics};
use msgraph_codegen::emit::call::Request;
use msgraph_codegen::model::api::Api;
use msgraph_codegen::output::OutputFile;
use msgraph_codegen::pipeline;
use msgraph_codegen::report::{self, Input, OWNED};
use msgraph_codegen::source::{self, SourceFile, Sources};
use serde_json::Value;

#[path = "emit/complete.rs"]
mod complete;

/// Texts with a special meaning for HTML, for scripts or for a reader.
const TEXTS: [&str; 10] = [
    "<script>evil()</script>",
    "</script><img src=x onerror=evil()>",
    "\" onfocus=\"evil()\" x=\"",
    "' onfocus='evil()' x='",
    "--><svg onload=evil()>",
    "&lt;b&gt; &amp; &",
    "\"); evil(); (\"",
    "\u{2028}\u{2029}\0\u{1b}\u{7f}\r\n",
    "\u{202e}<b>",
    "",
];

/// The elements that the site writes.
const ELEMENTS: [&str; 55] = [
    "!doctype", "a", "body", "button", "caption", "circle", "code", "dd", "details", "div", "dl", "dt", "footer",
    "form", "g", "h1", "h2", "h3", "head", "header", "html", "input", "label", "li", "link", "main", "mark", "meta",
    "nav", "noscript", "ol", "option", "p", "path", "pre", "rect", "script", "section", "select", "span", "strong",
    "style", "summary", "svg", "table", "tbody", "td", "th", "thead", "title", "tr", "ul", "!--", "em", "b-",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are a folder of the checkout").to_owned()
}

/// Replaces the word `TEXT` in the JSON by a text.
fn replace(json: &mut Value, text: &str) {
    match json {
        Value::String(string) => *string = string.replace("TEXT", text),
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, text)),
        Value::Object(fields) => fields.values_mut().for_each(|value| replace(value, text)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The site of an API, a page and a diagnostic that have the text everywhere.
fn hostile_site(template: &Value, text: &str) -> Vec<OutputFile> {
    let mut api = template.clone();
    replace(&mut api, text);
    let api = complete::complete(api).expect("the template is an API");
    let path = format!("v1.0/api/{text}.md");
    let page = SourceFile { root: 0, path: path.clone(), locale: Some(text.into()), text: text.into(), lossy: false };
    let sources = Sources { pages: vec![page], snapshots: vec![Some(format!("2023-02{text}"))], ..Sources::default() };
    let diagnostic = Diagnostic::new(Code::RowUnused, path, 1, text);
    let diagnostics: [Judged<'_>; 2] = [(&diagnostic, None), (&diagnostic, Some(text))];
    let areas = Areas::of(&api, Some(&AreaTable::default()));
    report::site(&Input { sources: &sources, api: &api, areas: &areas, diagnostics: &diagnostics, folder: text })
}

/// The names of the elements in HTML, and of their attributes, as a browser reads them.
fn tags(html: &str) -> Vec<(String, Vec<String>)> {
    let mut tags = Vec::new();
    for rest in html.split('<').skip(1) {
        let name: String = rest.chars().take_while(|c| !c.is_whitespace() && *c != '>').collect();
        let inside = rest.split('>').next().unwrap_or_default();
        // Values stand in double quotes, and no value has one.
        let names = inside.split('"').step_by(2).filter_map(|part| part.trim().strip_suffix('='));
        let names = names.map(|part| part.rsplit(' ').next().unwrap_or_default().to_owned()).collect();
        tags.push((name.trim_start_matches('/').to_lowercase(), names));
    }
    tags
}

/// The data in a script of the site.
fn data(text: &str) -> Value {
    let json = text.split_once(", ").and_then(|(_, rest)| rest.trim_end().strip_suffix(");"));
    serde_json::from_str(json.expect("a call with data")).expect("the data are JSON")
}

#[test]
fn text_of_pages_is_only_text() {
    let template = fs::read_to_string(root().join("tests/data/hostile/template.json")).expect("the template");
    let template: Value = serde_json::from_str(&template).expect("the template is JSON");
    for text in TEXTS {
        let files = hostile_site(&template, text);
        for file in files.iter().filter(|file| file.path.ends_with(".html")) {
            for (name, attributes) in tags(&file.text) {
                assert!(ELEMENTS.contains(&name.as_str()), "{text:?}: {} has <{name}>", file.path);
                let hostile = attributes.iter().find(|attribute| attribute.starts_with("on") || *attribute == "style");
                assert_eq!(hostile, None, "{text:?}: {} has <{name}>", file.path);
            }
            let is_obeyed = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
            assert!(!file.text.contains(is_obeyed), "{text:?}: {} has control characters", file.path);
        }
        for file in files.iter().filter(|file| file.path.starts_with("data/")) {
            assert_eq!(file.text.lines().count(), 2, "{text:?}: {} has a remark and one call", file.path);
            assert!(data(&file.text)["rows"].is_array(), "{text:?}");
        }
        assert!(files.iter().all(|file| (OWNED.wrote)(&file.path, file.text.as_bytes())), "{text:?}");
    }
}

/// The site of the vendored pages, with their API and diagnostics.
fn vendored() -> (Vec<OutputFile>, Api, Vec<Diagnostic>, usize) {
    let text = fs::read_to_string(root().join("docs-input/corrections.toml")).expect("the corrections can be read");
    let corrections = Corrections::parse(&text).expect("the corrections are sound");
    let sources = source::load(&[root().join("docs-input")]).expect("the vendored pages can be read");
    let WithDiagnostics { value: api, diagnostics } = pipeline::understand(&sources, &corrections);
    let judged: Vec<Judged<'_>> = diagnostics.iter().map(|one| (one, None)).collect();
    let areas = Areas::of(&api, Some(&AreaTable::default()));
    let input = Input { sources: &sources, api: &api, areas: &areas, diagnostics: &judged, folder: "docs-input" };
    (report::site(&input), api, diagnostics, sources.count_pages())
}

#[test]
fn the_site_of_the_vendored_pages_has_each_route_with_its_call() {
    let (files, api, diagnostics, pages) = vendored();
    let file = |path: &str| &files.iter().find(|file| file.path == path).expect(path).text;
    let requests = data(file("data/requests.js"));
    let rows = requests["rows"].as_array().expect("rows");
    let totals = Totals::of(pages, &api, &diagnostics);
    let routes: usize = totals.versions.iter().map(|version| version.routes + version.completed.routes).sum();
    assert_eq!(rows.len(), routes);
    let published =
        rows.iter().filter(|row| requests["texts"][row[5].as_u64().unwrap_or(0) as usize] == "a published page");
    assert_eq!(published.count(), totals.versions.iter().map(|version| version.routes).sum::<usize>());
    // An address that a page spells so badly that it is none has no call.
    let text = |row: &Value, at: usize| requests["texts"][row[at].as_u64().unwrap_or(0) as usize].clone();
    let asked = |row: &&Value| {
        let request = format!("{} {}", text(row, 3).as_str().unwrap_or_default(), row[0].as_str().unwrap_or_default());
        Request::parse(&request).is_ok()
    };
    let is_typed =
        |row: &Value| row[1].as_str().is_some_and(|rust| rust.contains("graph") && !rust.contains("graph.request("));
    assert!(rows.iter().filter(|row| !asked(row)).count() < 5);
    let untyped: Vec<&Value> = rows.iter().filter(asked).filter(|row| !is_typed(row)).collect();
    assert!(untyped.is_empty(), "{} requests have no typed call, first {:?}", untyped.len(), untyped.first());
    assert_eq!(data(file("data/diagnostics.js"))["rows"].as_array().map(Vec::len), Some(diagnostics.len()));
    let size: usize = files.iter().map(|file| file.text.len()).sum();
    assert!(size < 15_000_000, "the site has {size} bytes");
}

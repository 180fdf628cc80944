//! Checks on all vendored pages that a rendering reads back as the same page, and that the output is the same for any
//! number of threads.

use std::path::{Path, PathBuf};

use msgraph_codegen::corrections::Corrections;
use msgraph_codegen::model::document::Document;
use msgraph_codegen::model::page::{
    Content, JsonKey, JsonValue, Page, PropertyRow, RowFacts, TypeDeclaration, TypeMention,
};
use msgraph_codegen::output::OutputFile;
use msgraph_codegen::source::{self, Includes, SourceFile, Sources};
use msgraph_codegen::{emit, parse, pipeline, render};
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;

fn vendored() -> Sources {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are a folder of the checkout");
    source::load(&[PathBuf::from(docs).join("docs-input")]).expect("the vendored pages can be read")
}

fn parse(file: &SourceFile, text: &str) -> Page {
    let file = SourceFile { text: text.to_owned(), ..file.clone() };
    parse::parse(&file, &Includes::new()).value.facts()
}

/// The paths of the pages for which something does not hold.
fn breaches(sources: &Sources, holds: impl Fn(&SourceFile) -> bool + Sync) -> Vec<&str> {
    assert!(sources.pages.len() > 11_000, "{} pages: the vendored pages are not complete", sources.pages.len());
    sources.pages.par_iter().filter(|file| !holds(file)).map(|file| file.path.as_str()).collect()
}

#[test]
fn a_rendered_page_says_what_the_page_says() {
    let sources = vendored();
    let differing = breaches(&sources, |file| {
        let page = parse(file, &file.text);
        parse(file, &render::render(&page)) == page
    });
    assert_eq!(differing, [""; 0]);
}

#[test]
fn vendored_pages_are_renderings() {
    let sources = vendored();
    let differing = breaches(&sources, |file| render::render(&parse(file, &file.text)) == file.text);
    assert_eq!(differing, [""; 0], "to mend it: cargo xtask vendor --from docs-input --date … (see SOURCES.toml)");
}

/// Texts that are markup if they are not escaped.
const HOSTILE: [&str; 16] = [
    "a | b",
    "<!-- comment",
    "a --> b",
    "<a name=\"x\"></a>",
    "<script>",
    "[link](http://example.com)",
    "![image](x)",
    "`code` and ``more``",
    "```http",
    "*strong* and __strong__",
    "_under_score_",
    "&lt;b&gt; &#35;",
    "back\\slash \\| pipe",
    "# C#",
    "1. first",
    "[!INCLUDE [x](../includes/x.md)]",
];

/// A page of a type that has the text in every field for free text.
fn hostile(file: &SourceFile, text: &str) -> Page {
    let json = JsonKey { name: text.into(), value: JsonValue::String("String".into()), collection: false };
    let stated = RowFacts { values: vec![text.into(), "other".into()], ..RowFacts::default() };
    let ty = TypeMention { text: "String".into(), ..TypeMention::default() };
    let property = PropertyRow {
        name: "name".into(),
        ty,
        facts: stated,
        hints: msgraph_codegen::model::page::RowHints::default(),
        line: 0,
        description: None,
        marks: msgraph_codegen::model::types::Marks::default(),
        metadata_type: None,
    };
    let declaration = TypeDeclaration {
        annotation_name: Some(format!("door {text}")),
        heading_name: Some("door".into()),
        properties: vec![property],
        json: vec![json],
        ..TypeDeclaration::default()
    };
    let content = Content::Resource(vec![declaration]);
    Page { title: format!("door resource type {text}"), content, ..parse(file, "# door\n") }
}

#[test]
fn text_of_a_page_stays_text() {
    let (path, text) = ("v1.0/resources/door.md".into(), String::new());
    let file = SourceFile { root: 0, path, locale: None, text, lossy: false };
    for text in HOSTILE {
        let page = hostile(&file, text);
        let rendered = render::render(&page);
        let read = parse(&file, &rendered);
        assert_eq!(read.title, page.title, "{rendered}");
        let (Content::Resource(read), Content::Resource(written)) = (read.content, page.content) else {
            panic!("{text}: no longer a page of a type: {rendered}");
        };
        let told = |types: &[TypeDeclaration]| {
            let ty = &types[0];
            (types.len(), ty.annotation_name.clone(), ty.json.clone(), ty.properties[0].facts.values.clone())
        };
        assert_eq!(told(&read), told(&written), "{rendered}");
    }
}

/// The model as JSON and the generated files, made with this number of threads.
fn output(sources: &Sources, threads: usize) -> (String, Vec<OutputFile>) {
    let pool = ThreadPoolBuilder::new().num_threads(threads).build().expect("threads can be started");
    pool.install(|| {
        let understood = pipeline::understand(sources, &Corrections::default());
        let document = Document::new(&understood.value, &understood.diagnostics);
        (
            serde_json::to_string(&document).expect("the model is plain data"),
            emit::emit(&understood.value, &emit::Options::default()),
        )
    })
}

#[test]
fn one_thread_and_eight_write_the_same_bytes() {
    let mut sources = vendored();
    let (model, files) = output(&sources, 1);
    sources.pages.reverse();
    let (other_model, other_files) = output(&sources, 8);
    assert!(model == other_model, "the model depends on threads or on the order of pages");
    assert_eq!(files.len(), other_files.len());
    let differing = files.iter().zip(&other_files).filter(|(a, b)| a != b).map(|(file, _)| file.path.as_str());
    assert_eq!(differing.collect::<Vec<_>>(), [""; 0]);
}

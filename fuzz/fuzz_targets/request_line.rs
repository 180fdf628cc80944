//! Any lines are request lines and cells of types: the API that they give can be printed.

#![no_main]

use libfuzzer_sys::fuzz_target;
use msgraph_codegen::corrections::Corrections;
use msgraph_codegen::source::{SourceFile, Sources};
use msgraph_codegen::{emit, pipeline};

fuzz_target!(|input: &str| {
    let (lines, cell) = input.split_once('\0').unwrap_or((input, "String"));
    let row = cell.replace(['\n', '|'], " ");
    let page =
        |path: &str, text: String| SourceFile { root: 0, path: path.to_owned(), locale: None, text, lossy: false };
    let pages = vec![
        page("v1.0/api/thing-get.md", format!("# Get thing\n\n## HTTP request\n\n```http\n{lines}\n```\n")),
        page(
            "v1.0/resources/thing.md",
            format!("# thing resource type\n\n## Properties\n\n|Property|Type|Description|\n|-|-|-|\n|a|{row}||\n"),
        ),
    ];
    let sources = Sources { pages, snapshots: vec![None], ..Sources::default() };
    let api = pipeline::understand(&sources, &Corrections::default()).value;
    emit::emit(&api, &emit::Options::default());
});

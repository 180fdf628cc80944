//! The areas of the client: the manifest has those of the reviewed table, the guide lists them, and an address that the
//! table does not list is reported.

use std::path::{Path, PathBuf};
use std::{env, fs};

use msgraph_codegen::areas::{AreaTable, OTHER};
use msgraph_codegen::corrections::Corrections;
use msgraph_codegen::diagnostic::Code;
use msgraph_codegen::source::{SourceFile, Sources};
use msgraph_codegen::{emit, pipeline};

/// The head of the guide's list of areas.
const HEAD: &str = "//! | area | what it has |\n//! | --- | --- |\n";

fn generated(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a checkout").join("generated").join(path)
}

/// An area as the manifest has it.
struct Feature {
    name: String,
    description: String,
    is_default: bool,
}

/// The areas of the client's manifest: the features between the lines that `gen` looks for, with their first comment.
fn features() -> Vec<Feature> {
    let manifest = fs::read_to_string(generated("Cargo.toml")).expect("the manifest can be read");
    let (_, rest) = manifest.split_once("# Areas: written by").expect("the first line");
    let (areas, _) = rest.split_once("## Every area.").expect("the feature with all areas");
    let (before, areas) = areas.split_once("default = [").expect("the default areas");
    assert!(!before.contains(" = ["), "the default areas are first: {before}");
    let (default, areas) = areas.split_once("]\n").expect("the end of the default areas");
    let mut features = Vec::new();
    let mut comments: Vec<&str> = Vec::new();
    for line in areas.lines() {
        match (line.strip_prefix("## "), line.split_once(" = ")) {
            (Some(comment), _) => comments.push(comment),
            (None, Some((name, _))) => features.push(Feature {
                name: name.to_owned(),
                description: std::mem::take(&mut comments).first().expect("a comment").trim_end_matches('.').to_owned(),
                is_default: default.contains(&format!("\"{name}\"")),
            }),
            (None, None) => {}
        }
    }
    features
}

#[test]
fn the_manifest_has_only_areas_of_the_table() {
    let table = AreaTable::default();
    let features = features();
    assert!(features.len() > 20, "{}", features.len());
    for Feature { name, description, .. } in &features {
        let known = table.descriptions().find(|(area, _)| area == name);
        assert_eq!(known, Some((name.as_str(), description.as_str())), "areas.toml and generated/Cargo.toml");
        assert_ne!(
            name, OTHER,
            "a root of the vendored pages is missing in areas.toml: cargo xtask stats --show GD0314"
        );
    }
}

/// `UPDATE_EXPECT=1` rewrites the list of the guide.
#[test]
fn the_guide_lists_the_areas_of_the_manifest() {
    let path = generated("src/guide/features.rs");
    let guide = fs::read_to_string(&path).expect("the guide can be read");
    let (before, rest) = guide.split_once(HEAD).expect("the guide has a list of areas");
    let (actual, after): (Vec<&str>, Vec<&str>) = {
        let lines: Vec<&str> = rest.split_inclusive('\n').collect();
        let end = lines.iter().position(|line| !line.starts_with("//! |")).unwrap_or(lines.len());
        (lines[..end].to_vec(), lines[end..].to_vec())
    };
    let row = |Feature { name, description, is_default }: &Feature| {
        let default = if *is_default { " (on by default)" } else { "" };
        format!("//! | `{name}`{default} | {description} |\n")
    };
    let expected: String = features().iter().map(row).collect();
    if env::var_os("UPDATE_EXPECT").is_some() {
        let text = [before, HEAD, &expected, &after.concat()].concat();
        return fs::write(&path, text).expect("the guide can be written");
    }
    assert_eq!(
        actual.concat(),
        expected,
        "to update it: UPDATE_EXPECT=1 cargo test --package msgraph-tests --test areas"
    );
}

fn page(path: &str, heading: &str, line: &str, answer: &str) -> SourceFile {
    let text = format!(
        "---\ntitle: x\n---\n# {heading}\n\nNamespace: microsoft.graph\n\n## HTTP request\n\n```http\n{line}\n```\n\n\
         ## Response\n\nIf successful, this method returns a `200 OK` response code and {answer} in the response body.\n"
    );
    SourceFile { root: 0, path: path.to_owned(), locale: Some("en-us".to_owned()), text, lossy: false }
}

#[test]
fn a_root_that_the_table_does_not_list_is_reported_and_gets_a_reviewed_feature() {
    let message = "a [message](../resources/message.md) object";
    let pages = vec![
        page("v1.0/api/badge-get.md", "Get badge", "GET /badges/{id}", "a [badge](../resources/badge.md) object"),
        page("v1.0/api/letter-get.md", "Get letter", "GET /letters/{id}", message),
        page("v1.0/api/message-get.md", "Get message", "GET /me/messages/{id}", message),
    ];
    let understood = pipeline::understand(&Sources { pages, ..Sources::default() }, &Corrections::default());
    let reported: Vec<String> = understood
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code == Code::RootUnlisted)
        .map(|one| format!("{}:{}:{} {}", one.page, one.line, one.column, one.message))
        .collect();
    let advice = "is not in areas.toml: add it to the roots of an area";
    assert_eq!(
        reported,
        [
            format!(
                "v1.0/api/badge-get.md:11:5 /badges {advice}; no type shows its area, so it is in the feature other"
            ),
            format!(
                "v1.0/api/letter-get.md:11:5 /letters {advice}; most requests of its type are there, so it is in the feature mail"
            ),
        ]
    );
    let manifest = emit::features(&understood.value, &emit::Options::default());
    let features: Vec<&str> =
        manifest.lines().filter(|line| line.ends_with(']') && !line.starts_with("default")).collect();
    assert_eq!(features, ["mail = [\"users\"]", "other = []", "users = []", "]"], "{manifest}");
}

//! Puts hostile text into every field of an API that can contain text of a page.
//!
//! `data/hostile/template.json` is an API with the word `TEXT` in each such place. `emitted.rs` compiles the code that
//! is printed for each text; this file searches its comments for code that rustdoc would run.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use msgraph_codegen::emit;
use msgraph_codegen::model::api::Api;
use serde_json::Value;

use super::{case, complete};

/// Texts with a special meaning for Rust, markdown, a terminal, a file system or a reader.
const TEXTS: [&str; 36] = [
    "a`\n\n```\nstd::process::exit(41)//",
    "`\n\n    std::process::exit(41);\n",
    "``` rust\npanic!()\n```",
    "~~~\npanic!()\n~~~",
    "    panic!();",
    "\tpanic!();",
    "- a\n\n      panic!();\n- b\n  ```\n  panic!()",
    "> a\n>\n>     panic!();",
    "1. a\n\n        panic!();",
    "<pre><code>panic!()</code></pre> <script>alert(1)</script>",
    "[a](b) [c]: d ![e](f) [crate::runtime]",
    "# heading\n***\n| a |\n|---|",
    "\"]\n*/ }} fn evil() {} /* \\",
    "\"#; fn evil() {} r#\"",
    "/// comment",
    "//! comment",
    "*/",
    "{}",
    "{0} $crate #[cfg(any())]",
    "\\u{41}\\n\\",
    "\0\u{1b}[31m\u{7}\u{9b}1A\u{7f}",
    "\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}",
    "\u{2028}\u{2029}\u{85}\r",
    "\u{3164}\u{115f}\u{ffa0}",
    "../../../evil",
    "C:\\con:evil",
    "con",
    "",
    " ",
    "é中Ǆ٣ß𝔘",
    "9",
    "self",
    "Self",
    "_",
    "operation",
    "$ref",
];

/// Characters that are letters in Unicode's tables but are invisible.
const INVISIBLE_LETTERS: [char; 3] = ['\u{3164}', '\u{115f}', '\u{ffa0}'];

/// The template with each of the texts.
fn apis() -> Vec<Api> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/hostile/template.json");
    let template: Value = serde_json::from_str(&fs::read_to_string(path).expect("the template")).expect("JSON");
    let fill = |text: &&str| {
        let mut api = template.clone();
        replace(&mut api, text);
        complete::complete(api).expect("the template is an API")
    };
    TEXTS.iter().map(fill).collect()
}

fn print_all() -> Vec<String> {
    apis().iter().map(case::print).collect()
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

#[test]
fn hostile_text_prints_what_compiles() {
    let modules =
        print_all().into_iter().enumerate().map(|(index, text)| format!("pub mod text_{index} {{\n{text}}}\n"));
    let expectation = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/hostile/printed.rs");
    if let Err(difference) = case::compare(&expectation, &modules.collect::<String>()) {
        panic!("{difference}");
    }
}

#[test]
fn hostile_text_prints_only_what_can_be_seen() {
    let is_letter = |c: char| c.is_alphanumeric() && !INVISIBLE_LETTERS.contains(&c);
    for (text, printed) in TEXTS.iter().zip(print_all()) {
        let hidden = printed.chars().find(|&c| !c.is_ascii_graphic() && !is_letter(c) && !"\n —…".contains(c));
        assert_eq!(hidden, None, "{text:?}");
    }
}

#[test]
fn hostile_text_leads_to_no_other_path() {
    for (text, api) in TEXTS.iter().zip(apis()) {
        let files = emit::emit(&api, &case::options());
        let odd = files.iter().map(|file| &file.path).find(|path| !case::is_plain_path(path));
        assert_eq!(odd, None, "{text:?}");
    }
}

#[test]
fn no_comment_holds_code_that_rustdoc_runs() {
    let snapshots = case::files("rs").into_iter().map(|path| fs::read_to_string(path).expect("a snapshot"));
    let mut source = String::from("//! Comments.\n");
    for (index, text) in print_all().into_iter().chain(snapshots).enumerate() {
        write!(source, "pub mod m{index} {{\n{}}}\n", comments(&text)).expect("a string takes everything");
    }
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("hostile_comments.rs");
    fs::write(&path, source).expect("the comments are written");
    let rustdoc = env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into());
    let output = Command::new(rustdoc).args(["--test", "--edition", "2024"]).arg(&path).output().expect("rustdoc runs");
    let shown = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && shown.contains("running 0 tests"), "{shown}{output:?}");
}

/// The comments of a text, and those that the macros of the runtime make from its rows, each on a struct of its own.
fn comments(text: &str) -> String {
    let mut out = String::new();
    let mut count = 0;
    let mut lines = text.lines().map(str::trim_start).peekable();
    while let Some(line) = lines.next() {
        let comment = line.strip_prefix("///").or(line.strip_prefix("//!")).map(|comment| format!("///{comment}\n"));
        let Some(comment) = comment.or_else(|| comment_of_row(line)) else { continue };
        out.push_str(&comment);
        if !lines.peek().is_some_and(|next| next.starts_with("///") || next.starts_with("//!")) {
            out.push_str(&format!("pub struct S{count};\n"));
            count += 1;
        }
    }
    out
}

/// The comment that a macro makes from a row: all literals but the first, which is a wire name.
fn comment_of_row(line: &str) -> Option<String> {
    let is_row = line.ends_with(';') && ["\"", "inherited \"", "required "].iter().any(|start| line.starts_with(start));
    is_row.then(|| literals(line).skip(1).map(|text| format!("/// {text}\n///\n")).collect())
}

/// The values of the string literals in a line.
fn literals(line: &str) -> impl Iterator<Item = String> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let literal = &rest[rest.find('"')?..];
        let mut ends = literal.match_indices('"').map(|(at, _)| at + 1).skip(1);
        let (end, value) =
            ends.find_map(|end| Some((end, syn::parse_str::<syn::LitStr>(&literal[..end]).ok()?.value())))?;
        rest = &literal[end..];
        Some(value)
    })
}

#[test]
fn the_comments_of_rows_are_searched_too() {
    let row = r#""na\"me" NAME, name str -> Option<&str>, with_name(String), "`na'me`: `Edm.String`" "A name.";"#;
    assert_eq!(comment_of_row(row).as_deref(), Some("/// `na'me`: `Edm.String`\n///\n/// A name.\n///\n"));
    assert_eq!(comment_of_row("Name = \"microsoft.graph.name\";"), None);
}

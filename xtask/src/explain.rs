//! `cargo xtask explain [WHAT]`: says where each part of a request, a method, a type or a page comes from and what decided,
//! or what a diagnostic code or a figure means.
//!
//! The status is 1 if several things have the name, which are listed then, and 2 if nothing has it.

use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};
use msgraph_codegen::checks::explain::{self, Answer, Explanation, Read};
use msgraph_codegen::diagnostic::Code;
use msgraph_codegen::diagnostic::render::escape_controls;
use serde_json::{Value, json};

use crate::docs::{Docs, Understood};
use crate::progress::Progress;

/// Explain a diagnostic, or where a part of the client comes from
///
/// WHAT is a diagnostic code (GD0302), a figure of a check (property_exists), a request ("GET /me/messages/{id}", with ids
/// or without), a method of the client ("users().id().messages().list()", nodes::Message::reply), a type, an enum, a
/// property or a member (message, models::Message, message.subject), or a page (message-reply.md). Without it, all
/// diagnostic codes are listed.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// What to explain; several words are one text
    #[arg(value_name = "WHAT")]
    what: Vec<String>,
    /// Look in this version of the API alone [default: the first one that has something of the name]
    #[arg(long, value_name = "VERSION")]
    version: Option<String>,
    /// Print text, or one JSON document
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    #[command(flatten)]
    docs: Docs,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask explain                                  list all codes
  cargo xtask explain GD0415
  cargo xtask explain GET /me/messages/{id}
  cargo xtask explain \"users().id().messages().list()\" --version beta
  cargo xtask explain message.subject
  cargo xtask explain message-reply.md --format json

The status is 1 if several things have the name, and 2 if nothing has it.
";

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Prints the explanation, or all codes in one line each.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let what = arguments.what.join(" ");
    if what.is_empty() {
        return list_codes();
    }
    let Understood { sources, api, diagnostics } = arguments.docs.understand(&Progress::new())?;
    if let Some(name) = &arguments.version {
        let known: Vec<&str> = api.versions.iter().map(|version| version.name.as_str()).collect();
        if !known.contains(&name.as_str()) {
            bail!("the documentation has no version {name}; it has {}", known.join(" and "));
        }
    }
    let read = Read { sources: &sources, api: &api, diagnostics: &diagnostics };
    let (text, status) = match explain::explain(&what, arguments.version.as_deref(), read) {
        Answer::Found(explanation) => (print(&explanation, arguments.format)?, ExitCode::SUCCESS),
        Answer::Several(candidates) => (print_candidates(&what, &candidates, arguments.format)?, ExitCode::FAILURE),
        Answer::Unknown(nearest) if nearest.is_empty() => bail!("{what}: nothing has this name"),
        Answer::Unknown(nearest) => bail!("{what}: nothing has this name; the nearest are: {}", nearest.join(", ")),
    };
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(status)
}

fn list_codes() -> Result<ExitCode> {
    let mut out = io::stdout().lock();
    for code in Code::ALL {
        writeln!(out, "{code} {:<8} {}", code.severity().to_string(), code.summary())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Finds a code by its number, in upper or lower case.
pub(crate) fn find(code: &str) -> Result<Code> {
    let found = Code::ALL.iter().find(|known| known.as_str().eq_ignore_ascii_case(code));
    found.copied().with_context(|| format!("{code}: no such code; `cargo xtask explain` lists all codes"))
}

fn print(explanation: &Explanation, format: Format) -> Result<String> {
    match format {
        Format::Text => Ok(explanation.to_string()),
        Format::Json => Ok(serde_json::to_string_pretty(explanation)? + "\n"),
    }
}

fn print_candidates(what: &str, candidates: &[(String, String)], format: Format) -> Result<String> {
    if format == Format::Json {
        let list: Vec<Value> = candidates.iter().map(|(name, about)| json!({ "name": name, "about": about })).collect();
        return Ok(serde_json::to_string_pretty(&json!({ "candidates": list }))? + "\n");
    }
    let list: String = candidates.iter().map(|(name, about)| format!("  {name}: {about}\n")).collect();
    Ok(escape_controls(&format!("{what} names several things; explain one of them:\n{list}")).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_in_any_case_and_an_unknown_code_is_an_error() {
        assert_eq!(find("gd0301").expect("it exists"), Code::RequestLineInvalid);
        let error = find("GD9999").expect_err("it does not exist");
        assert!(error.to_string().starts_with("GD9999: "), "{error}");
    }
}

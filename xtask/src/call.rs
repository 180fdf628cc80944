//! `cargo xtask call`: prints the Rust that sends a request.
//!
//! The status is 1 if a request has no typed method; the printed call then takes the address as text.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};
use msgraph_codegen::areas::{AreaTable, Areas};
use msgraph_codegen::emit::call::{Call, Calls, Facts};
use msgraph_codegen::model::api::{Api, Caller};
use serde_json::{Value, json};

use crate::docs::Docs;
use crate::progress::Progress;
use crate::requests::{self, Asked};

/// Print the Rust that sends a request
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The request: 'GET /me/messages?$top=5'. The address may be a URL and may start with the version
    #[arg(value_name = "REQUEST", required_unless_present = "file", conflicts_with = "file")]
    request: Option<String>,
    /// A list of requests, one a line. Lines that are empty or start with # are skipped
    #[arg(long, value_name = "LIST")]
    file: Option<PathBuf>,
    /// A file with the JSON of the body
    #[arg(long, value_name = "FILE", conflicts_with = "file")]
    body: Option<PathBuf>,
    /// The version of addresses that do not start with one
    #[arg(long, value_name = "VERSION", default_value = "v1.0")]
    version: String,
    /// How the answers are written
    #[arg(long, value_enum, default_value_t = Format::Rust)]
    format: Format,
    #[command(flatten)]
    docs: Docs,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask call 'GET /me/drive/root/children?$top=5'
  cargo xtask call \"PATCH /me\" --body user.json             with the body as a typed value
  cargo xtask call --file requests.txt --format json        many requests, a JSON object a line
";

/// A format of answers.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Rust with comments
    Rust,
    /// A JSON object a line: request, rust, operation, documented, reason, refused, features
    Json,
}

/// Prints the call of each request.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let requests = requests(arguments)?;
    let body = arguments.body.as_deref().map(read_json).transpose()?;
    let api = arguments.docs.understand(&Progress::new())?.api;
    let answers = answer(&api, arguments, &requests, body.as_ref())?;
    let mut out = io::stdout().lock();
    for (index, (text, call)) in answers.iter().enumerate() {
        match arguments.format {
            Format::Json => writeln!(out, "{}", as_json(text, call))?,
            Format::Rust => {
                let gap = if index == 0 { "" } else { "\n" };
                write!(out, "{gap}{}", as_rust(text, call, answers.len() > 1))?;
            }
        }
    }
    let all_typed = answers.iter().all(|(_, call)| call.reason.is_none());
    Ok(if all_typed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn requests(arguments: &Arguments) -> Result<Vec<Asked>> {
    match &arguments.file {
        Some(path) => requests::read_list(path),
        None => Ok(vec![requests::read_one(arguments.request.as_deref().unwrap_or_default())?]),
    }
}

fn read_json(path: &Path) -> Result<Value> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    serde_json::from_str(&text).with_context(|| format!("{}: not valid JSON", path.display()))
}

fn answer(api: &Api, arguments: &Arguments, requests: &[Asked], body: Option<&Value>) -> Result<Vec<(String, Call)>> {
    let areas = Areas::of(api, Some(&AreaTable::default()));
    let versions = api.versions.iter().map(|version| (version.name.as_str(), Calls::new(version, &areas)));
    let versions: BTreeMap<&str, Calls<'_>> = versions.collect();
    let answer = |(text, request): &Asked| {
        let version = request.version.as_deref().unwrap_or(&arguments.version);
        let Some(calls) = versions.get(version) else {
            let known: Vec<&str> = versions.keys().copied().collect();
            bail!("the documentation has no version {version}; it has {}", known.join(" and "));
        };
        Ok((text.clone(), calls.call(request, body)))
    };
    requests.iter().map(answer).collect()
}

fn as_json(text: &str, call: &Call) -> Value {
    let operation = call.operation.as_ref().map(|facts| {
        let permissions: BTreeMap<&str, Vec<String>> =
            facts.permissions.iter().map(|(caller, sets)| (key_of(*caller), format_sets(sets))).collect();
        json!({ "name": facts.name, "pages": facts.pages, "permissions": permissions })
    });
    json!({
        "request": text,
        "rust": call.rust(),
        "operation": operation,
        "documented": call.documented,
        "reason": call.reason,
        "refused": call.insisting.is_some(),
        "features": call.features,
    })
}

fn as_rust(text: &str, call: &Call, name: bool) -> String {
    let mut out = String::new();
    if name {
        out = format!("// {text}\n");
    }
    if let Some(reason) = &call.reason {
        out += &format!("// No typed method: {reason}.\n");
    }
    out += &call.rust();
    out.push('\n');
    if let Some(insisting) = &call.insisting {
        out += "// The client refuses this DELETE before it is sent, since it is not documented at this address. If you are sure:\n";
        out.extend(insisting.rust().lines().map(|line| format!("// {line}").trim_end().to_owned() + "\n"));
    }
    if let Some(facts) = &call.operation {
        out += &comment(facts, call.documented);
    }
    if !call.features.is_empty() {
        let _ = writeln!(out, "// Features to turn on: {}.", call.features.join(", "));
    }
    out
}

fn comment(facts: &Facts, documented: bool) -> String {
    let mut out = match (facts.pages.as_slice(), documented) {
        ([], true) => "// No page documents this request; the service lists it.\n".to_owned(),
        ([], false) => "// No page documents this request.\n".to_owned(),
        (pages, true) => format!("// Documented: {}.\n", pages.join(", ")),
        (pages, false) => format!("// Documented at other addresses: {}.\n", pages.join(", ")),
    };
    let rows = facts.permissions.iter().filter(|(_, sets)| !sets.is_empty());
    for (caller, sets) in rows {
        let _ = writeln!(out, "// Permissions, {}: {}.", caller.as_str(), format_sets(sets).join(", "));
    }
    out
}

/// `A + B`: a set of scopes that are needed together.
fn format_sets(sets: &[Vec<String>]) -> Vec<String> {
    sets.iter().map(|set| set.join(" + ")).collect()
}

fn key_of(caller: Caller) -> &'static str {
    match caller {
        Caller::DelegatedWork => "delegated_work",
        Caller::DelegatedPersonal => "delegated_personal",
        Caller::Application => "application",
    }
}

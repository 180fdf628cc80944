//! `cargo xtask permissions`: the scopes that requests need, or the requests that scopes open.
//!
//! The status is 1 if the scopes of a request are not known, so that the answer is incomplete.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, anyhow};
use clap::{Args, ValueEnum};
use msgraph_codegen::areas::{AreaTable, Areas};
use msgraph_codegen::checks::permissions::{self, Demand, Least};
use msgraph_codegen::emit::call::Calls;
use msgraph_codegen::emit::{self, sheet};
use msgraph_codegen::model::api::{Api, Caller, Route, Version};
use serde_json::{Map, Value, json};

use crate::docs::Docs;
use crate::progress::Progress;
use crate::requests::{self, Asked};
use sources::Found;

mod sources;

/// Find the scopes that requests need, or the requests that scopes open
///
/// Prints for each kind of caller the scopes with which all requests can be sent, and then the alternatives of each
/// request, least privileged first.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The requests: "GET /me/messages". The address may be a URL and may start with the version
    #[arg(value_name = "REQUEST", required_unless_present_any = ["file", "source", "scope"])]
    requests: Vec<String>,
    /// A list of requests, one a line. Lines that are empty or start with # are skipped
    #[arg(long, value_name = "LIST")]
    file: Option<PathBuf>,
    /// The source of a program that uses msgraph: a file, or a folder with files. The requests are found by the names of
    /// methods; what a macro or a closure hides is not
    #[arg(long, value_name = "PATH")]
    source: Vec<PathBuf>,
    /// List the requests that this scope opens instead; several together open what needs them all
    #[arg(long, value_name = "SCOPE", conflicts_with_all = ["requests", "file", "source"])]
    scope: Vec<String>,
    /// The version of addresses that do not start with one
    #[arg(long, value_name = "VERSION", default_value = "v1.0")]
    version: String,
    /// Print text, or one JSON document
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    #[command(flatten)]
    docs: Docs,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask permissions \"GET /me/messages\" \"POST /me/sendMail\"
  cargo xtask permissions --file requests.txt --format json
  cargo xtask permissions --source src
  cargo xtask permissions --scope Mail.Read --scope User.Read
";

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Prints the scopes of the requests, or the requests of the scopes.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let mut asked: Vec<Asked> =
        arguments.requests.iter().map(|text| requests::read_one(text)).collect::<Result<_>>()?;
    if let Some(path) = &arguments.file {
        asked.extend(requests::read_list(path)?);
    }
    let api = arguments.docs.understand(&Progress::new())?.api;
    let (text, status) = if arguments.scope.is_empty() {
        let mut answer = Answer::of(&api, arguments, &asked)?;
        if !arguments.source.is_empty() {
            answer.add_source(&sources::find(&arguments.source, &api, find(&api, &arguments.version)?)?);
        }
        let status = if answer.unknown.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
        (answer.print(arguments.format)?, status)
    } else {
        (print_opened(find(&api, &arguments.version)?, arguments)?, ExitCode::SUCCESS)
    };
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(status)
}

fn find<'a>(api: &'a Api, name: &str) -> Result<&'a Version> {
    let known: Vec<&str> = api.versions.iter().map(|version| version.name.as_str()).collect();
    let found = api.versions.iter().find(|version| version.name == name);
    found.ok_or_else(|| anyhow!("the documentation has no version {name}; it has {}", known.join(" and ")))
}

/// What requests need.
struct Answer {
    /// The requests with their alternatives, by kind of caller.
    demands: BTreeMap<Caller, Vec<Demand>>,
    /// The requests of which no scope is known, each with the reason.
    unknown: Vec<(String, String)>,
}

impl Answer {
    fn of(api: &Api, arguments: &Arguments, asked: &[Asked]) -> Result<Self> {
        let areas = Areas::of(api, Some(&AreaTable::default()));
        let mut calls: BTreeMap<&str, Calls<'_>> = BTreeMap::new();
        let mut answer = Self { demands: BTreeMap::new(), unknown: Vec::new() };
        for (text, request) in asked {
            let name = request.version.as_deref().unwrap_or(&arguments.version);
            let version = find(api, name)?;
            let call = calls.entry(name).or_insert_with(|| Calls::new(version, &areas)).call(request, None);
            let permissions = call.operation.map(|facts| facts.permissions).unwrap_or_default();
            answer.add(text.clone(), permissions, call.reason);
        }
        Ok(answer)
    }

    fn add_source(&mut self, found: &[Found<'_>]) {
        for Found { place, version, sent } in found {
            let name = sent.request().map_or_else(|| place.clone(), |request| format!("{request} ({place})"));
            let of = |caller| -> Vec<Vec<String>> {
                let route = sent.route.into_iter();
                route.flat_map(|route| emit::scopes(route, version, caller)).map(<[String]>::to_vec).collect()
            };
            self.add(name, Caller::ALL.map(|caller| (caller, of(caller))).into(), None);
        }
    }

    /// Adds a request with its alternatives, or with the reason why nothing is known.
    fn add(&mut self, request: String, permissions: Vec<(Caller, Vec<Vec<String>>)>, reason: Option<String>) {
        if permissions.iter().all(|(_, sets)| sets.is_empty()) {
            self.unknown.push((request, reason.unwrap_or_else(|| "no page states its scopes".to_owned())));
            return;
        }
        for (caller, alternatives) in permissions {
            self.demands.entry(caller).or_default().push(Demand { request: request.clone(), alternatives });
        }
    }

    fn least(&self, caller: Caller) -> Least {
        self.demands.get(&caller).map(|demands| permissions::least(demands)).unwrap_or_default()
    }

    fn print(&self, format: Format) -> Result<String> {
        match format {
            Format::Text => Ok(self.text()),
            Format::Json => Ok(serde_json::to_string_pretty(&self.json())? + "\n"),
        }
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for caller in Caller::ALL {
            let Least { scopes, unsupported } = self.least(caller);
            let scopes = if scopes.is_empty() { "none known".to_owned() } else { scopes.join(", ") };
            writeln!(text, "{}: {scopes}", caller.as_str()).expect(NEVER);
            unsupported.iter().for_each(|one| writeln!(text, "  not supported: {one}").expect(NEVER));
        }
        self.unknown.iter().for_each(|(one, why)| writeln!(text, "not known: {one}: {why}").expect(NEVER));
        let first = self.demands.values().next();
        for (index, demand) in first.into_iter().flatten().enumerate() {
            writeln!(text, "\n{}", demand.request).expect(NEVER);
            for (caller, demands) in &self.demands {
                let sets = demands.get(index).map(|demand| format_sets(&demand.alternatives)).unwrap_or_default();
                let sets = if sets.is_empty() { "not supported".to_owned() } else { sets.join(", ") };
                writeln!(text, "  {}: {sets}", caller.as_str()).expect(NEVER);
            }
        }
        text
    }

    fn json(&self) -> Value {
        let least: Map<String, Value> = keyed(|caller| json!(self.least(caller)));
        let requests = |caller: Caller| {
            let demands = self.demands.get(&caller).into_iter().flatten();
            let rows = demands.map(|demand| json!({ "request": demand.request, "alternatives": demand.alternatives }));
            Value::Array(rows.collect())
        };
        let unknown: Vec<Value> =
            self.unknown.iter().map(|(request, reason)| json!({ "request": request, "reason": reason })).collect();
        json!({ "least": least, "requests": keyed(requests), "unknown": unknown })
    }
}

/// `A + B`: a set of scopes that are needed together.
fn format_sets(sets: &[Vec<String>]) -> Vec<String> {
    sets.iter().map(|set| set.join(" + ")).collect()
}

/// A value for each kind of caller, under the name that the model has for it.
fn keyed(value: impl Fn(Caller) -> Value) -> Map<String, Value> {
    let key = |caller: Caller| json!(caller).as_str().map(str::to_owned).unwrap_or_default();
    Caller::ALL.into_iter().map(|caller| (key(caller), value(caller))).collect()
}

fn print_opened(version: &Version, arguments: &Arguments) -> Result<String> {
    let granted: BTreeSet<&str> = arguments.scope.iter().map(String::as_str).collect();
    let request = |route: &Route| format!("{} {}", route.method, sheet::address(&route.segments));
    let opened =
        |caller| -> Vec<String> { permissions::opened(version, caller, &granted).into_iter().map(request).collect() };
    if arguments.format == Format::Json {
        return Ok(serde_json::to_string_pretty(&keyed(|caller| json!(opened(caller))))? + "\n");
    }
    let mut text = String::new();
    for caller in Caller::ALL {
        let requests = opened(caller);
        writeln!(text, "{}: {} requests of {}", caller.as_str(), requests.len(), version.name).expect(NEVER);
        requests.iter().for_each(|request| writeln!(text, "  {request}").expect(NEVER));
    }
    Ok(text)
}

/// The message for an error that cannot occur.
const NEVER: &str = "writing to a string does not fail";

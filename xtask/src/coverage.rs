//! `cargo xtask coverage`: measures how much of what the service publishes about itself is in the API.
//!
//! Misses are not failures: the status is 0. Invalid metadata, an invalid model and a version that the API does not have
//! are errors with their path.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::FromStr;

use anyhow::{Result, anyhow};
use clap::Args;
use msgraph_codegen::checks::coverage::{self, Figure, Report, Requests};
use msgraph_codegen::complete::{DocumentError, Permissions, Reference};
use msgraph_codegen::csdl::Csdl;
use msgraph_codegen::model::api::Api;

use crate::compressed;
use crate::docs::Docs;
use crate::figures;
use crate::model;
use crate::progress::Progress;

/// Measure how much of what the service publishes about itself is in the API
///
/// Prints a line `name share (hits/total)` for each figure of each version.
#[derive(Args)]
#[command(after_help = figures::help("coverage", EXAMPLES))]
pub(crate) struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// A model that `cargo xtask model` wrote, instead of pages
    #[arg(long, value_name = "FILE", conflicts_with = "folders")]
    model: Option<PathBuf>,
    /// The metadata of a version: a CSDL document of OData v4, which the service returns for `GET /v1.0/$metadata`
    #[arg(long, value_name = "VERSION=FILE", required = true)]
    csdl: Vec<Metadata>,
    /// The permissions of requests, as for `cargo xtask vendor`: counts the requests that some version sends
    #[arg(long, value_name = "FILE")]
    permissions: Option<PathBuf>,
    /// The index of the reference, as for `cargo xtask vendor`: counts the requests that their version sends
    #[arg(long, value_name = "FILE")]
    reference: Option<PathBuf>,
    /// List the first N misses of each cause after the figures; 0 lists all
    #[arg(long, value_name = "N")]
    misses: Option<usize>,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask coverage --csdl v1.0=metadata.xml             how much of the metadata is in the API
  cargo xtask coverage --csdl v1.0=v1.0.xml --csdl beta=beta.xml --permissions permissions.json --misses 5
  cargo xtask coverage --csdl v1.0=v1.0.xml.gz --reference reference.json --docs docs
";

/// A file with the metadata of a version.
#[derive(Clone)]
struct Metadata {
    version: String,
    path: PathBuf,
}

impl FromStr for Metadata {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (version, path) = text.split_once('=').ok_or("the version is missing: v1.0=FILE")?;
        Ok(Self { version: version.to_owned(), path: path.into() })
    }
}

/// Compares the API with the metadata, and prints the result.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let progress = Progress::new();
    let api = read_api(arguments, &progress)?;
    progress.stage("comparing");
    let mut text = String::new();
    for Metadata { version, path } in &arguments.csdl {
        let csdl = read_metadata(path)?;
        let found = api.versions.iter().find(|known| known.name == *version);
        let found = found.ok_or_else(|| anyhow!("{}: the API has no version {version}", path.display()))?;
        let report = coverage::measure(found, &csdl);
        format_report(&mut text, version, &report, arguments.misses);
    }
    count_requests(&mut text, arguments, &api)?;
    drop(progress);
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// Counts the requests of the permissions and of the reference.
fn count_requests(text: &mut String, arguments: &Arguments, api: &Api) -> Result<()> {
    if let Some(path) = &arguments.permissions {
        let permissions = read(path, Permissions::parse)?;
        let mut report = Report::default();
        let requests = permissions.requests().map(|(method, path, _)| (method, path));
        Requests::new(&api.versions).count(Figure::Permissions, requests, &mut report);
        format_report(text, "permissions", &report, arguments.misses);
    }
    if let Some(path) = &arguments.reference {
        let reference = read(path, Reference::parse)?;
        for version in &api.versions {
            let mut report = Report::default();
            let own = reference.requests().iter().filter(|request| request.version == version.name);
            let requests = own.map(|request| (request.method, request.path.as_str()));
            Requests::new([version]).count(Figure::Reference, requests, &mut report);
            format_report(text, &format!("reference of {}", version.name), &report, arguments.misses);
        }
    }
    Ok(())
}

fn read<T>(path: &Path, parse: impl Fn(&str) -> Result<T, DocumentError>) -> Result<T> {
    let text = compressed::read_text(path)?;
    parse(&text).map_err(|error| anyhow!("{}:{}: {}", path.display(), error.line, error.message))
}

fn read_api(arguments: &Arguments, progress: &Progress) -> Result<Api> {
    let Some(path) = &arguments.model else { return Ok(arguments.docs.understand(progress)?.api) };
    progress.stage("reading the model");
    model::read(path)
}

fn read_metadata(path: &Path) -> Result<Csdl> {
    let text = compressed::read_text(path)?;
    Csdl::parse(&text).map_err(|error| anyhow!("{}:{}: {}", path.display(), error.line, error.message))
}

/// Adds the figures of a version, and the first misses of each cause.
fn format_report(text: &mut String, version: &str, report: &Report, misses: Option<usize>) {
    write!(text, "{version}\n{report}").expect(NEVER);
    for (slip, count) in &report.mended {
        writeln!(text, "  mended: {slip}: {count}").expect(NEVER);
    }
    for ((figure, cause), group) in report.by_cause() {
        writeln!(text, "  {}, {}: {}", figure.as_str(), cause.as_str(), group.len()).expect(NEVER);
        let limit = misses.map_or(0, |misses| if misses == 0 { usize::MAX } else { misses });
        group.iter().take(limit).for_each(|miss| writeln!(text, "    {}", miss.what).expect(NEVER));
    }
}

/// The message for an error that cannot occur.
const NEVER: &str = "writing to a string does not fail";

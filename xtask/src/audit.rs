//! `cargo xtask audit`: compares the documentation with the service's own metadata of the same date.
//!
//! Differences are not failures: the status is 0. Invalid metadata and a version without pages are errors with their
//! path.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, anyhow};
use clap::{Args, ValueEnum};
use msgraph_codegen::checks::audit::{self, Csdl, Finding, FindingKind, Report};
use msgraph_codegen::model::api::Api;

use crate::compressed;
use crate::docs::{Docs, Understood};
use crate::figures;
use crate::progress::Progress;

/// Compare the documentation with the service's metadata
///
/// Prints a line `name share (hits/total)` for each figure, or `name none` if nothing was compared. The metadata has no
/// influence on the client.
#[derive(Args)]
#[command(after_help = figures::help("audit", EXAMPLES))]
pub(crate) struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// The metadata: a CSDL document of OData v4, which the service returns for `GET /v1.0/$metadata`
    #[arg(long, value_name = "FILE")]
    csdl: PathBuf,
    /// The version of the API that the metadata describes, e.g. v1.0
    #[arg(long, value_name = "V")]
    version: String,
    /// Print text, or one JSON document with all figures and findings
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// List the first N findings of each kind after the figures, as `page:line: kind: what`; 0 lists all
    #[arg(long, value_name = "N")]
    show: Option<usize>,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask audit --csdl metadata.xml --version v1.0                the figures
  cargo xtask audit --csdl v1.0.csdl.xml.xz --version v1.0 --show 5   also the first five findings of each kind
  cargo xtask audit --csdl metadata.xml --version beta --docs docs --format json
";

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Compares the API with the metadata, and prints the result.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let csdl = read_metadata(&arguments.csdl)?;
    let progress = Progress::new();
    let Understood { sources, api, diagnostics } = arguments.docs.understand_published(&progress)?;
    drop(sources);
    progress.stage("comparing");
    let report = audit::audit(&api, &diagnostics, &csdl, &arguments.version);
    let report = report.map_or_else(|| Err(unknown_version(arguments, &api)), Ok)?;
    drop(progress);
    let mut out = io::stdout().lock();
    match arguments.format {
        Format::Text => out.write_all(format_text(&report, arguments.show).as_bytes())?,
        Format::Json => {
            let json = serde_json::to_string_pretty(&report)?;
            writeln!(out, "{json}")?;
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn read_metadata(path: &Path) -> Result<Csdl> {
    let text = compressed::read_text(path)?;
    Csdl::parse(&text).map_err(|error| anyhow!("{}:{}: {}", path.display(), error.line, error.message))
}

/// The error for an unknown version; it lists the versions of the API.
fn unknown_version(arguments: &Arguments, api: &Api) -> anyhow::Error {
    let folders = match arguments.docs.display() {
        Ok(folders) => folders,
        Err(error) => return error,
    };
    let versions: Vec<&str> = api.versions.iter().map(|version| version.name.as_str()).collect();
    let versions = versions.join(", ");
    anyhow!("{folders}: no page of version {}; there are pages of {versions}", arguments.version)
}

/// The figures, the first findings of each kind, and the number of findings.
fn format_text(report: &Report, show: Option<usize>) -> String {
    let mut text = report.to_string();
    let all = report.findings.len();
    let Some(show) = show else {
        writeln!(text, "{all} findings; --show N lists the first N of each kind, --show 0 all").expect(NEVER);
        return text;
    };
    let limit = if show == 0 { usize::MAX } else { show };
    for kind in FindingKind::ALL {
        let findings: Vec<&Finding> = report.findings.iter().filter(|finding| finding.kind == kind).collect();
        if findings.is_empty() {
            continue;
        }
        writeln!(text, "\n{}: {}", kind.as_str(), findings.len()).expect(NEVER);
        findings.iter().take(limit).for_each(|finding| writeln!(text, "{finding}").expect(NEVER));
    }
    writeln!(text, "\n{all} findings").expect(NEVER);
    text
}

/// The message for an error that cannot occur.
const NEVER: &str = "writing to a string does not fail";

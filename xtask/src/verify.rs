//! `cargo xtask verify`: compares the examples of the documentation with the client.
//!
//! Examples that do not agree are no failures: the status is 0.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use msgraph_codegen::checks::verify::{self, Report};

use crate::docs::Docs;
use crate::figures;
use crate::progress::Progress;
use crate::record;
use crate::whole;

/// Compare the examples of the documentation with the client
///
/// Prints a line `name share (hits/total)` for each figure: requests that one method sends, and that the example's own
/// page documents; request bodies that fit; statuses that are stated; response bodies of which accessors return each
/// value. Then the number of misses of each cause.
#[derive(Args)]
#[command(after_help = figures::help("verify", EXAMPLES))]
pub(crate) struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// Folders with the documentation of the client that is called [default: those of --docs]
    #[arg(long, value_name = "DIR")]
    client: Vec<PathBuf>,
    /// List the misses after the figures, as `page:line: cause: what`
    #[arg(long)]
    list: bool,
    /// Write the bodies of example responses to a file, one JSON object a line: version, page, line, type, body. The test
    /// `verify` reads them with the compiled models
    #[arg(long, value_name = "FILE")]
    examples: Option<PathBuf>,
    /// A file for the figures
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Write nothing; exit with status 1 if the file given with --out is out of date
    #[arg(long, requires = "out")]
    check: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask verify --docs docs --list                    the examples of pages with the client of the same pages
  cargo xtask verify --docs docs --client docs-input       with the client of other pages
  cargo xtask verify --docs docs --out figures.txt --check
";

/// Compares the examples with the client, and prints the result.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let progress = Progress::new();
    let documentation = arguments.docs.understand(&progress)?.api;
    let client = match arguments.client.as_slice() {
        [] => None,
        folders => Some(Docs::of(folders.to_vec()).understand(&progress)?.api),
    };
    progress.stage("comparing");
    let report = verify::verify(&documentation, client.as_ref().unwrap_or(&documentation));
    drop(progress);
    if let Some(file) = &arguments.examples {
        let lines = lines(&report)?;
        whole::write(file, |writer| writer.write_all(lines.as_ref()))?;
    }
    let figures = report.to_string();
    let mut out = io::stdout().lock();
    out.write_all(figures.as_bytes())?;
    if arguments.list {
        report.misses.iter().try_for_each(|miss| writeln!(out, "{miss}"))?;
    }
    out.flush()?;
    match &arguments.out {
        Some(file) => record::write_or_check(file, &figures, arguments.check),
        None => Ok(ExitCode::SUCCESS),
    }
}

/// A line of JSON for each body.
fn lines(report: &Report) -> Result<String> {
    let mut text = String::new();
    for answer in &report.answers {
        text += &serde_json::to_string(answer)?;
        text.push('\n');
    }
    Ok(text)
}

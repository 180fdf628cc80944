//! `cargo xtask agree`: two editions of the same pages beside each other.
//!
//! In come two folders, translations of the same pages or a translation and its source; each is read alone. Out go the
//! figures of how far they agree, and on demand where they do not. A folder or a file that cannot be read is an error
//! with its path. What differs is no failure: the status is 0, unless `--check` finds other figures than a file has.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, ValueEnum};
use msgraph_codegen::checks::agree::{self, Agreement, Disagreement, Edition, Scope};

use crate::docs::{Docs, Understood};
use crate::progress::Progress;
use crate::record;

/// Compare two editions of the pages: translations must give the same facts
///
/// The figures are lines `name share (hits/total)`, one for each kind of fact. An exact pair is a page of which one edition
/// names the hash of the other as its source: there every fact has to be the same.
#[derive(Args)]
pub(crate) struct Arguments {
    /// A folder with documentation
    a: PathBuf,
    /// Another one
    b: PathBuf,
    /// Compare exact pairs alone
    #[arg(long)]
    exact: bool,
    /// Text, or one JSON document with all figures and everything that differs
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// List the first N disagreements of each kind below the figures, with what only one side says; 0 lists all
    #[arg(long, value_name = "N")]
    show: Option<usize>,
    /// Write the figures to a file
    #[arg(long, value_name = "FILE", conflicts_with_all = ["format", "show"])]
    out: Option<PathBuf>,
    /// Write nothing; end with status 1 if the file has other figures
    #[arg(long, requires = "out")]
    check: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Compares, and prints the result.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let progress = Progress::new();
    let a = read(&arguments.a, &progress)?;
    let b = read(&arguments.b, &progress)?;
    progress.stage("comparing");
    let compared = if arguments.exact { Scope::Exact } else { Scope::All };
    let agreement = agree::agree(&side(&a), &side(&b), compared);
    drop(progress);
    if let Some(file) = &arguments.out {
        let figures = agreement.to_string();
        if !arguments.check {
            record::write(file, &figures)?;
        } else if !record::holds(file, &record::read(file)?, &figures) {
            return Ok(ExitCode::FAILURE);
        }
        return Ok(ExitCode::SUCCESS);
    }
    let mut out = io::stdout().lock();
    match arguments.format {
        Format::Text => out.write_all(text(&agreement, arguments.show).as_bytes())?,
        Format::Json => {
            let json = serde_json::to_string_pretty(&agreement)?;
            writeln!(out, "{json}")?;
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn read(folder: &Path, progress: &Progress) -> Result<Understood> {
    Docs::of(vec![folder.to_owned()]).understand(progress)
}

fn side(understood: &Understood) -> Edition<'_> {
    Edition { files: &understood.sources.pages, api: &understood.api }
}

/// The figures, and the first disagreements of each facet.
fn text(agreement: &Agreement, show: Option<usize>) -> String {
    let mut text = agreement.to_string();
    let Some(show) = show else { return text };
    let limit = if show == 0 { usize::MAX } else { show };
    for (facet, _) in &agreement.facets {
        let of_facet = |one: &&Disagreement| one.facet == *facet;
        let all: Vec<&Disagreement> = agreement.disagreements.iter().filter(of_facet).collect();
        if all.is_empty() {
            continue;
        }
        writeln!(text, "\n{}: {}", facet.as_str(), all.len()).expect(NEVER);
        all.iter().take(limit).for_each(|one| writeln!(text, "{one}").expect(NEVER));
    }
    text
}

/// Why writing to a string does not fail.
const NEVER: &str = "a string takes any text";

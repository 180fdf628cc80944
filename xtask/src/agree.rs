//! `cargo xtask agree`: compares two editions of the same pages, each of which is read alone.
//!
//! Differences are not failures: the status is 0 unless `--check` finds figures other than those in the file.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, ValueEnum};
use msgraph_codegen::checks::agree::{self, Agreement, Disagreement, Edition, Scope};

use crate::docs::{Docs, Understood};
use crate::figures;
use crate::progress::Progress;
use crate::record;

/// Compare two editions of the documentation, e.g. two translations
///
/// Prints a line `name share (hits/total)` for each kind of fact, or `name none` if nothing was compared. An exact pair is a page of which one edition names
/// the hash of the other as its source: there every fact has to be the same.
#[derive(Args)]
#[command(after_help = figures::help("agree", EXAMPLES))]
pub(crate) struct Arguments {
    /// The folder with the first edition
    a: PathBuf,
    /// The folder with the second edition
    b: PathBuf,
    /// Compare exact pairs only
    #[arg(long)]
    exact: bool,
    /// Print text, or one JSON document with all figures and differences
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// List the first N differences of each kind after the figures, with the facts of each edition; 0 lists all
    #[arg(long, value_name = "N")]
    show: Option<usize>,
    /// Write the figures to a file instead of printing them
    #[arg(long, value_name = "FILE", conflicts_with_all = ["format", "show"])]
    out: Option<PathBuf>,
    /// Write nothing; exit with status 1 if the file has other figures
    #[arg(long, requires = "out")]
    check: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask agree docs-ru docs-zh --show 5                two translations, with the first five differences of each kind
  cargo xtask agree docs docs-ru --exact --show 0           only pages known to be translations of each other
  cargo xtask agree docs-ru docs-zh --out figures.txt       write the figures; --check compares them with the file
";

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Compares the editions, and prints, writes or checks the result.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let progress = Progress::new();
    let a = read(&arguments.a, &progress)?;
    let b = read(&arguments.b, &progress)?;
    progress.stage("comparing");
    let compared = if arguments.exact { Scope::Exact } else { Scope::All };
    let agreement = agree::agree(&edition(&a), &edition(&b), compared);
    drop(progress);
    if let Some(file) = &arguments.out {
        return record::write_or_check(file, &agreement.to_string(), arguments.check);
    }
    let mut out = io::stdout().lock();
    match arguments.format {
        Format::Text => out.write_all(format_text(&agreement, arguments.show).as_bytes())?,
        Format::Json => {
            let json = serde_json::to_string_pretty(&agreement)?;
            writeln!(out, "{json}")?;
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn read(folder: &Path, progress: &Progress) -> Result<Understood> {
    Docs::of(vec![folder.to_owned()]).understand_published(progress)
}

fn edition(understood: &Understood) -> Edition<'_> {
    Edition { files: &understood.sources.pages, api: &understood.api }
}

/// The figures, and the first differences of each facet.
fn format_text(agreement: &Agreement, show: Option<usize>) -> String {
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

/// The message for an error that cannot occur.
const NEVER: &str = "writing to a string does not fail";

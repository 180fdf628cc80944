//! `cargo xtask lost`: what an older edition of the pages has and a newer one lacks, and why.
//!
//! In come folders: the older edition, then the newer one in one language or several, read together. Out goes
//! `docs-input/lost.toml`, with the reasons that somebody wrote there before. With `--check` nothing is written, and the
//! status is 1 if the file says something else, or lacks a reason. A folder or a file that cannot be read is an error.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, anyhow};
use clap::Args;
use msgraph_codegen::checks::lost::{self, Losses};

use crate::docs::{Docs, Understood};
use crate::progress::Progress;
use crate::record;
use crate::workspace;

/// What the file says of itself.
const HEAD: &str = "\
# What an older edition of the pages has and the one that is vendored lacks. Written by `cargo xtask lost`; the reasons at the end
# are for what the pages still name, and are written by hand. Causes: page_gone, the page is there in no language; not_on_page, the
# page is, and has it in none; translated, the page has rows whose names are translated in every language and told by nothing;
# still_named, the page has the word, see the reason.
";

/// List what a newer edition of the pages no longer has, and why
#[derive(Args)]
pub(crate) struct Arguments {
    /// A folder with the older edition
    older: PathBuf,
    /// Folders with the newer edition, as published, the first one leading
    #[arg(required = true, num_args = 1..)]
    newer: Vec<PathBuf>,
    /// Write nothing; end with status 1 if the file says something else or lacks a reason
    #[arg(long)]
    check: bool,
    /// The file [default: docs-input/lost.toml]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Compares, and writes or checks the list.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let out =
        arguments.out.clone().map_or_else(|| workspace::docs_input().map(|folder| folder.join("lost.toml")), Ok)?;
    let written = record::read(&out)?;
    let known = Losses::parse(&written).map_err(|error| anyhow!("{}: {error}", out.display()))?;
    let progress = Progress::new();
    let older = Docs::of(vec![arguments.older.clone()]).understand(&progress)?;
    let Understood { sources, api, diagnostics } = Docs::of(arguments.newer.clone()).understand(&progress)?;
    progress.stage("comparing");
    let losses = lost::lost(&older.api, &api, &sources.pages, &diagnostics).explained(known);
    drop(progress);
    for (kind, cause, count) in losses.counts() {
        println!("{} {} {count}", kind.as_str(), cause.as_str());
    }
    let text = format!("{HEAD}{losses}");
    let unexplained: Vec<&str> = losses.unexplained().collect();
    unexplained.iter().for_each(|name| println!("{name}: without a reason"));
    if !arguments.check {
        record::write(&out, &text)?;
        return Ok(ExitCode::SUCCESS);
    }
    let holds = record::holds(&out, &written, &text);
    Ok(if holds && unexplained.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

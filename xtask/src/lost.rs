//! `cargo xtask lost`: lists in `docs-input/lost.toml` the names and routes that an older edition of the pages has and
//! a newer one lacks.
//!
//! Reasons that a reviewer wrote into the file are kept.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, anyhow};
use clap::Args;
use msgraph_codegen::checks::lost::{self, Losses};

use crate::console::print_line;
use crate::docs::{Docs, Understood};
use crate::progress::Progress;
use crate::record;
use crate::workspace;

/// The comment at the top of the file.
const HEAD: &str = "\
# What an older edition of the pages has and the vendored edition lacks. Written by `cargo xtask lost`. Causes:
# page_gone: no language has the page. not_on_page: the page does not have it in any language.
# translated: the page has rows whose translated names could not be restored; it may be one of them.
# still_named: the page still has the word; the reason is below [reasons], where a reviewer writes it.
";

/// List what a newer edition of the documentation no longer has, and why
///
/// Routes, types, properties, enums and members are compared. A name that the pages still have needs a reason, which
/// you write into the file.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// A folder with the older edition
    older: PathBuf,
    /// Folders with the newer edition, as published, in one or several languages; the first one leads
    #[arg(required = true, num_args = 1..)]
    newer: Vec<PathBuf>,
    /// Write nothing; exit with status 1 if the file is out of date or lacks a reason
    #[arg(long)]
    check: bool,
    /// The file to write or check [default: docs-input/lost.toml]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask lost docs-2021 docs-2023                        bring docs-input/lost.toml up to date
  cargo xtask lost docs-2021 docs-2023-ru docs-2023-zh --check
";

/// Compares the editions, and writes or checks the list.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let out =
        arguments.out.clone().map_or_else(|| workspace::docs_input().map(|folder| folder.join("lost.toml")), Ok)?;
    let written = record::read(&out)?;
    let known = Losses::parse(&written).map_err(|error| anyhow!("{}: {error}", out.display()))?;
    let progress = Progress::new();
    let older = Docs::of(vec![arguments.older.clone()]).understand_published(&progress)?;
    let Understood { sources, api, diagnostics } = Docs::of(arguments.newer.clone()).understand_published(&progress)?;
    progress.stage("comparing");
    let losses = lost::find_losses(&older.api, &api, &sources.pages, &diagnostics).with_reasons_of(known);
    drop(progress);
    for (kind, cause, count) in losses.counts() {
        print_line(format_args!("{} {} {count}", kind.as_str(), cause.as_str()))?;
    }
    let text = format!("{HEAD}{losses}");
    let unexplained: Vec<&str> = losses.unexplained().collect();
    unexplained.iter().try_for_each(|name| print_line(format_args!("{name}: has no reason")))?;
    if !arguments.check {
        record::write(&out, &text)?;
        return Ok(ExitCode::SUCCESS);
    }
    let is_current = record::is_current(&out, &written, &text)?;
    Ok(if is_current && unexplained.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

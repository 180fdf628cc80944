//! `cargo xtask lexicon`: proposes a lexicon for a locale, from the wordings on its pages.
//!
//! The lexicon goes to the standard output: each key with its proposed wordings, how often they were found, and whether
//! the present lexicon of the locale has them.

use std::io::{self, Write};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use msgraph_codegen::learn;

use crate::docs::{Docs, ensure_locale};
use crate::progress::Progress;

/// Propose a lexicon for a locale, from the wordings on its pages
///
/// The meaning of a wording follows from structure: anchors of headings, positions of columns, JSON representations and
/// request lines. English pages of the same paths, given with a second --docs, show the meaning of whole sentences.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// The locale, e.g. nl-nl, as the pages state it
    #[arg(long, value_name = "LOCALE")]
    locale: String,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask lexicon --docs docs-nl --docs docs --locale nl-nl      English pages beside the translated ones improve it
";

/// Prints the proposals.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let progress = Progress::new();
    let sources = arguments.docs.load(&progress)?;
    ensure_locale(&sources, &arguments.locale)?;
    progress.stage("counting words");
    let proposals = learn::propose(&sources, &arguments.locale.to_ascii_lowercase().into())
        .context("the pages of the locale are gone")?;
    drop(progress);
    write!(io::stdout(), "{proposals}")?;
    Ok(ExitCode::SUCCESS)
}

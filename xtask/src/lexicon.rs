//! `cargo xtask lexicon`: the words of a locale, found on its pages.
//!
//! In come pages of the locale, and English ones of the same paths where there are any; out goes a lexicon with all keys:
//! what is proposed for each, how often it was found, and whether the locale's lexicon has it. Nothing is written to the
//! checkout. A folder or a file that cannot be read, and a locale that no page is in, are errors.

use std::io::{self, Write};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use msgraph_codegen::learn;

use crate::docs::{Docs, has_locale};
use crate::progress::Progress;

/// Propose the words of a locale for its lexicon
///
/// Structure says what words stand for: anchors of headings, places of columns, JSON representations, request lines. English
/// pages, given with a second --docs, say the same of whole sentences.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// The locale, e.g. nl-nl, as the pages state it
    #[arg(long, value_name = "LOCALE")]
    locale: String,
}

/// Prints the proposals.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let progress = Progress::new();
    let sources = arguments.docs.load(&progress)?;
    has_locale(&sources, &arguments.locale)?;
    progress.stage("counting words");
    let proposals = learn::propose(&sources, &arguments.locale.to_ascii_lowercase().into())
        .context("the pages of the locale are gone")?;
    drop(progress);
    write!(io::stdout(), "{proposals}")?;
    Ok(ExitCode::SUCCESS)
}

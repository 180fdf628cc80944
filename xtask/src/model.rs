//! `cargo xtask model`: writes the resolved API as one JSON document, or the schema of that document.
//!
//! The document is written while it is serialized, so it is never in memory as a whole.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use msgraph_codegen::model::api::Api;
use msgraph_codegen::model::document::{self, Document};

use crate::docs::{Docs, Understood};
use crate::progress::Progress;
use crate::whole;

/// Write the API that the documentation describes as JSON
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// Leave out all descriptions
    #[arg(long)]
    facts: bool,
    /// Write the JSON Schema of the document instead, without reading any page
    #[arg(long, conflicts_with_all = ["facts", "folders"])]
    schema: bool,
    /// The file to write [default: the standard output]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask model --out model.json           the whole API as one JSON document
  cargo xtask model --docs docs --facts        of other pages, without descriptions
  cargo xtask model --schema                   the JSON Schema of the document
";

/// Writes the document, or its schema.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let out = arguments.out.as_deref();
    if arguments.schema {
        write(out, |writer| serde_json::to_writer_pretty(writer, &document::schema()))?;
        return Ok(ExitCode::SUCCESS);
    }
    let progress = Progress::new();
    let Understood { sources, mut api, diagnostics } = arguments.docs.understand(&progress)?;
    drop(sources);
    if arguments.facts {
        api = document::without_prose(api);
    }
    progress.stage("writing the model");
    write(out, |writer| serde_json::to_writer(writer, &Document::new(&api, &diagnostics)))?;
    Ok(ExitCode::SUCCESS)
}

/// Reads the API of a document that this command wrote.
pub(crate) fn read(path: &Path) -> Result<Api> {
    let text = fs::read(path).with_context(|| path.display().to_string())?;
    serde_json::from_slice(&text).with_context(|| format!("{}: not a model", path.display()))
}

fn write(out: Option<&Path>, print: impl FnOnce(&mut dyn Write) -> serde_json::Result<()>) -> Result<()> {
    let document = |writer: &mut dyn Write| {
        print(writer)?;
        writeln!(writer)
    };
    if let Some(path) = out {
        return whole::write(path, |writer| document(writer));
    }
    let mut stdout = BufWriter::with_capacity(1 << 20, io::stdout().lock());
    document(&mut stdout).and_then(|()| stdout.flush()).context("standard output")
}

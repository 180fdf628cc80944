//! `cargo xtask export openapi`: writes a version of the API as an OpenAPI 3.1 document.
//!
//! The file appears under its name when it is whole.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use clap::Args;
use msgraph_codegen::areas::{AreaTable, Areas};
use msgraph_codegen::export::openapi::{self, Document};

use crate::console::print_line;
use crate::docs::Docs;
use crate::generate::only::{self, Pattern};
use crate::progress::Progress;
use crate::whole;

/// Write a version of the API as an OpenAPI 3.1 document, in JSON
///
/// The document has facts alone, without descriptions: paths, parameters, bodies, responses, permissions and types. It
/// explains its extensions in info.description.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// The version to write
    #[arg(long, value_name = "VERSION", default_value = "v1.0")]
    version: String,
    /// Write only the requests that match, and the types that they reach. PATTERN is that of `gen --only`; several patterns
    /// select what any of them matches
    #[arg(long, value_name = "PATTERN", num_args = 1..)]
    only: Vec<Pattern>,
    /// Write the JSON on many lines; without it, it is on one
    #[arg(long)]
    pretty: bool,
    /// The file to write [default: the standard output]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(super) const EXAMPLES: &str = "\
Examples:
  cargo xtask export openapi --out v1.0.json
  cargo xtask export openapi --version beta --out beta.json
  cargo xtask export openapi --only user-list-messages --pretty
";

/// Writes the document.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let progress = Progress::new();
    let mut api = arguments.docs.understand(&progress)?.api;
    progress.stage("writing the document");
    let areas = Areas::of(&api, Some(&AreaTable::default()));
    let known: Vec<&str> = api.versions.iter().map(|version| version.name.as_str()).collect();
    ensure!(
        known.contains(&arguments.version.as_str()),
        "the documentation has no version {}; it has {}",
        arguments.version,
        known.join(" and ")
    );
    if !arguments.only.is_empty() {
        api = only::select(api, &arguments.only)?;
    }
    let version = api.versions.iter().find(|version| version.name == arguments.version);
    let version = version.with_context(|| format!("no request of {} matches --only", arguments.version))?;
    let document = openapi::export(version, &areas);
    match &arguments.out {
        Some(path) => {
            whole::write(path, |writer| write(writer, &document, arguments.pretty))?;
            drop(progress);
            print_line(format_args!("{}: {}", path.display(), document.figures()))?;
        }
        None => write(io::stdout().lock(), &document, arguments.pretty)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn write(target: impl Write, document: &Document, pretty: bool) -> io::Result<()> {
    let mut writer = BufWriter::with_capacity(1 << 20, target);
    let written = if pretty {
        serde_json::to_writer_pretty(&mut writer, document)
    } else {
        serde_json::to_writer(&mut writer, document)
    };
    written.map_err(io::Error::from)?;
    writeln!(writer)?;
    writer.flush()?;
    Ok(())
}

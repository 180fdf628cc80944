//! `cargo xtask diff`: what an update of the documentation changes for programs that use the client.
//!
//! Differences are not failures: the status is 0 unless `--check` finds a breaking change.

use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::{Result, ensure};
use clap::{Args, ValueEnum};
use msgraph_codegen::checks::diff::{self, Change, Diff, Kind, Level};
use msgraph_codegen::model::api::Api;
use serde_json::{Map, Value, json};

use crate::progress::Progress;

mod changelog;
mod input;
mod shown;
mod text;

/// Say what an update of the documentation changes for programs that use the client
///
/// OLD and NEW are folders of documentation, models that `cargo xtask model` wrote, or revisions of this repository,
/// whose vendored pages are read. Each change is breaking, additive or neutral by a named rule. What only one side has
/// is one change, whatever belongs to it.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// A folder, a model, or a revision
    old: String,
    /// A folder, a model, or a revision
    new: String,
    /// Read only what was published, without what completes it; not for models
    #[arg(long)]
    published: bool,
    /// Print text, one JSON document with all changes, or a section for CHANGELOG.md
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// List the first N changes that each rule found, by area in the text; 0 lists all
    #[arg(long, value_name = "N", default_value_t = 3)]
    show: usize,
    /// Report the changes of one area alone, e.g. mail, or shared for those of several areas
    #[arg(long, value_name = "AREA")]
    area: Option<String>,
    /// Exit with status 1 if there is a breaking change
    #[arg(long)]
    check: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask diff HEAD~1 docs-input                   what the present pages change
  cargo xtask diff v0.1.0 HEAD --format changelog      a section for CHANGELOG.md
  cargo xtask diff old.json new.json --area mail --show 0
";

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
    Changelog,
}

/// Compares the two sides, and prints the changes.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let progress = Progress::new();
    let old = input::read(&arguments.old, arguments.published, &progress)?;
    let new = input::read(&arguments.new, arguments.published, &progress)?;
    progress.stage("comparing");
    let mut diff = diff::diff(&old, &new);
    if let Some(area) = &arguments.area {
        let areas = input::areas(&[&old, &new]);
        ensure!(areas.contains(area), "{area}: no such area; there are {}", Vec::from_iter(areas).join(", "));
        diff.changes.retain(|change| change.area == *area);
    }
    drop(progress);
    let limit = if arguments.show == 0 { usize::MAX } else { arguments.show };
    let text = match arguments.format {
        Format::Text => text::print([&arguments.old, &arguments.new], &diff, limit),
        Format::Json => serde_json::to_string_pretty(&document(arguments, &diff))? + "\n",
        Format::Changelog => changelog::print([&arguments.old, &arguments.new], &diff, limit),
    };
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    let fails = arguments.check && diff.level(Level::Breaking) > 0;
    Ok(if fails { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The figures of a comparison as text, without the single changes.
pub(crate) fn summarize(names: [&str; 2], old: &Api, new: &Api) -> String {
    text::print_figures(names, &diff::diff(old, new))
}

/// The whole result: the sides, the figures, the rules that found something, and the changes.
fn document(arguments: &Arguments, diff: &Diff) -> Value {
    let levels: Map<String, Value> =
        Level::ALL.into_iter().map(|level| (level.as_str().to_owned(), diff.level(level).into())).collect();
    let kinds: Map<String, Value> = Kind::ALL.into_iter().map(|kind| (key(kind), json!(diff.kind(kind)))).collect();
    let rules: Vec<Value> = diff
        .rules()
        .into_iter()
        .map(
            |(rule, count)| json!({ "rule": rule, "level": rule.level(), "meaning": rule.meaning(), "changes": count }),
        )
        .collect();
    let changes: &[Change] = &diff.changes;
    json!({
        "old": arguments.old,
        "new": arguments.new,
        "levels": levels,
        "kinds": kinds,
        "rules": rules,
        "changes": changes,
    })
}

/// The plural of a kind as a key: `status_codes`.
fn key(kind: Kind) -> String {
    kind.plural().to_lowercase().replace(' ', "_")
}

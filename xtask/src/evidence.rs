//! `cargo xtask evidence`: counts how often each kind of evidence decides when names and types are restored.
//!
//! The scoreboard `tests/data/evidence.txt` shows which kinds are needed: one that never decides can be deleted.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use msgraph_codegen::pipeline;
use msgraph_codegen::restore::{self, Evidence, HitCount, Hits};

use crate::docs::Docs;
use crate::progress::Progress;
use crate::record;
use crate::workspace;

/// The comment at the top of the scoreboard.
const HEAD: &str = "\
# How often each kind of evidence decided a name or a type: for another text than the page has + for the text that it has.
# Written by `cargo xtask evidence`.
";

/// Count how often each kind of evidence decides in translated documentation
///
/// Each folder is read alone, then all of them merged, then the vendored pages. The figures are written to
/// tests/data/evidence.txt.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// Write nothing; exit with status 1 if the file has other figures
    #[arg(long)]
    check: bool,
    /// The file to write or check [default: tests/data/evidence.txt]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask evidence --docs docs-ru --docs docs-zh --check      compare with tests/data/evidence.txt
  cargo xtask evidence --docs docs-ru --out counts.txt
";

/// The hits of one set of folders.
struct Column {
    title: String,
    hits: Hits,
}

/// Counts, and writes or checks the scoreboard.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let out = match &arguments.out {
        Some(out) => out.clone(),
        None => workspace::root()?.join("tests").join("data").join("evidence.txt"),
    };
    let progress = Progress::new();
    let columns = sets(&arguments.docs)?.into_iter().map(|(title, docs)| count_hits(title, &docs, &progress));
    let columns: Vec<Column> = columns.collect::<Result<_>>()?;
    drop(progress);
    record::write_or_check(&out, &format_scoreboard(&columns), arguments.check)
}

/// The sets of folders that are read together, with their titles.
fn sets(docs: &Docs) -> Result<Vec<(String, Docs)>> {
    let folders = docs.folders()?;
    let vendored = workspace::docs_input()?;
    let mut sets: Vec<(String, Docs)> =
        folders.iter().map(|folder| (title(folder), Docs::of(vec![folder.clone()]))).collect();
    if folders.len() > 1 {
        sets.push(("merged".to_owned(), Docs::of(folders.clone())));
    }
    if !folders.contains(&vendored) {
        sets.push((title(&vendored), Docs::of(vec![vendored])));
    }
    Ok(sets)
}

/// The name of a folder.
fn title(folder: &Path) -> String {
    folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned()
}

fn count_hits(title: String, docs: &Docs, progress: &Progress) -> Result<Column> {
    let sources = docs.load(progress)?;
    let pages = pipeline::parse_watched(&sources, progress).value;
    progress.stage("restoring names");
    let hits = restore::restore(pages).value.hits;
    Ok(Column { title, hits })
}

/// One line for each kind of evidence, with a figure for each column.
fn format_scoreboard(columns: &[Column]) -> String {
    let mut text = HEAD.to_owned();
    let titles: Vec<&str> = columns.iter().map(|column| column.title.as_str()).collect();
    writeln!(text, "evidence {}", titles.join(" ")).expect(NEVER);
    for evidence in Evidence::ALL {
        let figures: Vec<String> = columns.iter().map(|column| format_hits(column.hits.of(*evidence))).collect();
        writeln!(text, "{} {}", evidence.name(), figures.join(" ")).expect(NEVER);
    }
    text
}

fn format_hits(HitCount { changed, confirmed }: HitCount) -> String {
    format!("{changed}+{confirmed}")
}

/// The message for an error that cannot occur.
const NEVER: &str = "writing to a string does not fail";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_evidence_has_a_line_with_a_figure_for_each_column() {
        let column = |title: &str| Column { title: title.to_owned(), hits: Hits::default() };
        let text = format_scoreboard(&[column("ru"), column("zh")]);
        let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(lines[0], "evidence ru zh");
        assert_eq!(lines.len(), Evidence::ALL.len() + 1);
        assert!(lines[1..].iter().all(|line| line.ends_with(" 0+0 0+0")), "{text}");
    }
}

//! Measures one run of a part of the generator. Each run is a process of its own, so that the peak of memory is that of
//! the part.
//!
//! Prints a [`Measured`] as one line of JSON for the process that compares.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};
use clap::{Args, ValueEnum};
use msgraph_codegen::diagnostic::WithDiagnostics;
use msgraph_codegen::{complete, emit, lint, output, parse, pipeline, resolve, source};
use serde::{Deserialize, Serialize};

use super::clock;
use crate::docs::read_corrections;
use crate::workspace;

/// Measure one part once
#[derive(Args)]
pub(crate) struct Arguments {
    #[arg(value_enum)]
    part: Part,
    #[arg(required = true)]
    docs: Vec<PathBuf>,
}

/// A part of the generator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Part {
    /// Reading the pages and running the markdown parser over them, on one thread.
    Yardstick,
    /// Reading, parsing and resolving the pages, on all cores.
    Understand,
    /// The whole of `gen`, compared with the checked-in code.
    Gen,
}

impl Part {
    /// The argument that selects the part.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Yardstick => "yardstick",
            Self::Understand => "understand",
            Self::Gen => "gen",
        }
    }
}

/// The result of a run.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Measured {
    /// The stages with their seconds, in order.
    pub(super) stages: Vec<(String, f64)>,
    /// The processor time of all threads in these stages in seconds, if the system provides it.
    pub(super) processor: Option<f64>,
    /// The peak of the process's memory in bytes, if the system provides it.
    pub(super) peak: Option<u64>,
    /// The number of pages.
    pub(super) pages: usize,
    /// The size of the pages in bytes.
    pub(super) bytes: usize,
}

impl Measured {
    /// The time of all stages.
    pub(super) fn total(&self) -> f64 {
        self.stages.iter().map(|(_, seconds)| seconds).sum()
    }
}

/// Runs the part, and prints the result.
pub(super) fn run(arguments: &Arguments) -> Result<()> {
    let mut measured = match arguments.part {
        Part::Yardstick => run_markdown_parser(&arguments.docs)?,
        Part::Understand => run_generator(&arguments.docs, false)?,
        Part::Gen => run_generator(&arguments.docs, true)?,
    };
    measured.peak = peak();
    println!("{}", serde_json::to_string(&measured)?);
    Ok(())
}

fn run_markdown_parser(docs: &[PathBuf]) -> Result<Measured> {
    // Listing the files is not measured, only reading and parsing them.
    let paths = source::list(docs)?;
    let mut measured = Measured::default();
    let texts = measured.time("reading", || paths.iter().map(|path| read(path)).collect::<Result<Vec<String>>>())?;
    measured.time("markdown", || texts.iter().map(|text| parse::markdown::events(text)).map(black_box).sum::<usize>());
    measured.pages = texts.len();
    measured.bytes = texts.iter().map(String::len).sum();
    Ok(measured)
}

fn run_generator(docs: &[PathBuf], emitting: bool) -> Result<Measured> {
    let mut measured = Measured::default();
    let mut sources = measured.time("load", || source::load(docs))?;
    measured.pages = sources.pages.len();
    measured.bytes = sources.pages.iter().map(|page| page.text.len()).sum();
    let WithDiagnostics { value: mut pages, mut diagnostics } =
        measured.time("parse", || pipeline::parse_all(&sources));
    let snapshots = std::mem::take(&mut sources.snapshots);
    drop(sources);
    let corrections = read_corrections()?;
    diagnostics.extend(measured.time("correct", || corrections.apply(&mut pages, &snapshots)));
    let completed = measured.time("complete", || complete::apply(pages));
    diagnostics.extend(completed.diagnostics);
    let resolved = measured.time("resolve", || resolve::resolve(completed.value));
    if !emitting {
        black_box(resolved);
        return Ok(measured);
    }
    diagnostics.extend(resolved.diagnostics);
    diagnostics.extend(measured.time("lint", || lint::lint(&resolved.value)));
    black_box(diagnostics);
    let files = measured.time("emit", || emit::emit(&resolved.value, &emit::Options::default()));
    let out = workspace::generated()?;
    measured.time("diff", || output::diff(&out, &files, &workspace::OWNED).map(black_box))?;
    Ok(measured)
}

impl Measured {
    fn time<T>(&mut self, name: &str, work: impl FnOnce() -> T) -> T {
        let (start, before) = (Instant::now(), clock::own());
        let done = work();
        self.stages.push((name.to_owned(), start.elapsed().as_secs_f64()));
        if let (Ok(before), Ok(after)) = (before, clock::own()) {
            *self.processor.get_or_insert(0.0) += after - before;
        }
        done
    }
}

fn read(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| path.display().to_string())?;
    Ok(String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
}

/// The peak of this process's memory, which Linux provides.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

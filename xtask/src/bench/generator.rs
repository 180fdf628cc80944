//! `cargo xtask bench gen`: compares the time of the generator with that of the markdown parser on the same pages.
//!
//! Three parts run several times, each time in a process of its own. They take turns, and each run is compared with its
//! neighbours, because a machine that is busy for a while slows down both sides of a ratio. The results are medians.

use std::env;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use clap::Args;

use super::median::median;
use super::stage::{Measured, Part};
use crate::docs::Docs;
use crate::workspace;

/// Measure the generator against the markdown parser that it uses
///
/// (a) reading all pages and running the markdown parser over them, on one thread; (b) reading, parsing and resolving
/// them, on all cores; (c) the whole of gen, formatted and compared with generated/src. The program is built for release
/// first, which takes minutes.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// The number of times that each part runs
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
}

/// The limit for part b, as a multiple of part a.
const UNDERSTAND_LIMIT: f64 = 2.0;

/// The limit for part c, as a multiple of part a.
const GEN_LIMIT: f64 = 12.0;

/// Measures the three parts, and prints the comparison.
pub(super) fn run(arguments: &Arguments) -> Result<()> {
    let folders = arguments.docs.folders()?;
    let (mut yardsticks, mut understood, mut generated) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..arguments.rounds {
        yardsticks.push(run_once(Part::Yardstick, &folders)?);
        understood.push(run_once(Part::Understand, &folders)?);
        generated.push(run_once(Part::Gen, &folders)?);
    }
    let (a, b, c) = (median_run(&yardsticks), median_run(&understood), median_run(&generated));
    println!("input: {} pages, {} bytes; {} rounds, medians", c.pages, c.bytes, arguments.rounds);
    print("a  reading and markdown, one thread", &a);
    print("b  load, parse, resolve, all cores", &b);
    print("c  the whole of gen", &c);
    println!("b/a {:.2} (at most {UNDERSTAND_LIMIT})", ratio(&understood, &yardsticks));
    println!("c/a {:.2} (at most {GEN_LIMIT})", ratio(&generated, &yardsticks));
    Ok(())
}

/// The median of the ratios of neighbouring runs.
fn ratio(runs: &[Measured], beside: &[Measured]) -> f64 {
    median(runs.iter().zip(beside).map(|(run, beside)| run.total() / beside.total()).collect())
}

/// The medians of the runs, with the highest peak of memory.
fn median_run(runs: &[Measured]) -> Measured {
    let first = runs.first().expect("there is at least one round");
    let stages = first.stages.iter().enumerate().map(|(index, (name, _))| {
        let seconds = runs.iter().filter_map(|run| run.stages.get(index)).map(|(_, seconds)| *seconds).collect();
        (name.clone(), median(seconds))
    });
    Measured {
        stages: stages.collect(),
        processor: runs.iter().map(|run| run.processor).collect::<Option<_>>().map(median),
        peak: runs.iter().filter_map(|run| run.peak).max(),
        pages: first.pages,
        bytes: first.bytes,
    }
}

/// Runs one part in a process of its own, of the program as it is built for release.
fn run_once(part: Part, folders: &[PathBuf]) -> Result<Measured> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(&cargo);
    command.args(["run", "--quiet", "--release", "--package", "xtask", "--manifest-path"]);
    command.arg(workspace::root()?.join("Cargo.toml"));
    command.args(["--", "bench", "stage", part.name()]).args(folders).stderr(Stdio::inherit());
    let output = command.output().with_context(|| cargo.display().to_string())?;
    ensure!(output.status.success(), "measuring {} failed: {}", part.name(), output.status);
    serde_json::from_slice(&output.stdout).with_context(|| format!("what measuring {} printed", part.name()))
}

fn print(title: &str, measured: &Measured) {
    let stages: Vec<String> =
        measured.stages.iter().map(|(name, seconds)| format!("{name} {:.0} ms", seconds * 1e3)).collect();
    let peak = measured.peak.map_or_else(|| "unknown".to_owned(), |bytes| format!("{:.0} MB", bytes as f64 / 1e6));
    let busy = measured.processor.map_or_else(|| "unknown".to_owned(), |seconds| format!("{:.0} ms", seconds * 1e3));
    println!("{title}: {:.0} ms, processor time {busy}, peak of memory {peak}", measured.total() * 1e3);
    println!("   {}", stages.join(", "));
}

//! `cargo xtask bench shapes`: measures how the time of the generator grows with the size of hostile pages.
//!
//! Each shape of `codegen/src/checks/shapes/shapes.toml` is read, resolved, printed and rendered at doubling sizes. The
//! growth is the exponent of the last doubling: 1 is linear, 2 is quadratic. Everything runs on one thread, and times are
//! those of the processor, so that other programs do not count.

use std::hint::black_box;

use anyhow::{Context, Result, ensure};
use clap::Args;
use msgraph_codegen::checks::shapes::{Shape, shapes};
use msgraph_codegen::corrections::Corrections;
use msgraph_codegen::diagnostic::Diagnostic;
use msgraph_codegen::diagnostic::render::{PageLines, Style, render};
use msgraph_codegen::source::Sources;
use msgraph_codegen::{complete, emit, lint, pipeline, render as rendering, resolve, restore};
use rayon::ThreadPoolBuilder;

use super::clock;

/// Measure how the time grows with the size of pages of hostile shapes
#[derive(Args)]
pub(crate) struct Arguments {
    /// Measure only the shapes whose names contain this text
    #[arg(default_value = "")]
    name: String,
    /// The smallest size in KiB
    #[arg(long, value_name = "KIB", default_value_t = 64, value_parser = clap::value_parser!(u32).range(1..))]
    from: u32,
    /// The number of times that the size is doubled
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u32).range(1..12))]
    doublings: u32,
    /// Leave out the larger sizes of a shape that took longer than this
    #[arg(long, value_name = "SECONDS", default_value_t = 10.0)]
    patience: f64,
}

/// How many diagnostics are formatted. Pages of these shapes have one for each row, which nobody prints in full.
const SHOWN: usize = 1_000;

/// Measures the shapes, and prints a line for each.
pub(super) fn run(arguments: &Arguments) -> Result<()> {
    let shapes: Vec<Shape> = shapes().into_iter().filter(|shape| shape.name.contains(&arguments.name)).collect();
    ensure!(!shapes.is_empty(), "no shape has {} in its name", arguments.name);
    let sizes: Vec<usize> = (0..=arguments.doublings).map(|times| (arguments.from as usize * 1024) << times).collect();
    let heads: String = sizes.iter().map(|size| format!("{:>9}", format!("{} KiB", size / 1024))).collect();
    println!("{:<36}{heads}   growth  longest stage", "milliseconds");
    // Growth is of interest, not speed.
    let pool = ThreadPoolBuilder::new().num_threads(1).build().context("a thread cannot be started")?;
    for shape in shapes {
        println!("{}", pool.install(|| measure(&shape, &sizes, arguments.patience))?);
    }
    Ok(())
}

/// The line of a shape.
fn measure(shape: &Shape, sizes: &[usize], patience: f64) -> Result<String> {
    let mut totals: Vec<f64> = Vec::new();
    let mut longest = "";
    let mut line = format!("{:<36}", shape.name);
    for size in sizes {
        if totals.last().is_some_and(|total| *total > patience) {
            line.push_str("        -");
            continue;
        }
        let stages = run_stages(shape.sources(*size))?;
        let total = stages.iter().map(|(_, seconds)| seconds).sum();
        longest = stages.iter().max_by(|a, b| a.1.total_cmp(&b.1)).map_or("", |(name, _)| name);
        line.push_str(&format!("{:>9.1}", total * 1e3));
        totals.push(total);
    }
    let growth = match totals[..] {
        [.., before, last] => format!("{:>9.2}", (last / before).log2()),
        _ => format!("{:>9}", "-"),
    };
    Ok(format!("{line}{growth}  {longest}"))
}

/// The stages with their seconds.
fn run_stages(sources: Sources) -> Result<Vec<(&'static str, f64)>> {
    let mut stages = Vec::new();
    let pages = time(&mut stages, "parse", || pipeline::parse_all(&sources))?;
    let mut diagnostics = pages.diagnostics;
    time(&mut stages, "diagnostics", || show(&diagnostics, &sources))?;
    let restored = time(&mut stages, "restore", || restore::restore(pages.value))?;
    diagnostics.extend(restored.diagnostics);
    let mut pages = restored.value.pages;
    time(&mut stages, "render", || pages.iter().map(rendering::render).map(|text| text.len()).sum::<usize>())?;
    time(&mut stages, "correct", || Corrections::default().apply(&mut pages, &[None]))?;
    let completed = time(&mut stages, "complete", || complete::apply(pages))?;
    let resolved = time(&mut stages, "resolve", || resolve::resolve(completed.value))?;
    time(&mut stages, "lint", || lint::lint(&resolved.value))?;
    time(&mut stages, "emit", || emit::emit(&resolved.value, &emit::Options::default()))?;
    Ok(stages)
}

/// Formats the diagnostics as `stats --show` does.
fn show(diagnostics: &[Diagnostic], sources: &Sources) -> usize {
    let first = sources.pages.first().map(|page| PageLines::of(&page.text));
    diagnostics.iter().take(SHOWN).map(|found| render(found, first.as_ref(), Style::Plain).len()).sum()
}

fn time<T>(stages: &mut Vec<(&'static str, f64)>, name: &'static str, work: impl FnOnce() -> T) -> Result<T> {
    let start = clock::own()?;
    let done = black_box(work());
    stages.push((name, clock::own()? - start));
    Ok(done)
}

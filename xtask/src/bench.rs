//! `cargo xtask bench`: measures the generator and the client on this machine.
//!
//! The results are times, ratios and memory. Nothing is asserted, so a busy machine makes no test fail.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Subcommand};

mod client;
mod clock;
mod compile;
mod derive;
mod generator;
mod hello;
mod median;
mod shapes;
mod stage;

/// Measure the generator, or the client: compile time, run time, the cost of a small program
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: What,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask bench gen                  time and memory of the generator
  cargo xtask bench gen --rounds 5       the median of five runs
  cargo xtask bench shapes               how the time grows with hostile pages
";

#[derive(Subcommand)]
enum What {
    Gen(generator::Arguments),
    Compile(compile::Arguments),
    Client(client::Arguments),
    Hello(hello::Arguments),
    Shapes(shapes::Arguments),
    #[command(hide = true)]
    Stage(stage::Arguments),
}

/// Runs the benchmark.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    match &arguments.what {
        What::Gen(arguments) => generator::run(arguments)?,
        What::Compile(arguments) => compile::run(arguments)?,
        What::Client(arguments) => client::run(arguments)?,
        What::Hello(arguments) => hello::run(arguments)?,
        What::Shapes(arguments) => shapes::run(arguments)?,
        What::Stage(arguments) => stage::run(arguments)?,
    }
    Ok(ExitCode::SUCCESS)
}

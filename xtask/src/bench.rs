//! `cargo xtask bench`: what the generator and its output cost, measured on this machine.
//!
//! In come pages or the checked-in client; out go times, ratios and memory. Nothing is asserted: a busy machine makes no
//! test fail.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Subcommand};

mod client;
mod clock;
mod compile;
mod derive;
mod generator;
mod hello;
mod stage;

/// Measure the generator, what its output costs to compile, how fast it reads and builds, or what a small program costs
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    Gen(generator::Arguments),
    Compile(compile::Arguments),
    Client(client::Arguments),
    Hello(hello::Arguments),
    #[command(hide = true)]
    Stage(stage::Arguments),
}

/// Measures.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    match &arguments.what {
        What::Gen(arguments) => generator::run(arguments)?,
        What::Compile(arguments) => compile::run(arguments)?,
        What::Client(arguments) => client::run(arguments)?,
        What::Hello(arguments) => hello::run(arguments)?,
        What::Stage(arguments) => stage::run(arguments)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The middle of several measurements.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    match values.len() {
        0 => 0.0,
        count if count % 2 == 1 => values[count / 2],
        count => f64::midpoint(values[count / 2 - 1], values[count / 2]),
    }
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_median_is_the_middle_one_or_between_the_middle_two() {
        assert_eq!(median(vec![3.0, 1.0, 9.0]), 3.0);
        assert_eq!(median(vec![3.0, 1.0]), 2.0);
        assert_eq!(median(Vec::new()), 0.0);
    }
}

//! The commands of this repository: `cargo xtask COMMAND`.
//!
//! In come arguments; out goes what the command prints, and a status: 0 for done, 1 for a check that failed, 2 for what
//! could not be done (wrong arguments, a folder that is not there, a file that cannot be read).

use std::io;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod agree;
mod audit;
mod bench;
mod ci;
mod docs;
mod explain;
mod features;
mod generate;
mod lexicon;
mod listing;
mod lost;
mod model;
mod progress;
mod record;
mod stats;
mod vendor;
mod workspace;

/// Pages become many small strings on several threads: the allocator is a quarter of the time with the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Reads the Microsoft Graph reference and writes the client from it.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Gen(generate::Arguments),
    Vendor(vendor::Arguments),
    Model(model::Arguments),
    Stats(stats::Arguments),
    Explain(explain::Arguments),
    Audit(audit::Arguments),
    Agree(agree::Arguments),
    Lost(lost::Arguments),
    Lexicon(lexicon::Arguments),
    Features(features::Arguments),
    Bench(bench::Arguments),
    Ci(ci::Arguments),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Gen(arguments) => generate::run(&arguments),
        Command::Vendor(arguments) => vendor::run(&arguments),
        Command::Model(arguments) => model::run(&arguments),
        Command::Stats(arguments) => stats::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Audit(arguments) => audit::run(&arguments),
        Command::Agree(arguments) => agree::run(&arguments),
        Command::Lost(arguments) => lost::run(&arguments),
        Command::Lexicon(arguments) => lexicon::run(&arguments),
        Command::Features(arguments) => features::run(&arguments),
        Command::Bench(arguments) => bench::run(&arguments),
        Command::Ci(arguments) => ci::run(&arguments),
    };
    done.unwrap_or_else(|error| {
        if is_closed_pipe(&error) {
            return ExitCode::SUCCESS;
        }
        eprintln!("error: {error:#}");
        ExitCode::from(2)
    })
}

/// Whether the reader of what is printed has seen enough: `cargo xtask stats --show GD0406 | head`.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let causes = error.chain().filter_map(|cause| cause.downcast_ref::<io::Error>());
    causes.map(io::Error::kind).any(|kind| kind == io::ErrorKind::BrokenPipe)
}

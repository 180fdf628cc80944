//! The commands of this repository: `cargo xtask COMMAND`.
//!
//! The status is 0 for success, 1 for a check that failed, and 2 for an error: wrong arguments, a missing folder, a
//! file that cannot be read.
//!
//! A command is a file with `Arguments` (its options, whose doc comments are the help text) and `run`. To add one,
//! write the file, declare its module below, and add it to the variants of [`Command`] and to the `match` in [`main`].
//! The tests of a command run the program, in `xtask/tests/commands/`.

use std::io;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};
use msgraph_codegen::diagnostic::render::escape_controls;

mod agree;
mod audit;
mod bench;
mod call;
mod ci;
mod completions;
mod compressed;
mod console;
mod coverage;
mod diff;
mod docs;
mod evidence;
mod explain;
mod export;
mod features;
mod figures;
mod generate;
mod lexicon;
mod listing;
mod lost;
mod model;
mod permissions;
mod progress;
mod record;
mod report;
mod requests;
mod stats;
mod suppressions;
mod vendor;
mod verify;
mod whole;
mod workspace;

/// Parsing allocates many small strings on several threads; with the system's allocator that takes a quarter of the
/// time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Generates the Microsoft Graph client from the API reference, and checks the result
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = STATUS)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

const STATUS: &str = "\
Exit status:
  0  success
  1  a check failed: files are out of date, a request has no method, a page reads back differently
  2  an error: wrong arguments, a missing folder, a file that cannot be read or written; nothing was changed

Environment:
  NO_COLOR  no colours, if it is set and not empty
  CI        no progress line, if it is set
";

#[derive(Subcommand)]
enum Command {
    Gen(generate::Arguments),
    Vendor(vendor::Arguments),
    Model(model::Arguments),
    Export(export::Arguments),
    Report(report::Arguments),
    Stats(stats::Arguments),
    Explain(explain::Arguments),
    Audit(audit::Arguments),
    Coverage(coverage::Arguments),
    Diff(diff::Arguments),
    Agree(agree::Arguments),
    Lost(lost::Arguments),
    Verify(verify::Arguments),
    Evidence(evidence::Arguments),
    Lexicon(lexicon::Arguments),
    Features(features::Arguments),
    Bench(bench::Arguments),
    Call(call::Arguments),
    Permissions(permissions::Arguments),
    Ci(ci::Arguments),
    Completions(completions::Arguments),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Gen(arguments) => generate::run(&arguments),
        Command::Vendor(arguments) => vendor::run(&arguments),
        Command::Model(arguments) => model::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
        Command::Report(arguments) => report::run(&arguments),
        Command::Stats(arguments) => stats::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Audit(arguments) => audit::run(&arguments),
        Command::Coverage(arguments) => coverage::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Agree(arguments) => agree::run(&arguments),
        Command::Lost(arguments) => lost::run(&arguments),
        Command::Verify(arguments) => verify::run(&arguments),
        Command::Evidence(arguments) => evidence::run(&arguments),
        Command::Lexicon(arguments) => lexicon::run(&arguments),
        Command::Features(arguments) => features::run(&arguments),
        Command::Bench(arguments) => bench::run(&arguments),
        Command::Call(arguments) => call::run(&arguments),
        Command::Permissions(arguments) => permissions::run(&arguments),
        Command::Ci(arguments) => ci::run(&arguments),
        Command::Completions(arguments) => completions::run(&arguments, Cli::command()),
    };
    result.unwrap_or_else(|error| {
        if is_closed_pipe(&error) {
            return ExitCode::SUCCESS;
        }
        // Names of files may hold anything.
        eprintln!("error: {}", escape_controls(&format!("{error:#}")));
        ExitCode::from(2)
    })
}

/// Whether the reader of the output closed it, as in `cargo xtask stats --show GD0406 | head`. That is not an error.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let causes = error.chain().filter_map(|cause| cause.downcast_ref::<io::Error>());
    causes.map(io::Error::kind).any(|kind| kind == io::ErrorKind::BrokenPipe)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples in the help of a command, as they are typed: what follows two spaces or more is a remark.
    fn examples(command: &clap::Command) -> Vec<String> {
        let help = command.get_after_help().or(command.get_after_long_help()).map(ToString::to_string);
        let text = help.unwrap_or_default();
        let Some((_, examples)) = text.split_once("Examples:\n") else { return Vec::new() };
        let lines = examples.lines().map_while(|line| line.strip_prefix("  "));
        lines.filter_map(|line| line.split("   ").next()).map(|line| line.trim().to_owned()).collect()
    }

    #[test]
    fn every_command_has_examples_that_are_accepted() {
        for command in Cli::command().get_subcommands().filter(|command| command.get_name() != "help") {
            let examples = examples(command);
            assert!(!examples.is_empty(), "{} has no examples in its help", command.get_name());
            for example in examples {
                let command = example.split(" > ").next().and_then(|text| text.strip_prefix("cargo xtask "));
                let words = command.and_then(shlex::split);
                let words = words.unwrap_or_else(|| panic!("{example}: not a command of this program"));
                let parsed = Cli::try_parse_from(std::iter::once("cargo xtask".to_owned()).chain(words));
                assert!(
                    parsed.is_ok(),
                    "{example}: {}",
                    parsed.err().map(|error| error.to_string()).unwrap_or_default()
                );
            }
        }
    }
}

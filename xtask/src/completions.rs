//! `cargo xtask completions SHELL`: prints a script by which a shell completes commands and options.

use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Command};
use clap_complete::Shell;

/// Print a script by which a shell completes commands and options
///
/// A shell completes the first word of a line, so the script is for the word xtask, an alias of `cargo xtask`.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask completions bash       for ~/.bashrc: alias xtask='cargo xtask'; source <(cargo xtask completions bash)
  cargo xtask completions zsh        for ~/.zshrc: alias xtask='cargo xtask'; source <(cargo xtask completions zsh)
  cargo xtask completions fish       for config.fish: alias xtask='cargo xtask'; cargo xtask completions fish | source
";

/// The word that the shell completes.
const WORD: &str = "xtask";

/// Prints the script for all commands of a program.
pub(crate) fn run(arguments: &Arguments, program: Command) -> Result<ExitCode> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut program.name(WORD).bin_name(WORD), WORD, &mut script);
    io::stdout().lock().write_all(&script)?;
    Ok(ExitCode::SUCCESS)
}

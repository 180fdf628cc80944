//! `cargo xtask export`: writes the API in the format of other tools.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Subcommand};

mod openapi;

/// Write the API in a format that other tools read
#[derive(Args)]
#[command(after_help = openapi::EXAMPLES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    format: Format,
}

#[derive(Subcommand)]
enum Format {
    Openapi(openapi::Arguments),
}

/// Writes the API.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    match &arguments.format {
        Format::Openapi(arguments) => openapi::run(arguments),
    }
}

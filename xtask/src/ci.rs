//! `cargo xtask ci`: runs the checks of continuous integration that need nothing but this checkout.
//!
//! The steps run in order, and the first that fails ends the run with status 1. `.ci/run` runs this command first.

use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Context, Result};
use clap::Args;

use crate::workspace;

/// Run all checks of this checkout: format, lints, tests, generated code, areas
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {}

const EXAMPLES: &str = "\
Examples:
  cargo xtask ci      stops at the first check that fails, with status 1
";

/// The steps, as arguments of cargo.
const STEPS: [&[&str]; 6] = [
    &["fmt", "--all", "--check"],
    &["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"],
    &["test", "--workspace"],
    &["test", "--package", "msgraph-tests", "--features", "beta", "--test", "called", "--test", "wire"],
    &["xtask", "gen", "--check"],
    &["xtask", "features"],
];

/// Runs the steps in order.
pub(crate) fn run(_: &Arguments) -> Result<ExitCode> {
    let root = workspace::root()?;
    for step in STEPS {
        let line = format!("cargo {}", step.join(" "));
        println!("==> {line}");
        let start = Instant::now();
        if !run_cargo(&root, step)? {
            eprintln!("error: {line} failed after {:.0} s", start.elapsed().as_secs_f64());
            return Ok(ExitCode::FAILURE);
        }
        println!("==> {line}: passed in {:.0} s", start.elapsed().as_secs_f64());
    }
    Ok(ExitCode::SUCCESS)
}

/// Runs cargo, and returns whether it succeeded.
fn run_cargo(root: &Path, step: &[&str]) -> Result<bool> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    // The variable has the package folder of this process, which is wrong for the process that is started.
    let status = Command::new(&cargo).args(step).current_dir(root).env_remove("CARGO_MANIFEST_DIR").status();
    Ok(status.with_context(|| format!("{} cannot be run", cargo.display()))?.success())
}

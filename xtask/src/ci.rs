//! `cargo xtask ci`: what continuous integration checks in this checkout, so that a developer can do the same.
//!
//! The steps run in order, and the first that fails ends the run with status 1. `.ci/run` calls this command and goes
//! on with documentation that is not part of the checkout.

use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Context, Result};
use clap::Args;

use crate::workspace;

/// Format, lints, tests, and whether the generated code is up to date
#[derive(Args)]
pub(crate) struct Arguments {}

/// The steps, as cargo's arguments.
const STEPS: [&[&str]; 5] = [
    &["fmt", "--all", "--check"],
    &["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"],
    &["test", "--workspace"],
    &["xtask", "gen", "--check"],
    &["xtask", "features"],
];

/// Runs the steps.
pub(crate) fn run(_: &Arguments) -> Result<ExitCode> {
    let root = workspace::root()?;
    for step in STEPS {
        let line = format!("cargo {}", step.join(" "));
        println!("==> {line}");
        let start = Instant::now();
        if !succeeds(&root, step)? {
            eprintln!("error: {line} failed after {:.0} s", start.elapsed().as_secs_f64());
            return Ok(ExitCode::FAILURE);
        }
        println!("==> {line}: passed in {:.0} s", start.elapsed().as_secs_f64());
    }
    Ok(ExitCode::SUCCESS)
}

fn succeeds(root: &Path, step: &[&str]) -> Result<bool> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    // What cargo tells this process about its own package is not meant for the next cargo.
    let status = Command::new(&cargo).args(step).current_dir(root).env_remove("CARGO_MANIFEST_DIR").status();
    Ok(status.with_context(|| format!("{} cannot be run", cargo.display()))?.success())
}

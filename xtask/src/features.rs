//! `cargo xtask features`: checks that the client compiles with each area alone.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, ensure};
use clap::Args;

use crate::workspace;

/// Check that the client compiles with each area alone
///
/// The areas are the features that `full` lists in generated/Cargo.toml.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The feature of the API version that is enabled with the area
    #[arg(long, value_name = "FEATURE", default_value = "v1")]
    version: String,
    /// Check only these areas [default: all]
    areas: Vec<String>,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask features                        every area of v1.0
  cargo xtask features mail users             two areas
  cargo xtask features --version beta mail
";

/// Checks each area, and prints those that do not compile.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let manifest = workspace::root()?.join("generated").join("Cargo.toml");
    let text = fs::read_to_string(&manifest).with_context(|| manifest.display().to_string())?;
    let known = read_areas(&text);
    ensure!(!known.is_empty(), "{}: there are no areas in it", manifest.display());
    let mut wanted = known.clone();
    wanted.retain(|area| arguments.areas.is_empty() || arguments.areas.contains(area));
    if let Some(unknown) = arguments.areas.iter().find(|area| !known.contains(area)) {
        anyhow::bail!("{unknown}: no such area; the areas are {}", known.join(", "));
    }
    let mut failed = Vec::new();
    for (number, area) in (1..).zip(&wanted) {
        let features = format!("{},{area}", arguments.version);
        println!("{number}/{} {features}", wanted.len());
        if !compiles(&features)? {
            failed.push(features);
        }
    }
    if failed.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("error: these features do not compile by themselves: {}", failed.join("; "));
    Ok(ExitCode::FAILURE)
}

/// The features that `full` lists in the manifest.
fn read_areas(manifest: &str) -> Vec<String> {
    let list = manifest.split_once("\nfull = [").and_then(|(_, rest)| rest.split_once(']'));
    let names = list.into_iter().flat_map(|(names, _)| names.split(','));
    names.map(|name| name.trim().trim_matches('"').to_owned()).filter(|name| !name.is_empty()).collect()
}

fn compiles(features: &str) -> Result<bool> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(&cargo);
    command.args([
        "check",
        "--quiet",
        "--package",
        "msgraph",
        "--lib",
        "--no-default-features",
        "--features",
        features,
    ]);
    command.current_dir(workspace::root()?).env_remove("CARGO_MANIFEST_DIR");
    let status = command.status().with_context(|| format!("{} cannot be run", cargo.display()))?;
    Ok(status.success())
}

#[cfg(test)]
mod tests {
    use super::read_areas;

    #[test]
    fn the_areas_are_the_features_of_full() {
        let manifest = "[features]\nmail = [\"users\"]\nfull = [\n    \"mail\",\n    \"users\",\n]\n";
        assert_eq!(read_areas(manifest), ["mail", "users"]);
        assert!(read_areas("[features]\n").is_empty());
    }
}

//! `cargo xtask features`: the client is checked with each of its features alone.
//!
//! In comes the manifest of the client; out goes a line for each area, and status 1 where one does not compile.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, ensure};
use clap::Args;

use crate::workspace;

/// Check the client with each area alone
#[derive(Args)]
pub(crate) struct Arguments {
    /// The version that is on beside the area
    #[arg(long, value_name = "FEATURE", default_value = "v1")]
    version: String,
    /// Check only these areas
    areas: Vec<String>,
}

/// Checks, and prints what fails.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let manifest = workspace::root()?.join("generated").join("Cargo.toml");
    let text = fs::read_to_string(&manifest).with_context(|| manifest.display().to_string())?;
    let known = areas(&text);
    ensure!(!known.is_empty(), "{}: no areas", manifest.display());
    let mut wanted = known.clone();
    wanted.retain(|area| arguments.areas.is_empty() || arguments.areas.contains(area));
    if let Some(unknown) = arguments.areas.iter().find(|area| !known.contains(area)) {
        anyhow::bail!("{unknown}: no area; there are {}", known.join(", "));
    }
    let mut failed = Vec::new();
    for area in wanted {
        let features = format!("{},{area}", arguments.version);
        println!("{features}");
        if !checks(&features)? {
            failed.push(features);
        }
    }
    if failed.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("error: these features do not compile by themselves: {}", failed.join("; "));
    Ok(ExitCode::FAILURE)
}

/// The features that `full` lists.
fn areas(manifest: &str) -> Vec<String> {
    let list = manifest.split_once("\nfull = [").and_then(|(_, rest)| rest.split_once(']'));
    let names = list.into_iter().flat_map(|(names, _)| names.split(','));
    names.map(|name| name.trim().trim_matches('"').to_owned()).filter(|name| !name.is_empty()).collect()
}

fn checks(features: &str) -> Result<bool> {
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
    use super::areas;

    #[test]
    fn areas_are_what_full_lists() {
        let manifest = "[features]\nmail = [\"users\"]\nfull = [\n    \"mail\",\n    \"users\",\n]\n";
        assert_eq!(areas(manifest), ["mail", "users"]);
        assert!(areas("[features]\n").is_empty());
    }
}

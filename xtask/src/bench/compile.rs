//! `cargo xtask bench compile`: measures the processor time of `cargo check` on the generated client.
//!
//! Compares the default features, one area, all of v1.0, v1.0 with beta, and derived structs for the same types.
//! Dependencies are built before the measurement. It needs a system that measures the processor time of child
//! processes: any Unix.

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use anyhow::{Context, Result, ensure};
use clap::Args;

use super::median::median;
use super::{clock, derive};
use crate::docs::{Docs, Understood};
use crate::progress::Progress;
use crate::workspace;

/// Measure how long it takes to check the client, compared with derived structs for the same types
#[derive(Args)]
pub(crate) struct Arguments {
    /// The documentation of the types that get derived structs; the client is the checked-in one
    #[command(flatten)]
    docs: Docs,
    /// The number of times that each crate is checked
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
}

/// The limit for checking v1.0, in seconds.
const LIMIT: f64 = 20.0;

/// Measures, and prints the comparison.
pub(super) fn run(arguments: &Arguments) -> Result<()> {
    let root = workspace::root()?;
    let target = root.join("target").join("bench-compile");
    let client = |features: &'static str| Check {
        manifest: root.join("Cargo.toml"),
        touched: root.join("generated").join("src").join("lib.rs"),
        target: target.join("client"),
        arguments: vec!["--package", "msgraph", "--no-default-features", "--features", features],
    };
    let understood = arguments.docs.understand(&Progress::new())?;
    let peer = write_peer(&understood, &root, &target)?;
    drop(understood);
    println!("processor time of `cargo check`, dependencies prebuilt; {} rounds, medians", arguments.rounds);
    let default = client("default").measure(arguments.rounds)?;
    println!("msgraph, default         {default:.1} s");
    let mail = client("v1,mail").measure(arguments.rounds)?;
    println!("msgraph, v1.0, mail      {mail:.1} s");
    let v1 = client("v1,full").measure(arguments.rounds)?;
    println!("msgraph, v1.0            {v1:.1} s (at most {LIMIT})");
    let both = client("v1,beta,full").measure(arguments.rounds)?;
    println!("msgraph, v1.0 and beta   {both:.1} s");
    let derived = peer.measure(arguments.rounds)?;
    println!("derive of serde, v1.0    {derived:.1} s (its models alone: no operation)");
    println!("msgraph/derive           {:.2}", v1 / derived);
    Ok(())
}

/// Writes the crate with derived structs to compare with.
fn write_peer(understood: &Understood, root: &Path, target: &Path) -> Result<Check> {
    let version = understood.api.versions.first().context("the pages hold no version")?;
    let folder = target.join("derive");
    let files = [("Cargo.toml", derive::manifest("")), ("src/lib.rs", derive::models(version))];
    fs::create_dir_all(folder.join("src")).with_context(|| folder.display().to_string())?;
    for (path, text) in files {
        let path = folder.join(path);
        fs::write(&path, text).with_context(|| path.display().to_string())?;
    }
    // With the lock file, cargo uses the same versions of all dependencies without a request to the registry.
    let (lock, copy) = (root.join("Cargo.lock"), folder.join("Cargo.lock"));
    fs::copy(&lock, &copy).with_context(|| lock.display().to_string())?;
    Ok(Check {
        manifest: folder.join("Cargo.toml"),
        touched: folder.join("src").join("lib.rs"),
        target: target.join("derive-target"),
        arguments: Vec::new(),
    })
}

/// A crate that is checked several times.
struct Check {
    manifest: PathBuf,
    touched: PathBuf,
    target: PathBuf,
    arguments: Vec<&'static str>,
}

impl Check {
    /// The median of the processor time of a check after a change of the crate alone.
    fn measure(&self, rounds: u32) -> Result<f64> {
        self.check()?;
        let mut seconds = Vec::new();
        for _ in 0..rounds {
            touch(&self.touched)?;
            let before = clock::children()?;
            self.check()?;
            seconds.push(clock::children()? - before);
        }
        Ok(median(seconds))
    }

    fn check(&self) -> Result<()> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let mut command = Command::new(&cargo);
        command.args(["check", "--quiet", "--manifest-path"]).arg(&self.manifest).args(&self.arguments);
        command.arg("--target-dir").arg(&self.target).env("CARGO_INCREMENTAL", "0").stdout(Stdio::null());
        let status = command.status().with_context(|| format!("{} cannot be run", cargo.display()))?;
        ensure!(status.success(), "checking {} failed", self.manifest.display());
        Ok(())
    }
}

/// Updates the modification time of a file without changing its text.
fn touch(path: &Path) -> Result<()> {
    let file = File::options().append(true).open(path).with_context(|| path.display().to_string())?;
    file.set_modified(SystemTime::now()).with_context(|| path.display().to_string())
}

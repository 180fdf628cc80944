//! `cargo xtask bench client`: compares the client with structs that derive serde's traits.
//!
//! Measures how long it takes to read pages of 999 users and to build a request. The code runs in a crate of its own,
//! built for release, with the client and with derived structs for `user` and every type that it uses.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use clap::Args;

use super::derive;
use crate::docs::Docs;
use crate::progress::Progress;
use crate::workspace;

mod answer;

/// Measure reading responses and building requests, compared with derived structs
#[derive(Args)]
pub(crate) struct Arguments {
    /// The documentation of the types that get derived structs; the client is the checked-in one
    #[command(flatten)]
    docs: Docs,
    /// The number of times that each page is read
    #[arg(long, value_name = "N", default_value_t = 41, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
}

/// The type of the objects in the pages.
const USER: &str = "microsoft.graph.user";

/// The properties that the benchmark reads. The smallest page has no others.
const READ: [&str; 3] = ["displayName", "id", "mail"];

/// The properties that the service returns by default.
const USUAL: [&str; 11] = [
    "businessPhones",
    "displayName",
    "givenName",
    "id",
    "jobTitle",
    "mail",
    "mobilePhone",
    "officeLocation",
    "preferredLanguage",
    "surname",
    "userPrincipalName",
];

/// Writes the crate and its pages, builds and runs it.
pub(super) fn run(arguments: &Arguments) -> Result<()> {
    let root = workspace::root()?;
    let folder = root.join("target").join("bench-client");
    let understood = arguments.docs.understand(&Progress::new())?;
    let version = understood.api.versions.first().context("the pages hold no version")?;
    let version = derive::reachable(version, USER);
    let models = derive::models(&version) + &derive::reader(&version, USER, &READ).context("no page is about users")?;
    let client = format!("msgraph = {{ path = {:?} }}\n", root.join("generated"));
    let page = |names: Option<&[&str]>| answer::page(&version, USER, names).to_string();
    let files = [
        ("Cargo.toml", derive::manifest(&client)),
        ("src/models.rs", models),
        ("src/main.rs", include_str!("client/measured.rs").to_owned()),
        ("pages/selected.json", page(Some(&READ))),
        ("pages/usual.json", page(Some(&USUAL))),
        ("pages/all.json", page(None)),
    ];
    for (path, text) in files {
        let path = folder.join(path);
        let parent = path.parent().context("a file is in a folder")?;
        fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
        fs::write(&path, text).with_context(|| path.display().to_string())?;
    }
    // With the lock file, cargo uses the same versions of all dependencies without a request to the registry.
    let (lock, copy) = (root.join("Cargo.lock"), folder.join("Cargo.lock"));
    fs::copy(&lock, &copy).with_context(|| lock.display().to_string())?;
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(&cargo);
    command.args(["run", "--quiet", "--release", "--manifest-path"]).arg(folder.join("Cargo.toml"));
    command.arg("--target-dir").arg(folder.join("target")).arg("--");
    let status = command.arg(folder.join("pages")).arg(arguments.rounds.to_string()).status();
    let status = status.with_context(|| format!("{} cannot be run", cargo.display()))?;
    ensure!(status.success(), "measuring failed: {status}");
    Ok(())
}

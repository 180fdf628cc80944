//! What the client's dependencies do to a program that uses it: which of their code runs when the program is compiled,
//! and how new a compiler they need.
//!
//! `data/dependencies.txt` has the reviewed list. `UPDATE_EXPECT=1` rewrites it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde_json::Value;

/// The list is that of one target, since others need other system libraries.
const TARGET: &str = "x86_64-unknown-linux-gnu";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Runs cargo with the locked dependencies, and returns what it prints.
fn cargo(arguments: &[&str]) -> String {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).args(arguments).arg("--locked").current_dir(root()).output();
    let output = output.expect("cargo can be run");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("cargo prints UTF-8")
}

/// The packages of the lock file, by name and version: `bytes v1.0.0`.
fn packages() -> BTreeMap<String, Value> {
    let arguments = ["metadata", "--format-version", "1", "--filter-platform", TARGET];
    let metadata: Value = serde_json::from_str(&cargo(&arguments)).expect("JSON");
    let packages = metadata["packages"].as_array().expect("a list").iter();
    packages
        .map(|package| (format!("{} v{}", text(&package["name"]), text(&package["version"])), package.clone()))
        .collect()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The packages that a program with the default features of the client compiles, each with the direct dependencies of
/// the client that bring it.
fn compiled() -> BTreeMap<String, BTreeSet<String>> {
    let tree = cargo(&[
        "tree",
        "--package",
        "msgraph",
        "--target",
        TARGET,
        "--edges",
        "normal,build",
        "--prefix",
        "depth",
        "--no-dedupe",
        "--format",
        ";{p}",
    ]);
    let mut compiled: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut direct = String::new();
    for line in tree.lines() {
        let (depth, package) = line.split_once(';').expect("a depth and a package");
        let id = package.split(' ').take(2).collect::<Vec<_>>().join(" ");
        if depth == "0" {
            continue;
        }
        if depth == "1" {
            direct = name(&id).to_owned();
        }
        compiled.entry(id).or_default().insert(direct.clone());
    }
    compiled
}

/// The name in `bytes v1.0.0`.
fn name(id: &str) -> &str {
    id.split(' ').next().unwrap_or_default()
}

/// What of a package runs when a program is compiled.
fn runs(package: &Value) -> Option<&'static str> {
    let has = |kind: &str| {
        let targets = package["targets"].as_array().into_iter().flatten();
        targets.flat_map(|target| target["kind"].as_array().into_iter().flatten()).any(|found| found == kind)
    };
    [("custom-build", "build script"), ("proc-macro", "macro")]
        .into_iter()
        .find(|(kind, _)| has(kind))
        .map(|(_, what)| what)
}

#[test]
fn only_listed_dependencies_run_code_in_the_build_of_a_program() {
    let packages = packages();
    let lines = compiled().into_iter().filter_map(|(id, through)| {
        let what = runs(packages.get(&id).unwrap_or_else(|| panic!("{id} is not in the metadata")))?;
        let through: Vec<String> = through.into_iter().collect();
        Some(format!("{} ({what}), through {}\n", name(&id), through.join(", ")))
    });
    let found: BTreeSet<String> = lines.collect();
    let found: String = found.into_iter().collect();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/dependencies.txt");
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&file, &found).expect("the file can be written");
    }
    let listed = fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(found, listed, "review what runs in the build of a program, then run this test with UPDATE_EXPECT=1");
}

#[test]
fn no_dependency_needs_a_newer_compiler_than_the_client_promises() {
    let version = |package: &Value| -> Vec<u32> {
        let mut parts: Vec<u32> =
            text(&package["rust_version"]).split('.').map_while(|part| part.parse().ok()).collect();
        parts.resize(3, 0);
        parts
    };
    let packages = packages();
    let own = packages.values().find(|package| package["name"] == "msgraph").map(version).expect("the client");
    assert!(own > vec![1, 0, 0], "{own:?}");
    let newer: Vec<String> =
        compiled().into_keys().filter(|id| packages.get(id).is_some_and(|one| version(one) > own)).collect();
    assert!(newer.is_empty(), "{newer:?} need a newer compiler than {own:?}");
}

#[test]
fn the_package_has_what_a_program_needs_and_no_more() {
    let listed = cargo(&["package", "--package", "msgraph", "--list", "--allow-dirty"]);
    let files: Vec<&str> = listed.lines().map(str::trim).collect();
    for needed in ["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md", "src/lib.rs", "src/runtime/json/read.rs"]
    {
        assert!(files.contains(&needed), "{needed} is not in the package");
    }
    let known =
        |file: &&str| ["src/", "examples/"].iter().any(|folder| file.starts_with(folder)) || !file.contains('/');
    let other: Vec<_> = files.iter().filter(|file| !known(file)).collect();
    assert!(other.is_empty(), "{other:?}");
}

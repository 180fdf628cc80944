//! `cargo xtask bench hello`: measures a small program that uses the client, compared with graph-rs-sdk.
//!
//! Two crates are written to the target folder; each requests the users and prints their names. Both are built for
//! release, from scratch and then after a change of the program alone. The results are times, sizes and ratios. The
//! dependencies come from the registry.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use clap::Args;

use super::clock;
use super::median::median;
use crate::workspace;

/// Measure a program that lists users, compared with the same program on graph-rs-sdk
#[derive(Args)]
pub(crate) struct Arguments {
    /// The features of msgraph for the program
    #[arg(long, value_name = "LIST", default_value = "v1,users")]
    features: String,
    /// The number of times that each program is built again after a change
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
}

/// The program that uses msgraph.
const OURS: &str = r#"use futures_util::TryStreamExt;
use msgraph::v1::Graph;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let graph = Graph::new(msgraph::Credential::token(std::env::var("GRAPH_TOKEN")?));
    let mut users = graph.users().list().into_stream();
    while let Some(user) = users.try_next().await? {
        println!("{}", user.display_name().unwrap_or("nobody"));
    }
    Ok(())
}
"#;

/// The program that uses graph-rs-sdk.
const THEIRS: &str = r#"use graph_rs_sdk::GraphClient;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = GraphClient::new(std::env::var("GRAPH_TOKEN")?);
    let response = client.users().list_user().send().await?;
    let body: serde_json::Value = response.json().await?;
    for user in body["value"].as_array().into_iter().flatten() {
        println!("{}", user["displayName"].as_str().unwrap_or("nobody"));
    }
    Ok(())
}
"#;

const TOKIO: &str = r#"tokio = { version = "1", features = ["macros", "rt-multi-thread"] }"#;

/// Builds both programs, and prints the comparison.
pub(super) fn run(arguments: &Arguments) -> Result<()> {
    let root = workspace::root()?;
    let target = root.join("target").join("bench-hello");
    let features: Vec<String> = arguments.features.split(',').map(|feature| format!("{feature:?}")).collect();
    let client = root.join("generated");
    let dependencies = format!(
        "msgraph = {{ path = {:?}, default-features = false, features = [{}] }}\n\
         futures-util = {{ version = \"0.3\", default-features = false }}\n{TOKIO}\n",
        client.display().to_string(),
        features.join(", ")
    );
    let ours = Hello::write(&target.join("msgraph"), &dependencies, OURS)?;
    let dependencies = format!(
        "graph-rs-sdk = {{ version = \"3\", default-features = false, features = [\"rustls-tls\"] }}\n\
         serde_json = \"1\"\n{TOKIO}\n"
    );
    let theirs = Hello::write(&target.join("graph-rs-sdk"), &dependencies, THEIRS)?;
    println!("a program that lists users, release; {} rounds of a change, medians", arguments.rounds);
    let [ours, theirs] = [("msgraph", ours), ("graph-rs-sdk", theirs)].map(|(name, hello)| {
        let costs = hello.measure(arguments.rounds)?;
        println!(
            "{name:13} from nothing {:.1} s (processor {:.1} s), changed {:.1} s, {:.2} MB",
            costs.clean, costs.processor, costs.changed, costs.size
        );
        anyhow::Ok(costs)
    });
    let (ours, theirs) = (ours?, theirs?);
    println!(
        "msgraph/graph-rs-sdk   from nothing {:.2} (processor {:.2}), changed {:.2}, size {:.2}",
        ours.clean / theirs.clean,
        ours.processor / theirs.processor,
        ours.changed / theirs.changed,
        ours.size / theirs.size
    );
    Ok(())
}

/// A crate with one program.
struct Hello(PathBuf);

/// The build times in seconds, and the size of the program in megabytes.
struct Costs {
    clean: f64,
    processor: f64,
    changed: f64,
    size: f64,
}

impl Hello {
    fn write(folder: &Path, dependencies: &str, program: &str) -> Result<Self> {
        let manifest = format!(
            "[package]\nname = \"hello\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
             [workspace]\n\n[dependencies]\n{dependencies}"
        );
        fs::create_dir_all(folder.join("src")).with_context(|| folder.display().to_string())?;
        for (path, text) in [("Cargo.toml", manifest.as_str()), ("src/main.rs", program)] {
            let path = folder.join(path);
            fs::write(&path, text).with_context(|| path.display().to_string())?;
        }
        Ok(Self(folder.to_owned()))
    }

    /// Builds from scratch, then several times after a change of the program alone.
    fn measure(&self, rounds: u32) -> Result<Costs> {
        self.cargo(&["fetch"])?;
        let target = self.0.join("target");
        if target.exists() {
            fs::remove_dir_all(&target).with_context(|| target.display().to_string())?;
        }
        let before = clock::children()?;
        let clean = self.build()?;
        let processor = clock::children()? - before;
        let (main, mut changed) = (self.0.join("src").join("main.rs"), Vec::new());
        for round in 0..rounds {
            let text = fs::read_to_string(&main).with_context(|| main.display().to_string())?;
            fs::write(&main, format!("{text}\n// Change {round}.\n")).with_context(|| main.display().to_string())?;
            changed.push(self.build()?);
        }
        let program = target.join("release").join(format!("hello{}", env::consts::EXE_SUFFIX));
        let size = fs::metadata(&program).with_context(|| program.display().to_string())?.len();
        Ok(Costs { clean, processor, changed: median(changed), size: size as f64 / 1e6 })
    }

    fn build(&self) -> Result<f64> {
        let start = Instant::now();
        self.cargo(&["build", "--release", "--quiet"])?;
        Ok(start.elapsed().as_secs_f64())
    }

    fn cargo(&self, arguments: &[&str]) -> Result<()> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let mut command = Command::new(&cargo);
        command.args(arguments).current_dir(&self.0).env("CARGO_TARGET_DIR", self.0.join("target"));
        command.env_remove("CARGO_MANIFEST_DIR").stdout(Stdio::null());
        let status = command.status().with_context(|| format!("{} cannot be run", cargo.display()))?;
        ensure!(status.success(), "cargo {} failed in {}", arguments.join(" "), self.0.display());
        Ok(())
    }
}

//! Changes the pages of the cases at random: whatever a page says, reading it does not fail, its rendering says the same,
//! and the client that is printed from it compiles.
//!
//! Each run makes the same changes. `MUTATIONS=100000 SEED=7` makes more, or others. A failure names the seed of its page:
//! `MUTATIONS=1` with that seed makes this page alone.

use std::env;
use std::fmt::Write;
use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::Command;

use msgraph_codegen::corrections::Corrections;
use msgraph_codegen::emit::{self, Options};
use msgraph_codegen::output::OutputFile;
use msgraph_codegen::source::{Includes, SourceFile, Sources};
use msgraph_codegen::{parse, pipeline, render};

#[path = "mutated/mutation.rs"]
mod mutation;

use mutation::{Numbers, mutate};

/// How many pages an ordinary run changes.
const PAGES: u64 = 4_000;

/// How many trees an ordinary run compiles.
const TREES: u64 = 24;

/// A number from the environment.
fn number(name: &str, otherwise: u64) -> u64 {
    env::var(name).map_or(otherwise, |text| text.parse().unwrap_or_else(|_| panic!("{name}={text}: a number")))
}

fn seeds(otherwise: u64) -> std::ops::Range<u64> {
    let first = number("SEED", 1);
    first..first + number("MUTATIONS", otherwise)
}

/// A changed page for a seed.
fn changed_page(pages: &[SourceFile], seed: u64) -> SourceFile {
    let mut numbers = Numbers::new(seed);
    let (page, other) = (&pages[numbers.below(pages.len())], &pages[numbers.below(pages.len())]);
    SourceFile { text: mutate(&page.text, &other.text, &mut numbers), ..page.clone() }
}

/// What is wrong with a page, if anything.
fn find_fault(file: &SourceFile) -> Option<String> {
    let read = |text: String| parse::parse(&SourceFile { text, ..file.clone() }, &Includes::new()).value.facts();
    let checked = panic::catch_unwind(AssertUnwindSafe(|| {
        let page = read(file.text.clone());
        let rendered = render::render(&page);
        let again = read(rendered.clone());
        (again != page).then(|| {
            format!("reads back differently\n--- page\n{page:#?}\n--- rendered\n{rendered}\n--- again\n{again:#?}")
        })
    }));
    checked.unwrap_or_else(|_| Some("panics".to_owned()))
}

#[test]
fn a_changed_page_is_read_and_its_rendering_says_the_same() {
    let pages: Vec<SourceFile> = mutation::cases().into_iter().flat_map(|case| case.pages).collect();
    assert!(pages.len() > 100, "{} pages", pages.len());
    let mut faults = Vec::new();
    for seed in seeds(PAGES) {
        let file = changed_page(&pages, seed);
        faults.extend(
            find_fault(&file).map(|fault| format!("SEED={seed} {}: {fault}\n--- text\n{}", file.path, file.text)),
        );
    }
    let first: String = faults.iter().take(number("SHOW", 3) as usize).cloned().collect::<Vec<_>>().join("\n\n");
    assert!(faults.is_empty(), "{} pages are wrong\n{first}", faults.len());
}

/// Pages that once read back differently, each with its folder.
const FOUND: [(&str, &str); 20] = [
    ("resources", "# boat enum type\n\n## Members\n\n|Member|\n|:--|\n|afloat|\n|aground|\\\n"),
    ("resources", "# boat resource type\n\nInherits from [Collection(oar](oar.md).\n\n## Properties\n"),
    ("resources", "# boat resource type\n\nInherits from [vehicleé](vehicle.m).\n\n## Properties\n"),
    (
        "resources",
        "# boat resource type\n\n## Properties\n\n## JSON representation\n\n```json\n{}\n```\n\n\
         <!-- { \"blockType\": \"resource\", \"@odata.type\": \"oar\" } -->\n```json\n{}\n```\n",
    ),
    ("resources", "# boat resource type\n\n## Properties\n\n|Property|Type|\n|:--|:--|\n|oars../../x|String|\n"),
    (
        "api",
        "# Update boat\n\n## HTTP request\n\n```http\nPATCH /boats/{id}\n```\n\n## Request body\n\n\
         Supply the [microsoft.graph.oar](../resources/oar) object.\n",
    ),
    (
        "resources",
        "# boat resource type\n\n### Members\n\n|Member|\n|:--|\n|afloat|\n\n\
         ### Members\n\n|Member|Value|\n|:--|:--|\n|a|1|\n|b|2|\n|c|4|\n",
    ),
    (
        "resources",
        "# boat resource type\n\n## Properties\n\n|Property|Type|\n|:--|:--|\n|oar|[oar](oar\\\\\\\\.md)|\n|sail|[sail](sa&amp;lt;il.md)|\n",
    ),
    ("resources", "---\ntitle: boat\rtype\n---\n\n## Properties\n"),
    (
        "resources",
        "# boat resource type\n\n## Properties\n\n|Property|Type|\n|:--|:--|\n|oar|[oar](../resources/mailto:oar.md)|\n",
    ),
    ("api", "# Get boat\n\n## Response\n\nReturns a Edm.collection of things.\n"),
    ("resources", "# boat resource type\n\nInherits from [deck-boat](deck-boat).\n\n## Properties\n"),
    ("resources", "---\ntitle: \"boat: \"\n---\n\n## Properties\n"),
    (
        "api",
        "# Get boat\n\n## HTTP request\n\n```http\nGET /boats/{id}\n```\n\n## Query parameters\n\n|Parameter|Type|\n|:--|:--|\n|a|String|\n\n\
         ## Request body\n\n|Parameter|Type|\n|:--|:--|\n|b|String|\n",
    ),
    ("resources", "---\ntitle: boat](#tab/boat)\n---\n\n## Properties\n"),
    ("resources", "# boat enum type\n\n## Members\n\n|Member|\n|:--|\n|\"afloat\":|\n|'aground':'|\n"),
    (
        "api",
        "# Get boat\n\n## Response\n\nReturns a [boat](../resources/boat.md) or a [microsoft.graph.oar](../resources/oar) object.\n",
    ),
    ("api", "# Get boat\n\n## HTTP request\n\n```http\nGET /v1.0/beta/boats/{id}\n```\n"),
    ("api", "# Get boat\n\n## HTTP request\n\n```http\nGET /boats\nGET /........................../boats/{id}\n```\n"),
    (
        "api",
        "# boat: paint\n\n## HTTP request\n\n```http\nGET /boats/{id}/paint\n```\n\n## Request body\n\n|Parameter|Type|\n|:--|:--|\n",
    ),
];

#[test]
fn pages_that_were_found_read_back_the_same() {
    for (folder, text) in FOUND {
        let (path, text) = (format!("v1.0/{folder}/boat.md"), text.to_owned());
        let fault = find_fault(&SourceFile { root: 0, path, locale: None, text, lossy: false });
        assert_eq!(fault, None);
    }
}

/// A case with every page changed, for a seed.
fn changed_tree(cases: &[Sources], seed: u64) -> Sources {
    let mut numbers = Numbers::new(seed);
    let mut tree = cases[numbers.below(cases.len())].clone();
    let other = &cases[numbers.below(cases.len())].pages[0].text;
    for page in &mut tree.pages {
        page.text = mutate(&page.text, other, &mut numbers);
    }
    tree
}

/// The module of the client that is printed for the pages; none if they document nothing.
fn print(sources: &Sources) -> Option<String> {
    let api = pipeline::understand(sources, &Corrections::default()).value;
    let documented = api.versions.iter().any(|version| !version.routes.is_empty());
    // The trees are compiled without the features of areas.
    let files = emit::emit(&api, &Options { areas: None });
    let first = files.iter().find(|file| file.path != "api.rs")?.path.split(['/', '.']).nth(1)?.to_owned();
    let version = |file: &OutputFile| file.path.split(['/', '.']).nth(1) == Some(&first);
    let version: Vec<OutputFile> = files.into_iter().filter(|file| file.path != "api.rs" && version(file)).collect();
    documented.then(|| emit::bundle(&version))
}

#[test]
fn a_client_of_changed_pages_compiles() {
    let cases = mutation::cases();
    let mut source = String::from("#![allow(warnings)]\npub use msgraph::runtime;\n");
    let first = number("SEED", 1);
    let count = number("TREES", TREES);
    let printed = (first..).filter_map(|seed| Some((seed, print(&changed_tree(&cases, seed))?)));
    for (seed, module) in printed.take(count as usize) {
        write!(source, "pub mod seed_{seed} {{\n{module}}}\n").expect("a string takes any text");
    }
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let path = folder.join("mutated.rs");
    fs::write(&path, source).expect("the trees are written");
    let failures = libraries().into_iter().map(|library| compile(&path, &library, &folder));
    let mut shown = String::from("no library of the runtime was found");
    for result in failures {
        match result {
            Ok(()) => return,
            Err(message) => shown = message,
        }
    }
    panic!("{}:\n{shown}", path.display());
}

/// The compiled runtimes beside this program, the newest first. One that was built for another program may have other
/// features, or lack its dependencies.
fn libraries() -> Vec<PathBuf> {
    let program = env::current_exe().expect("this program has a path");
    let folder = program.parent().expect("it is in a folder");
    let entries = fs::read_dir(folder).expect("the folder can be read").map(|entry| entry.expect("an entry"));
    let is_runtime = |name: &str| name.starts_with("libmsgraph-") && name.ends_with(".rlib");
    let mut found: Vec<_> = entries
        .filter(|entry| entry.file_name().to_str().is_some_and(is_runtime))
        .map(|entry| (entry.metadata().and_then(|data| data.modified()).expect("it has a date"), entry.path()))
        .collect();
    found.sort();
    found.into_iter().rev().map(|(_, path)| path).collect()
}

/// Checks a file against a compiled runtime. The error has the first messages of the compiler.
fn compile(file: &Path, library: &Path, out: &Path) -> Result<(), String> {
    let compiler = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut command = Command::new(compiler);
    command.args(["--edition", "2024", "--crate-type", "lib", "--emit", "metadata", "--out-dir"]).arg(out).arg(file);
    command.arg("--extern").arg(format!("msgraph={}", library.display()));
    command.arg("-L").arg(format!("dependency={}", library.parent().expect("a folder").display()));
    let output = command.output().expect("the compiler can be run");
    let message = String::from_utf8_lossy(&output.stderr).lines().take(60).collect::<Vec<_>>().join("\n");
    if output.status.success() { Ok(()) } else { Err(format!("{}: {message}", library.display())) }
}

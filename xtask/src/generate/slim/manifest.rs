//! The manifest of a slim crate.
//!
//! It is that of the client with the features and dependencies that the crate needs. In a manifest that is there, only
//! `features`, `dependencies` and the record of the patterns are replaced; the rest belongs to the user of the crate.

use std::fmt;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use toml_edit::{Array, DocumentMut, Item, Table, value};

use super::sources;
use crate::generate::only::Pattern;

/// The name of the file.
pub(super) const FILE: &str = "Cargo.toml";

/// The name of a crate for which none is given.
const NAME: &str = "msgraph-slim";

/// The keys of the package that are those of the client.
const INHERITED: [&str; 4] = ["version", "edition", "rust-version", "license"];

/// The start of the names of features that only the tests of the client use.
const INTERNAL: &str = "__";

/// A manifest of a slim crate.
#[derive(Clone, Debug)]
pub(super) struct Manifest(DocumentMut);

impl Manifest {
    /// Reads the manifest in a folder; `None` if there is no file. A manifest of another package is an error.
    pub(super) fn read(folder: &Path) -> Result<Option<Self>> {
        let path = folder.join(FILE);
        let text = match fs::read_to_string(&path) {
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(None),
            read => read.with_context(|| path.display().to_string())?,
        };
        let manifest = Self::parse(&text).with_context(|| path.display().to_string())?;
        let is_slim = manifest.record().is_some();
        ensure!(is_slim, "{}: is not of a slim crate; name another folder with --out", path.display());
        Ok(Some(manifest))
    }

    pub(super) fn parse(text: &str) -> Result<Self> {
        Ok(Self(text.parse()?))
    }

    /// The name of the package.
    pub(super) fn name(&self) -> Result<String> {
        let name = self.0.get("package").and_then(|package| package.get("name")).and_then(Item::as_str);
        Ok(name.context("the package has no name")?.to_owned())
    }

    /// The patterns that it records.
    pub(super) fn patterns(&self) -> Result<Vec<Pattern>> {
        let items = self.record().context("no patterns are recorded")?.iter();
        items.map(|item| item.as_str().context("a pattern is a text")?.parse()).collect()
    }

    fn record(&self) -> Option<&Array> {
        self.0.get("package")?.get("metadata")?.get("msgraph")?.get("only")?.as_array()
    }
}

impl fmt::Display for Manifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Makes the manifest of a slim crate from that of the client in a checkout, and from the one that is present.
/// `versions` are the features of its versions, the first one on by default.
pub(super) fn render(
    present: Option<&Manifest>,
    root: &Path,
    name: Option<&str>,
    patterns: &[Pattern],
    versions: &[String],
) -> Result<Manifest> {
    let workspace = read(&root.join(FILE))?;
    let client = read(&root.join("generated").join(FILE))?;
    let mut manifest = match present {
        Some(present) => present.0.clone(),
        None => new_package(&workspace, name.unwrap_or(NAME))?,
    };
    manifest["package"]["metadata"]["msgraph"]["only"] = value(patterns.iter().map(Pattern::as_str).collect::<Array>());
    replace(&mut manifest, "features", select_features(&client, versions)?);
    replace(&mut manifest, "dependencies", select_dependencies(&client, &workspace)?);
    let manifest = Manifest(manifest);
    let present = manifest.name()?;
    ensure!(
        name.is_none_or(|name| name == present),
        "the crate is named {present} already; change the name in its {FILE}"
    );
    Ok(manifest)
}

/// Replaces a table where it stands; a new one comes last.
fn replace(manifest: &mut DocumentMut, key: &str, mut table: Table) {
    table.set_position(manifest.get(key).and_then(Item::as_table).and_then(Table::position));
    manifest[key] = Item::Table(table);
}

/// A manifest with nothing but the package.
fn new_package(workspace: &DocumentMut, name: &str) -> Result<DocumentMut> {
    let text = format!(
        "# Written by `cargo xtask gen --only`, which replaces `features` and `dependencies`; the rest is yours.\n\
         [package]\nname = \"{name}\"\n\
         description = \"A part of the Microsoft Graph API as a typed client, made by msgraph\"\n\
         publish = false\n\n[package.metadata.msgraph]\n\n\
         # The tests of the runtime need the crate `msgraph`.\n[lib]\ntest = false\ndoctest = false\n"
    );
    let mut manifest: DocumentMut = text.parse()?;
    for key in INHERITED {
        let inherited = workspace.get("workspace").and_then(|table| table.get("package")?.get(key)?.as_value());
        let inherited = inherited.with_context(|| format!("{FILE} of the workspace has no {key}"))?;
        manifest["package"][key] = value(inherited.clone());
    }
    Ok(manifest)
}

/// The features of the runtime and of the versions. The areas are left out: the crate has only what was selected.
fn select_features(client: &DocumentMut, versions: &[String]) -> Result<Table> {
    let mut features = client.get("features").and_then(Item::as_table).context("the client has no features")?.clone();
    let full = features.get("full").and_then(Item::as_array).context("the client has no feature full")?.clone();
    let areas: Vec<&str> = full.iter().filter_map(|area| area.as_str()).collect();
    let is_kept = |name: &str| match name {
        "default" | "full" => false,
        "v1" | "beta" => versions.iter().any(|version| version == name),
        name => !areas.contains(&name) && !name.starts_with(INTERNAL),
    };
    features.retain(|name, _| is_kept(name));
    for version in versions {
        if let Some(mut key) = features.key_mut(version) {
            key.leaf_decor_mut().set_prefix("## The requests of this version.\n");
        }
    }
    let default: Array = versions.iter().take(1).map(String::as_str).collect();
    features.insert("default", value(default));
    Ok(features)
}

/// The dependencies of the client, with the versions that its workspace gives them.
fn select_dependencies(client: &DocumentMut, workspace: &DocumentMut) -> Result<Table> {
    let table = client.get("dependencies").and_then(Item::as_table).context("the client has no dependencies")?;
    let unused = internal_dependencies(client);
    let mut dependencies = table.clone();
    // Without the comment that closes the features of the areas.
    dependencies.decor_mut().set_prefix("\n");
    dependencies.retain(|name, _| !unused.iter().any(|unused| unused == name));
    for (name, dependency) in dependencies.iter_mut() {
        let Some(table) = dependency.as_table_like().filter(|table| table.contains_key("workspace")) else { continue };
        if table.len() > 1 {
            bail!("generated/{FILE}: {name} has more than `workspace = true`");
        }
        let shared = workspace.get("workspace").and_then(|table| table.get("dependencies")?.get(&*name)?.as_value());
        let shared = shared.with_context(|| format!("{FILE} of the workspace has no dependency {name}"))?;
        *dependency = value(shared.clone());
    }
    Ok(dependencies)
}

/// The optional dependencies that internal features turn on.
fn internal_dependencies(client: &DocumentMut) -> Vec<String> {
    let features = client.get("features").and_then(Item::as_table).into_iter().flat_map(Table::iter);
    let lists = features.filter(|(name, _)| name.starts_with(INTERNAL)).filter_map(|(_, list)| list.as_array());
    let entries = lists.flat_map(|list| list.iter().filter_map(|entry| entry.as_str()?.strip_prefix("dep:")));
    entries.map(str::to_owned).collect()
}

fn read(path: &Path) -> Result<DocumentMut> {
    sources::read(path)?.parse().with_context(|| path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder of the checkout")
    }

    fn patterns(list: &[&str]) -> Vec<Pattern> {
        list.iter().map(|pattern| pattern.parse().expect(pattern)).collect()
    }

    #[test]
    fn a_new_manifest_has_no_area_and_nothing_of_the_workspace() {
        let manifest = render(None, root(), None, &patterns(&["GET /users"]), &["v1".to_owned()]).expect("a manifest");
        let text = manifest.to_string();
        assert!(text.contains("name = \"msgraph-slim\"\n") && text.contains("only = [\"GET /users\"]\n"), "{text}");
        assert!(text.contains("default = [\"v1\"]\n") && text.contains("\nblocking = "), "{text}");
        for absent in ["workspace", "areas", "mail", "beta", "full", "__verify", "inventory", "{ path"] {
            assert!(!text.contains(absent), "{absent}: {text}");
        }
    }

    #[test]
    fn what_the_user_changed_stays() {
        let new = render(None, root(), Some("ours"), &patterns(&["/a"]), &["v1".to_owned()]).expect("a manifest");
        let changed =
            new.to_string().replace("publish = false", "publish = true # yes") + "\n[lints]\nworkspace = true\n";
        let changed = Manifest::parse(&changed).expect("a manifest");
        let again = render(Some(&new), root(), None, &patterns(&["/a"]), &["v1".to_owned()]).expect("a manifest");
        assert_eq!(again.to_string(), new.to_string());
        let versions = ["v1".to_owned(), "beta".to_owned()];
        let text = render(Some(&changed), root(), None, &patterns(&["/b"]), &versions).expect("a manifest").to_string();
        for expected in
            ["name = \"ours\"", "publish = true # yes", "[lints]\nworkspace = true", "only = [\"/b\"]", "\nbeta = "]
        {
            assert!(text.contains(expected), "{expected}: {text}");
        }
        assert!(render(Some(&changed), root(), Some("other"), &patterns(&["/b"]), &versions).is_err());
        assert_eq!(Manifest::parse(&text).and_then(|manifest| manifest.patterns()).expect("patterns").len(), 1);
    }
}

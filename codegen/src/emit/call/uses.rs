//! Collects what a call imports, and writes the names of what is imported.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::emit::types::Entry;

/// The items of the crate that a call uses, and the name of `Graph`. A model with such a name is written with its module.
const RESERVED: [&str; 10] =
    ["Date", "Decimal", "Duration", "Graph", "Method", "Model", "Null", "Object", "Uuid", "Value"];

/// The imports of a call.
#[derive(Clone, Debug, Default)]
pub(super) struct Uses {
    module: String,
    inline: bool,
    paths: BTreeSet<String>,
}

impl Uses {
    /// No imports; `module` is that of the version, `v1`.
    pub(super) fn new(module: &str) -> Self {
        Self { module: module.to_owned(), inline: false, paths: BTreeSet::new() }
    }

    /// No imports, for a call that writes its models and request types with the module of the version.
    pub(super) fn inline(module: &str) -> Self {
        Self { inline: true, ..Self::new(module) }
    }

    /// An item of the crate.
    pub(super) fn item(&mut self, name: &str) -> String {
        self.paths.insert(format!("msgraph::{name}"));
        name.to_owned()
    }

    /// A model or an enum.
    pub(super) fn model(&mut self, entry: &Entry<'_>) -> String {
        let name = entry.name.as_str();
        if self.inline {
            let namespace = entry.namespace.as_ref().map(|namespace| format!("{namespace}::")).unwrap_or_default();
            return format!("{}::models::{namespace}{name}", self.module);
        }
        if let Some(namespace) = &entry.namespace {
            self.paths.insert(format!("msgraph::{}::models", self.module));
            return format!("models::{namespace}::{name}");
        }
        if RESERVED.contains(&name) || is_in_prelude(name) {
            self.paths.insert(format!("msgraph::{}::models", self.module));
            return format!("models::{name}");
        }
        self.paths.insert(format!("msgraph::{}::models::{name}", self.module));
        name.to_owned()
    }

    /// A request type.
    pub(super) fn request(&mut self, module: &str, name: &str) -> String {
        if self.inline {
            return format!("{}::requests::{module}::{name}", self.module);
        }
        self.paths.insert(format!("msgraph::{}::requests", self.module));
        format!("requests::{module}::{name}")
    }

    /// A JSON value, for the macro of `serde_json`.
    pub(super) fn json(&mut self, json: &Json) -> String {
        if self.inline {
            return format!("serde_json::json!({json})");
        }
        self.paths.insert("serde_json::json".to_owned());
        format!("json!({json})")
    }

    /// The lines with the imports.
    pub(super) fn lines(&self) -> Vec<String> {
        self.paths.iter().map(|path| format!("use {path};")).collect()
    }
}

/// Whether a name would hide one of the standard library's prelude.
fn is_in_prelude(name: &str) -> bool {
    ["Option", "Result", "String", "Vec", "Box", "Some", "None", "Ok", "Err", "Default"].contains(&name)
}

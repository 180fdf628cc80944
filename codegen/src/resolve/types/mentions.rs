//! Collects the type names and anchors that cells mention. A table of values declares an enum only if some cell mentions it.

use std::collections::{BTreeMap, BTreeSet};

use super::written::namespace;
use crate::lexicon::find_primitive;
use crate::model::names::short_name;
use crate::model::page::{Content, EnumTable, Page, TypeMention};

/// What the type cells of all pages mention.
#[derive(Default)]
pub(crate) struct Mentions<'p> {
    /// Short names in lower case, with the namespaces of the pages that mention them.
    names: BTreeMap<String, BTreeSet<&'p str>>,
    /// Paths of pages and anchors there, in lower case.
    anchors: BTreeSet<(String, String)>,
}

impl<'p> Mentions<'p> {
    /// Collects what the rows of all tables mention.
    pub(crate) fn new(pages: &[&'p Page]) -> Self {
        let mut mentions = Self::default();
        for page in pages {
            match &page.content {
                Content::Api(api) => api.parameters.iter().for_each(|row| mentions.add(page, &row.ty)),
                Content::Resource(types) => types
                    .iter()
                    .flat_map(|declaration| declaration.properties.iter().chain(&declaration.relationships))
                    .for_each(|row| mentions.add(page, &row.ty)),
            }
        }
        mentions
    }

    fn add(&mut self, page: &'p Page, cell: &TypeMention) {
        let name = short_name(&cell.text);
        if find_primitive(name).is_none() {
            self.names.entry(name.to_ascii_lowercase()).or_default().insert(namespace(page));
        }
        if let Some(link) = cell.link.as_ref().filter(|link| !link.anchor.is_empty()) {
            let path = if link.path.is_empty() { page.path.to_ascii_lowercase() } else { link.path.clone() };
            self.anchors.insert((path, link.anchor.clone()));
        }
    }

    /// The namespace of an enum: that of its page; where the page states none, the one of all pages that mention the enum.
    pub(crate) fn namespace(&self, page: &'p Page, short: &str) -> &'p str {
        let using = self.names.get(&short.to_ascii_lowercase()).filter(|_| page.namespace.is_none());
        match using {
            Some(using) if using.len() == 1 => using.iter().next().copied().unwrap_or_default(),
            _ => namespace(page),
        }
    }

    /// Whether a cell mentions an enum, by its name or by its table's anchor.
    pub(crate) fn contain(&self, page: &Page, table: &EnumTable, name: &str) -> bool {
        self.names.contains_key(&short_name(name).to_ascii_lowercase())
            || self.anchors.contains(&(page.path.to_ascii_lowercase(), table.anchor.to_ascii_lowercase()))
    }
}

//! Collects the type names and anchors that cells mention. On the page of a type, a table of values declares an enum
//! only if some cell mentions it.

use std::collections::{BTreeMap, BTreeSet};

use super::written::namespace;
use crate::lexicon::find_primitive;
use crate::model::names::short_name;
use crate::model::page::{Content, EnumTable, Page, TypeMention};

/// The names and anchors in the type cells of all pages.
#[derive(Default)]
pub(crate) struct Mentions<'p> {
    /// Short names in lower case, with the namespaces of the pages that mention them.
    names: BTreeMap<String, BTreeSet<&'p str>>,
    /// Pages and their anchors, in lower case.
    anchors: BTreeSet<(String, String)>,
}

impl<'p> Mentions<'p> {
    /// Collects the mentions in the rows of all tables.
    pub(crate) fn new(pages: &[&'p Page]) -> Self {
        let mut mentions = Self::default();
        for page in pages {
            match &page.content {
                Content::Api(api) => {
                    let rows = api.parameters.iter().filter(|row| !row.marks.is_completed());
                    rows.for_each(|row| mentions.add(page, &row.ty));
                }
                Content::Resource(types) => types
                    .iter()
                    .flat_map(|declaration| declaration.properties.iter().chain(&declaration.relationships))
                    .filter(|row| !row.marks.is_completed())
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

    /// The namespace of an enum: that of its page. If the page states none, it is the namespace of the pages that
    /// mention the enum, if they agree.
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

//! Divides the types of a version into files: one for each namespace, and in the main namespace one for each area.
//!
//! Types that several areas need, or none, share a file. Long files are divided by letters.

use std::collections::BTreeMap;

use crate::emit::docs;
use crate::emit::gates::Gate;
use crate::emit::letters;
use crate::emit::members;
use crate::emit::signature::Context;
use crate::emit::types::{Definition, Entry};
use crate::naming::{self, Names, RustName};

/// The lines of a type besides its rows: comment, head, the macro's braces and an empty line.
const LINES_OF_TYPE: usize = 6;

/// The name of the file for types that do not belong to one area alone.
const SHARED: &str = "shared";

/// What the comment of a namespace says.
pub(super) const OF_NAMESPACE: &str = "The types of a namespace.";

/// A file with types.
#[derive(Debug)]
pub(in crate::emit) struct TypeFile<'c> {
    /// The namespace of the types; none for the main one.
    pub(in crate::emit) namespace: Option<&'c RustName>,
    /// The module inside `models`: that of the namespace, unless several files have its types.
    pub(in crate::emit) module: RustName,
    /// The gate of all types; [`Gate::Always`] if they have different ones.
    pub(in crate::emit) gate: Gate,
    /// The types by name.
    pub(in crate::emit) entries: Vec<&'c Entry<'c>>,
}

impl TypeFile<'_> {
    /// What the file's first comment says.
    pub(super) fn about(&self) -> String {
        match (self.namespace, self.gate.area()) {
            (Some(_), _) => OF_NAMESPACE.to_owned(),
            (None, Some(area)) => format!("Types of the area {}.", docs::code(area)),
            (None, None) => "Types that no area has for itself.".to_owned(),
        }
    }
}

/// Divides the types of a version into files, those of namespaces first.
pub(in crate::emit) fn divide<'c>(context: &'c Context<'c>) -> Vec<TypeFile<'c>> {
    let mut groups: BTreeMap<(Option<&RustName>, Option<&str>), Vec<&Entry<'_>>> = BTreeMap::new();
    for entry in context.types.entries() {
        let namespace = entry.namespace.as_ref();
        let area = context.gates.of(entry).area().filter(|_| namespace.is_none());
        groups.entry((namespace, area)).or_default().push(entry);
    }
    let mut names = Names::default();
    context.types.namespaces().for_each(|namespace| drop(names.claim([namespace.clone()])));
    let mut files = Vec::new();
    for ((namespace, area), mut entries) in groups {
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        let parts = letters::divide(entries, &|entry| entry.name.as_str(), &|entry| lines(entry, context));
        let is_divided = parts.len() > 1;
        files.extend(parts.into_iter().map(|(part, entries)| {
            let module = match namespace {
                Some(namespace) if !is_divided => namespace.clone(),
                _ => {
                    let whole = namespace.map_or_else(|| area.unwrap_or(SHARED), RustName::as_str);
                    let name = format!("{whole} {part}");
                    names.claim([naming::module(&name), naming::module(&format!("{name} types"))])
                }
            };
            file(namespace, module, entries, context)
        }));
    }
    files.sort_by(|a, b| (a.namespace.is_none(), &a.module).cmp(&(b.namespace.is_none(), &b.module)));
    files
}

fn file<'c>(
    namespace: Option<&'c RustName>,
    module: RustName,
    entries: Vec<&'c Entry<'c>>,
    context: &Context<'_>,
) -> TypeFile<'c> {
    let mut gates = entries.iter().map(|entry| context.gates.of(entry));
    let first = gates.next().cloned().unwrap_or(Gate::Always);
    let gate = if gates.all(|gate| *gate == first) { first } else { Gate::Always };
    TypeFile { namespace, module, gate, entries }
}

/// About how many lines a type has.
fn lines(entry: &Entry<'_>, context: &Context<'_>) -> usize {
    LINES_OF_TYPE
        + context.types.derived(entry).len()
        + match entry.definition {
            Definition::Resource(resource) => members::count(resource, &context.types),
            Definition::Enum(listed) => listed.members.len(),
            Definition::Stub => 0,
        }
}

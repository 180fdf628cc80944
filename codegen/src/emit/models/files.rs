//! Divides the types of a version into files: one for each namespace, and in the main namespace one for each area.
//!
//! Types that several areas need, or none, share a file. A file of an area that would be too long is divided by the first
//! letters of its types, at fixed letters, so that a new type moves no other.

use std::collections::BTreeMap;

use super::resource;
use crate::emit::docs;
use crate::emit::gates::Gate;
use crate::emit::signature::Context;
use crate::emit::types::{Definition, Entry};
use crate::naming::{self, Names, RustName};

/// A file is divided if it would have more lines, unless all its types start with the same letter.
const LINES: usize = 4_000;

/// The lines of a type besides its rows: comment, head, the macro's braces and an empty line.
const LINES_OF_TYPE: usize = 6;

/// The name of the file for types that do not belong to one area alone.
const SHARED: &str = "shared";

/// A file with types.
#[derive(Debug)]
pub(in crate::emit) struct TypeFile<'c> {
    /// The namespace of the types; none for the main one.
    pub(in crate::emit) namespace: Option<&'c RustName>,
    /// The module inside `models`. That of a namespace is public.
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
            (Some(_), _) => "The types of a namespace.".to_owned(),
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
        match namespace {
            Some(namespace) => files.push(file(Some(namespace), namespace.clone(), entries, context)),
            None => {
                let parts = Letters::ALL.divide(entries, &|entry| entry.name.as_str(), &|entry| lines(entry, context));
                files.extend(parts.into_iter().map(|(letters, entries)| {
                    let name = format!("{}{}", area.unwrap_or(SHARED), letters.suffix());
                    let module = names.claim([naming::module(&name), naming::module(&format!("{name}_types"))]);
                    file(None, module, entries, context)
                }));
            }
        }
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
            Definition::Resource(resource) => resource::members(resource, context).len(),
            Definition::Enum(listed) => listed.members.len(),
            Definition::Stub => 0,
        }
}

/// The letters with which the names of a file start.
#[derive(Clone, Copy, Debug)]
struct Letters {
    first: u8,
    last: u8,
}

impl Letters {
    const ALL: Self = Self { first: b'a', last: b'z' };

    /// Divides names at the middle of the letters, until no part is too long or has more than one letter.
    fn divide<T>(self, items: Vec<T>, name: &impl Fn(&T) -> &str, lines: &impl Fn(&T) -> usize) -> Vec<(Self, Vec<T>)> {
        if items.is_empty() {
            return Vec::new();
        }
        if items.iter().map(lines).sum::<usize>() <= LINES || self.first == self.last {
            return vec![(self, items)];
        }
        let middle = self.first.midpoint(self.last);
        let is_early = |item: &T| name(item).bytes().next().is_some_and(|letter| letter.to_ascii_lowercase() <= middle);
        let (early, late) = items.into_iter().partition(is_early);
        let mut parts = Self { last: middle, ..self }.divide(early, name, lines);
        parts.extend(Self { first: middle + 1, ..self }.divide(late, name, lines));
        parts
    }

    /// What the name of a file ends with: `_a_to_m`; nothing for all letters.
    fn suffix(self) -> String {
        let (first, last) = (char::from(self.first), char::from(self.last));
        match (first, last) {
            ('a', 'z') => String::new(),
            (first, last) if first == last => format!("_{first}"),
            (first, last) => format!("_{first}_to_{last}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The parts of a list of types with as many lines each.
    fn parts(names: &[&'static str], lines: usize) -> Vec<String> {
        let parts = Letters::ALL.divide(names.to_vec(), &|name| name, &|_| lines);
        parts.into_iter().map(|(letters, names)| format!("x{}: {}", letters.suffix(), names.join(" "))).collect()
    }

    #[test]
    fn a_short_list_is_one_file() {
        assert_eq!(parts(&["App", "User"], LINES / 2), ["x: App User"]);
        assert_eq!(parts(&[], LINES), [""; 0]);
    }

    #[test]
    fn a_long_list_is_divided_at_fixed_letters() {
        assert_eq!(parts(&["App", "Mail", "User"], LINES / 2), ["x_a_to_m: App Mail", "x_n_to_z: User"]);
        assert_eq!(
            parts(&["App", "Mail", "Me", "User"], LINES / 2),
            ["x_a_to_g: App", "x_h_to_m: Mail Me", "x_n_to_z: User"]
        );
        assert_eq!(parts(&["Wa", "Wb", "Zoo"], LINES), ["x_w: Wa Wb", "x_x_to_z: Zoo"]);
    }
}

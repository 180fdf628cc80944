//! Finds enums by their members.

use rustc_hash::FxHashMap as HashMap;

use crate::model::names::{Name, TypeName};

/// The member that stands for members of later versions. Pages often leave it out.
const UNKNOWN_FUTURE_VALUE: &str = "unknownFutureValue";

/// The names of enums by their members.
#[derive(Debug, Default)]
pub(crate) struct MemberSets(HashMap<Vec<String>, Vec<TypeName>>);

impl MemberSets {
    /// Adds a list of an enum's members.
    pub(crate) fn add(&mut self, members: &[Name], name: &TypeName) {
        let names = self.0.entry(member_set(members)).or_default();
        if !names.contains(name) {
            names.push(name.clone());
        }
    }

    /// The enum that has these members and a name that fits the property (`operationStatus` for `status`), if there is
    /// exactly one.
    pub(crate) fn find(&self, values: &[String], property: &str) -> Option<&TypeName> {
        let property = property.to_ascii_lowercase();
        let is_named_alike = |name: &&TypeName| name.short().to_ascii_lowercase().ends_with(&property);
        let mut named = self.0.get(&member_set(values))?.iter().filter(is_named_alike);
        let only = named.next()?;
        named.next().is_none().then_some(only)
    }
}

/// The members in lower case, sorted.
fn member_set<T: AsRef<str>>(values: &[T]) -> Vec<String> {
    let values = values.iter().map(|value| value.as_ref());
    let counted = values.filter(|value: &&str| !value.eq_ignore_ascii_case(UNKNOWN_FUTURE_VALUE));
    let mut members: Vec<String> = counted.map(str::to_ascii_lowercase).collect();
    members.sort_unstable();
    members
}

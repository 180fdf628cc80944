//! Examples walked: the JSON of responses and the types that their pages say they have in, which members they show, how, and
//! which keys no page lists, out.
//!
//! A walk follows the documented properties from object to object, and ends where a type is not known. Keys of open types
//! and annotations are no members.

use std::borrow::Cow;
use std::fmt;

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::navigation::Navigation;
use crate::model::api::{Operation, Property};
use crate::model::page::ApiPage;
use crate::model::types::ExampleBody;
use crate::parse::is_identifier;
use crate::resolve::operations::returned;

/// What the examples of a version show.
#[derive(Default)]
pub(crate) struct Shown<'n> {
    /// How often a member is one value and how often an array, by its type and its name in lower case.
    pub(crate) members: HashMap<(&'n str, &'n str), [u32; 2]>,
    /// Keys that no page lists.
    pub(crate) strays: Vec<Stray<'n>>,
}

/// A key of an object that no page lists for the object's type.
pub(crate) struct Stray<'n> {
    pub(crate) key: String,
    pub(crate) kind: Kind,
    /// How many other keys of the object no page lists.
    pub(crate) others: usize,
    /// What pages list for the type and the object does not have, with the type that lists it.
    pub(crate) missing: Vec<(&'n str, &'n Property)>,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Null,
    Scalar,
    Object,
    Array,
}

/// Walks the examples of pages; each page stands beside its operation.
pub(crate) fn shown<'n>(pages: &[&ApiPage], operations: &'n [Operation], navigation: &'n Navigation<'n>) -> Shown<'n> {
    let walked = pages.par_iter().zip(operations).map(|(page, operation)| of_page(page, operation, navigation));
    walked.reduce(Shown::default, Shown::and)
}

impl Shown<'_> {
    fn and(mut self, mut other: Self) -> Self {
        if self.members.len() < other.members.len() {
            std::mem::swap(&mut self.members, &mut other.members);
        }
        for (member, [single, many]) in other.members {
            let known = self.members.entry(member).or_default();
            known[0] += single;
            known[1] += many;
        }
        self.strays.append(&mut other.strays);
        self
    }
}

fn of_page<'n>(page: &ApiPage, operation: &'n Operation, navigation: &'n Navigation<'n>) -> Shown<'n> {
    let mut shown = Shown::default();
    let Some(ty) = returned(&operation.responses).and_then(|ty| navigation.resource(&ty.name)) else { return shown };
    for response in page.examples.iter().filter_map(|example| example.response.as_ref()) {
        if let (200..300, ExampleBody::Json(text)) = (response.status, &response.body) {
            let root = Value { ty: Some(&ty.name), root: true, navigation, shown: &mut shown };
            // What is valid JSON for the parser is so here; a number that is too large ends a walk.
            drop(root.deserialize(&mut serde_json::Deserializer::from_str(text)));
        }
    }
    shown
}

/// A value of a type, if that is known; of a body as a whole, `value` holds what is meant.
struct Value<'n, 's> {
    ty: Option<&'n str>,
    root: bool,
    navigation: &'n Navigation<'n>,
    shown: &'s mut Shown<'n>,
}

impl<'n> Value<'n, '_> {
    fn inner(&mut self, ty: Option<&'n str>) -> Value<'n, '_> {
        Value { ty, root: false, navigation: self.navigation, shown: self.shown }
    }

    /// Notes the keys that no page lists, beside what the object does not have.
    fn strays(self, ty: &'n str, keys: Vec<(String, Kind)>, had: &[&str]) {
        let others = keys.len() - 1;
        for (key, kind) in keys {
            let missing = self.navigation.rows(ty).filter(|(_, row)| {
                let lower = row.name.to_ascii_lowercase();
                !had.contains(&lower.as_str())
            });
            let missing = missing.collect();
            self.shown.strays.push(Stray { key, kind, others, missing });
        }
    }
}

/// A key of an object, borrowed where it is written without escapes.
#[derive(Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

impl<'de> DeserializeSeed<'de> for Value<'_, '_> {
    type Value = Kind;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Kind, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_, '_> {
    type Value = Kind;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Kind, E> {
        Ok(Kind::Scalar)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Kind, E> {
        Ok(Kind::Scalar)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Kind, E> {
        Ok(Kind::Scalar)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Kind, E> {
        Ok(Kind::Scalar)
    }

    fn visit_str<E>(self, _: &str) -> Result<Kind, E> {
        Ok(Kind::Scalar)
    }

    fn visit_unit<E>(self) -> Result<Kind, E> {
        Ok(Kind::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<Kind, A::Error> {
        let ty = self.ty;
        while seq.next_element_seed(self.inner(ty))?.is_some() {}
        Ok(Kind::Array)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Kind, A::Error> {
        let mut had: Vec<&str> = Vec::new();
        let mut unlisted: Vec<(String, Kind)> = Vec::new();
        while let Some(ty) = self.ty {
            let Some(Key(key)) = map.next_key()? else { break };
            match self.navigation.entry(ty, &key) {
                Some((declaring, name, listed)) => {
                    let inner = self.navigation.resource(&listed.name).map(|resource| resource.name.as_str());
                    let kind = map.next_value_seed(self.inner(inner))?;
                    if kind != Kind::Null {
                        let known = self.shown.members.entry((declaring, name)).or_default();
                        known[usize::from(kind == Kind::Array)] += 1;
                    }
                    had.push(name);
                }
                None if self.root && key == "value" => {
                    map.next_value_seed(self.inner(Some(ty)))?;
                    // What stands beside is no member of what is listed.
                    self.ty = None;
                }
                None => {
                    let kind = map.next_value_seed(self.inner(None))?;
                    if is_identifier(&key) && !key.contains('@') && self.navigation.is_listed(ty) {
                        unlisted.push((key.into_owned(), kind));
                    }
                }
            }
        }
        if self.ty.is_none() {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        }
        if let Some(ty) = self.ty.filter(|_| !unlisted.is_empty()) {
            self.strays(ty, unlisted, &had);
        }
        Ok(Kind::Object)
    }
}

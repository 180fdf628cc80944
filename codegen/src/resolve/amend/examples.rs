//! Walks the JSON of example responses along the documented members, and counts how the examples show each member.
//!
//! A walk starts with the type that the page returns, and ends where the type is unknown. Keys of open types and
//! annotations are not counted as members.

use std::borrow::Cow;
use std::fmt;

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::model::api::{Operation, Property};
use crate::model::page::ApiPage;
use crate::model::types::ExampleBody;
use crate::parse::is_identifier;
use crate::resolve::pages::ApiPages;
use crate::resolve::types::index::{ListedMember, TypeIndex};

/// The members and keys that the examples of a version show.
#[derive(Default)]
pub(crate) struct ExampleUsage<'t> {
    /// How examples show each member, by its type and its name in lower case.
    pub(crate) members: HashMap<(&'t str, &'t str), Counts>,
    /// Keys that no page lists.
    pub(crate) unlisted: Vec<UnlistedKey<'t>>,
}

/// How often examples show a member as one value, and how often as an array. `null` counts for neither.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
    pub(crate) single: u32,
    pub(crate) array: u32,
}

/// A key of an object that no page lists for the object's type.
pub(crate) struct UnlistedKey<'t> {
    pub(crate) name: String,
    pub(crate) shape: JsonShape,
    /// How many other keys of the same object no page lists.
    pub(crate) others: usize,
    /// The rows of the type for which the object has no key, each with the type that lists it.
    pub(crate) missing: Vec<(&'t str, &'t Property)>,
}

/// The kind of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum JsonShape {
    Null,
    Scalar,
    Object,
    Array,
}

/// Walks the examples of all pages.
pub(crate) fn walk_examples<'t>(
    pages: &ApiPages<'_>,
    operations: &[Operation],
    types: &'t TypeIndex,
) -> ExampleUsage<'t> {
    let walk = |operation: &Operation| walk_page(pages.of(operation)?, operation, types);
    operations.par_iter().filter_map(walk).reduce(ExampleUsage::default, ExampleUsage::and)
}

impl ExampleUsage<'_> {
    fn and(mut self, mut other: Self) -> Self {
        if self.members.len() < other.members.len() {
            std::mem::swap(&mut self.members, &mut other.members);
        }
        for (member, Counts { single, array }) in other.members {
            let known = self.members.entry(member).or_default();
            known.single += single;
            known.array += array;
        }
        self.unlisted.append(&mut other.unlisted);
        self
    }
}

fn walk_page<'t>(page: &ApiPage, operation: &Operation, types: &'t TypeIndex) -> Option<ExampleUsage<'t>> {
    let ty = operation.returned().and_then(|ty| types.resource(&ty.name))?;
    let mut usage = ExampleUsage::default();
    for response in page.examples.iter().filter_map(|example| example.response.as_ref()) {
        if let (true, ExampleBody::Json(text)) = (response.status.is_success(), &response.body) {
            let root = ValueWalk { ty: Some(&ty.name), is_body: true, types, usage: &mut usage };
            // The parser has checked that this is JSON. A number that is too large ends the walk.
            drop(root.deserialize(&mut serde_json::Deserializer::from_str(text)));
        }
    }
    Some(usage)
}

/// The walk over one value. It counts nothing if `ty` is unknown.
struct ValueWalk<'t, 's> {
    ty: Option<&'t str>,
    /// Whether the value is the whole body, whose key `value` may hold what the page returns.
    is_body: bool,
    types: &'t TypeIndex,
    usage: &'s mut ExampleUsage<'t>,
}

impl<'t> ValueWalk<'t, '_> {
    fn inner(&mut self, ty: Option<&'t str>) -> ValueWalk<'t, '_> {
        ValueWalk { ty, is_body: false, types: self.types, usage: self.usage }
    }

    /// The documented type of a member's values.
    fn type_of(&self, member: &ListedMember<'t>) -> Option<&'t str> {
        self.types.resource(&member.ty.name).map(|resource| resource.name.as_str())
    }

    /// Counts how an object shows a member.
    fn count(&mut self, member: &ListedMember<'t>, shape: JsonShape) {
        if shape == JsonShape::Null {
            return;
        }
        let counts = self.usage.members.entry((member.declaring, member.key)).or_default();
        if shape == JsonShape::Array {
            counts.array += 1;
        } else {
            counts.single += 1;
        }
    }

    /// Records the keys of an object that no page lists, with the rows for which the object has no key.
    fn add_unlisted(self, ty: &'t str, keys: Vec<(String, JsonShape)>, listed: &[&str]) {
        let others = keys.len() - 1;
        for (name, shape) in keys {
            let is_missing = |(_, row): &(&str, &Property)| !listed.contains(&row.name.to_ascii_lowercase().as_str());
            let missing = self.types.rows(ty).filter(is_missing).collect();
            self.usage.unlisted.push(UnlistedKey { name, shape, others, missing });
        }
    }
}

/// A key of an object. It is borrowed if it is written without escapes.
#[derive(Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

impl<'de> DeserializeSeed<'de> for ValueWalk<'_, '_> {
    type Value = JsonShape;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<JsonShape, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueWalk<'_, '_> {
    type Value = JsonShape;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<JsonShape, E> {
        Ok(JsonShape::Scalar)
    }

    fn visit_i64<E>(self, _: i64) -> Result<JsonShape, E> {
        Ok(JsonShape::Scalar)
    }

    fn visit_u64<E>(self, _: u64) -> Result<JsonShape, E> {
        Ok(JsonShape::Scalar)
    }

    fn visit_f64<E>(self, _: f64) -> Result<JsonShape, E> {
        Ok(JsonShape::Scalar)
    }

    fn visit_str<E>(self, _: &str) -> Result<JsonShape, E> {
        Ok(JsonShape::Scalar)
    }

    fn visit_unit<E>(self) -> Result<JsonShape, E> {
        Ok(JsonShape::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<JsonShape, A::Error> {
        let ty = self.ty;
        while seq.next_element_seed(self.inner(ty))?.is_some() {}
        Ok(JsonShape::Array)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<JsonShape, A::Error> {
        let mut listed: Vec<&str> = Vec::new();
        let mut unlisted: Vec<(String, JsonShape)> = Vec::new();
        while let Some(ty) = self.ty {
            let Some(Key(key)) = map.next_key()? else { break };
            match self.types.member(ty, &key) {
                Some(member) => {
                    let shape = map.next_value_seed(self.inner(self.type_of(&member)))?;
                    self.count(&member, shape);
                    listed.push(member.key);
                }
                None if self.is_body && key == "value" => {
                    map.next_value_seed(self.inner(Some(ty)))?;
                    // The other keys of the wrapper are not members of the type that `value` holds.
                    self.ty = None;
                }
                None => {
                    let shape = map.next_value_seed(self.inner(None))?;
                    if is_identifier(&key) && !key.contains('@') && self.types.is_closed(ty) {
                        unlisted.push((key.into_owned(), shape));
                    }
                }
            }
        }
        match self.ty {
            None => while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {},
            Some(_) if unlisted.is_empty() => {}
            Some(ty) => self.add_unlisted(ty, unlisted, &listed),
        }
        Ok(JsonShape::Object)
    }
}

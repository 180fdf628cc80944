//! Gives every type of a version its name in the client, and every namespace its module.
//!
//! Every qualified name that a page mentions has an entry; a type that no page documents is a stub. A base type is left
//! out if it would make a type its own base.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::api::{Body, Enum, Property, Reply, Resource, RouteBody, Segment, TypeRef, Version};
use crate::model::names::{ANY_JSON, DEFAULT_NAMESPACE, TypeName, short_name, split_name};
use crate::naming::{self, Names, RustName};

/// The types of a version by qualified name.
#[derive(Debug)]
pub(crate) struct Types<'a> {
    entries: BTreeMap<&'a str, Entry<'a>>,
    /// The module of each namespace except the main one.
    namespaces: BTreeMap<&'a str, RustName>,
    /// The types that derive from each type, directly or not, by qualified name.
    derived: BTreeMap<&'a str, Vec<&'a str>>,
}

/// A type of the client.
#[derive(Debug)]
pub(crate) struct Entry<'a> {
    /// The qualified name.
    pub(crate) wire: &'a str,
    /// The module of its namespace; none for `microsoft.graph`.
    pub(crate) namespace: Option<RustName>,
    /// The Rust type.
    pub(crate) name: RustName,
    pub(crate) definition: Definition<'a>,
}

impl Entry<'_> {
    /// Whether it is an enum whose members combine.
    pub(crate) fn is_flags(&self) -> bool {
        matches!(self.definition, Definition::Enum(listed) if listed.flags)
    }
}

/// The definition of a type.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Definition<'a> {
    Resource(&'a Resource),
    Enum(&'a Enum),
    /// None: pages mention the type, but no page documents it.
    Stub,
}

/// The namespace whose types are in `models` itself.
const MAIN: &str = DEFAULT_NAMESPACE;

impl<'a> Types<'a> {
    /// Gives every type of the version its name.
    pub(crate) fn new(version: &'a Version) -> Self {
        let definitions = definitions(version);
        let others: BTreeSet<&str> = definitions.keys().map(|name| namespace_of(name)).collect();
        let mut modules = Names::default();
        let mut namespaces = BTreeMap::new();
        for namespace in others.into_iter().filter(|namespace| *namespace != MAIN) {
            let short = namespace.strip_prefix(MAIN).unwrap_or(namespace);
            namespaces.insert(namespace, modules.claim([naming::module(short)]));
        }
        let mut names: BTreeMap<&str, Names> = BTreeMap::new();
        let mut entries = BTreeMap::new();
        for stubs in [false, true] {
            for (wire, definition) in &definitions {
                if matches!(definition, Definition::Stub) != stubs {
                    continue;
                }
                let key = namespace_of(wire);
                let name = names.entry(key).or_default().claim([rust_name(wire, definition)]);
                let namespace = namespaces.get(key).cloned();
                entries.insert(*wire, Entry { wire, namespace, name, definition: *definition });
            }
        }
        let mut types = Self { entries, namespaces, derived: BTreeMap::new() };
        for wire in definitions.into_keys() {
            for ancestor in types.ancestors(wire) {
                types.derived.entry(ancestor).or_default().push(wire);
            }
        }
        types
    }

    /// The types that derive from a type, directly or not, by qualified name.
    pub(crate) fn derived(&self, entry: &Entry<'_>) -> &[&'a str] {
        self.derived.get(entry.wire).map_or(&[], Vec::as_slice)
    }

    /// A type and its base types, the nearest first.
    pub(crate) fn chain<'t>(&'t self, wire: &'t str) -> Vec<&'t str> {
        std::iter::once(wire).chain(self.ancestors(wire)).collect()
    }

    fn ancestors(&self, wire: &str) -> Vec<&'a str> {
        let base = |name: &str| match self.get(name)?.definition {
            Definition::Resource(resource) => Some(self.base(resource)?.wire),
            Definition::Enum(_) | Definition::Stub => None,
        };
        std::iter::successors(base(wire), |name| base(name)).collect()
    }

    /// Every type, by qualified name.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.entries.values()
    }

    /// The modules of all namespaces except the main one.
    pub(crate) fn namespaces(&self) -> impl Iterator<Item = &RustName> {
        self.namespaces.values()
    }

    /// The type with this name; none for primitive types.
    pub(crate) fn get(&self, name: &str) -> Option<&Entry<'a>> {
        self.entries.get(name)
    }

    /// The base type of a resource, unless the resource is its own ancestor.
    pub(crate) fn base(&self, resource: &Resource) -> Option<&Entry<'a>> {
        let base = self.get(resource.base.as_deref()?)?;
        let mut seen = BTreeSet::from([resource.name.as_str()]);
        let mut at = Some(base);
        while let Some(entry) = at {
            if !seen.insert(entry.wire) {
                return None;
            }
            at = match entry.definition {
                Definition::Resource(resource) => resource.base.as_deref().and_then(|name| self.get(name)),
                Definition::Enum(_) => return None,
                Definition::Stub => None,
            };
        }
        Some(base)
    }
}

fn namespace_of(name: &str) -> &str {
    split_name(name).0
}

fn rust_name(wire: &str, definition: &Definition<'_>) -> RustName {
    let decided = match definition {
        Definition::Resource(resource) => RustName::parse(&resource.rust_name),
        Definition::Enum(listed) => RustName::parse(&listed.rust_name),
        Definition::Stub => None,
    };
    decided.unwrap_or_else(|| naming::type_name(short_name(wire)))
}

/// Every name that is documented or mentioned, but for [`ANY_JSON`], which is no type of its own in Rust. If a resource
/// and an enum share a name, the resource is used.
fn definitions(version: &Version) -> BTreeMap<&str, Definition<'_>> {
    let mut found: BTreeMap<&str, Definition<'_>> = BTreeMap::new();
    found.extend(version.enums.iter().map(|listed| (listed.name.as_str(), Definition::Enum(listed))));
    found.extend(version.resources.iter().map(|resource| (resource.name.as_str(), Definition::Resource(resource))));
    let mut referred: Vec<&str> = Vec::new();
    for resource in &version.resources {
        let types = resource.own().map(|property: &Property| &property.ty);
        referred.extend(types.map(|ty| ty.name.as_str()).chain(resource.base.as_deref()));
    }
    referred.extend(operation_types(version).map(|ty| ty.name.as_str()));
    for name in referred.into_iter().filter(|name| !TypeName::from(*name).is_primitive()) {
        found.entry(name).or_insert(Definition::Stub);
    }
    found.retain(|name, _| !name.eq_ignore_ascii_case(ANY_JSON));
    found
}

/// The types that requests and responses mention.
fn operation_types(version: &Version) -> impl Iterator<Item = &TypeRef> {
    let operations = version.operations.iter().flat_map(|operation| {
        let body = match &operation.body {
            Body::Resource { ty } => Some(ty),
            Body::None | Body::Parameters | Body::Stream | Body::Reference => None,
        };
        let responses = operation.responses.iter().filter_map(|response| response.body.as_ref()).map(|body| &body.ty);
        operation.parameters.iter().map(|parameter| &parameter.ty).chain(body).chain(responses)
    });
    let routes = version.routes.iter().flat_map(|route| {
        let body = match &route.body {
            RouteBody::Resource { ty } => Some(ty),
            RouteBody::None | RouteBody::Parameters { .. } | RouteBody::Stream | RouteBody::Reference => None,
        };
        let reply = match &route.reply {
            Reply::Value { ty, .. } | Reply::Resource { ty, .. } | Reply::List { ty } => Some(ty),
            Reply::None => None,
        };
        body.into_iter().chain(reply)
    });
    let arguments = version.routes.iter().flat_map(|route| &route.segments).flat_map(|segment| match segment {
        Segment::AlternateKey { arguments, .. } | Segment::Function { arguments, .. } => arguments.as_slice(),
        Segment::Name { .. } | Segment::Key | Segment::Path { .. } => &[],
    });
    operations.chain(routes).chain(arguments.map(|argument| &argument.ty))
}

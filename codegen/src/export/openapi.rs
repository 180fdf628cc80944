//! Writes a version of the API as an OpenAPI 3.1 document: facts, without the descriptions of pages.
//!
//! Each route is one operation, and each type one schema. What OpenAPI has no words for stands in extensions, whose
//! meaning the document explains. Text of pages stands in JSON strings alone; the keys of components and the paths have
//! the characters that OpenAPI allows.

use std::collections::BTreeSet;
use std::fmt;

use crate::areas::Areas;
use crate::model::api::Version;

mod bodies;
mod context;
mod document;
mod examples;
mod extensions;
mod operations;
mod paths;
mod query;
mod responses;
mod schema;
mod security;
mod types;

pub use document::Document;

use context::Context;
use document::{Components, Info, Server, Tag};
use operations::Operations;

/// The version of OpenAPI.
const OPENAPI: &str = "3.1.0";

/// The address of the service.
const SERVICE: &str = "https://graph.microsoft.com";

/// How much a document has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The paths.
    pub paths: usize,
    /// The operations.
    pub operations: usize,
    /// The routes that share the operation of another one, since OpenAPI cannot tell their paths apart.
    pub merged: usize,
    /// The schemas of types and bodies.
    pub schemas: usize,
}

/// Writes a version of the API. Its areas become tags.
pub fn export(version: &Version, areas: &Areas) -> Document {
    let context = Context::new(version, areas);
    let Operations { paths, examples } = operations::operations(&context);
    let operations = paths.values().flat_map(|item| item.operations.values());
    let used: BTreeSet<&str> = operations.flat_map(|operation| &operation.tags).map(String::as_str).collect();
    let tags = areas.iter().filter(|(name, _)| used.contains(name));
    let tags = tags.map(|(name, area)| Tag { name: name.to_owned(), description: area.description.clone() });
    let tags = tags.collect();
    Document {
        openapi: OPENAPI,
        info: Info {
            title: "Microsoft Graph",
            version: version.name.clone(),
            description: extensions::MEANING,
            completed: version.completed.clone(),
        },
        servers: vec![Server { url: format!("{SERVICE}/{}", version.name) }],
        tags,
        security: security::any_caller(),
        components: Components {
            schemas: types::schemas(&context),
            responses: responses::shared(),
            parameters: query::shared(),
            examples,
            security_schemes: security::schemes(&paths),
        },
        paths,
    }
}

impl Document {
    /// Counts what the document has.
    pub fn figures(&self) -> Figures {
        let operations = || self.paths.values().flat_map(|item| item.operations.values());
        Figures {
            paths: self.paths.len(),
            operations: operations().count(),
            merged: operations().map(|operation| operation.extensions.also.len()).sum(),
            schemas: self.components.schemas.len(),
        }
    }
}

/// `2 paths, 3 operations, 5 schemas; 0 routes share an operation`
impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { paths, operations, merged, schemas } = self;
        write!(f, "{paths} paths, {operations} operations, {schemas} schemas; {merged} routes share an operation")
    }
}

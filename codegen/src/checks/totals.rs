//! Counts how much of the documentation is in the API, for the scoreboard and `cargo xtask stats`.
//!
//! The figures are about what was published, but for those of the nodes; what completes it is counted separately.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::diagnostic::Diagnostic;
use crate::model::api::{Api, Body, Operation, Parameter, Property, Resource, TypeRef, Version};

mod completed;
mod nodes;

pub use completed::{CompletedTotals, is_published};
pub use nodes::NodeTotals;

/// The figures of one run. `Display` prints lines `name value`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Totals {
    /// The number of pages: files of markdown that were read. A page that several folders have is one.
    pub pages: usize,
    /// Of these, the pages that were never published: what completes the pages is all that is on them.
    pub completed_pages: usize,
    /// The figures of each version, in order.
    pub versions: Vec<VersionTotals>,
    /// The number of diagnostics by code and severity.
    pub diagnostics: BTreeMap<String, usize>,
}

/// The figures of one version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VersionTotals {
    /// Its name.
    pub name: String,
    /// Pages that document an operation.
    pub pages: usize,
    /// Operations. A page may have several.
    pub operations: usize,
    /// Operations with a known status on success.
    pub answered: usize,
    /// Request lines.
    pub requests: usize,
    /// Distinct methods and routes.
    pub routes: usize,
    /// The nodes and methods of the client.
    pub nodes: NodeTotals,
    /// Structured types.
    pub types: usize,
    /// Enums.
    pub enums: usize,
    /// Properties and relationships of the types.
    pub properties: usize,
    /// Parameters of the operations.
    pub parameters: usize,
    /// References to types.
    pub references: usize,
    /// References to types that are not primitive. `Edm.Untyped` counts, because it replaces types that are unknown.
    pub named: usize,
    /// Of those, the references to documented types.
    pub resolved: usize,
    /// What completes the published pages.
    pub completed: CompletedTotals,
}

impl Totals {
    /// Counts the figures of an API and its diagnostics.
    pub fn of(pages: usize, api: &Api, diagnostics: &[Diagnostic]) -> Self {
        let mut by_code = BTreeMap::new();
        for diagnostic in diagnostics {
            *by_code.entry(format!("{} {}", diagnostic.code, diagnostic.severity)).or_insert(0) += 1;
        }
        let versions = api.versions.iter().map(VersionTotals::of).collect();
        Self { pages, completed_pages: completed::pages(api), versions, diagnostics: by_code }
    }
}

impl VersionTotals {
    fn of(version: &Version) -> Self {
        let documented = documented(version);
        let lines = || version.operations.iter().flat_map(|operation| &operation.requests);
        let mut totals = Self {
            name: version.name.clone(),
            pages: operations(version).map(|operation| &operation.page).collect::<BTreeSet<_>>().len(),
            operations: operations(version).count(),
            answered: operations(version).filter(|operation| is_answered(operation)).count(),
            requests: lines().filter(|line| line.source.is_published()).count(),
            routes: version.routes.iter().filter(|route| is_published(&route.documented, version)).count(),
            nodes: NodeTotals::of(version),
            types: resources(version).count(),
            enums: version.enums.iter().filter(|one| !one.marks.is_completed()).count(),
            properties: resources(version).flat_map(rows).count(),
            parameters: operations(version).flat_map(parameters).count(),
            completed: CompletedTotals::of(version),
            ..Self::default()
        };
        for name in references(version) {
            totals.references += 1;
            totals.named += usize::from(name == "Edm.Untyped" || !name.starts_with("Edm."));
            totals.resolved += usize::from(documented.contains(name));
        }
        totals
    }

    /// The figures with their names, in the order in which they are printed.
    pub fn figures(&self) -> Vec<(&'static str, usize)> {
        let Self {
            name: _,
            pages,
            operations,
            answered,
            requests,
            routes,
            nodes,
            types,
            enums,
            properties,
            parameters,
            references,
            named,
            resolved,
            completed,
        } = self;
        let first = [
            ("pages with an operation", *pages),
            ("operations", *operations),
            ("operations with a status on success", *answered),
            ("request lines", *requests),
            ("routes", *routes),
        ];
        let last = [
            ("types", *types),
            ("enums", *enums),
            ("properties", *properties),
            ("parameters", *parameters),
            ("type references", *references),
            ("type references that are not primitive", *named),
            ("type references to documented types", *resolved),
        ];
        first.into_iter().chain(nodes.figures()).chain(last).chain(completed.figures()).collect()
    }
}

impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "pages {}", self.pages)?;
        if self.completed_pages > 0 {
            writeln!(f, "completed pages {}", self.completed_pages)?;
        }
        for version in &self.versions {
            for (figure, value) in version.figures() {
                writeln!(f, "{} {figure} {value}", version.name)?;
            }
        }
        self.diagnostics.iter().try_for_each(|(code, count)| writeln!(f, "{code} {count}"))
    }
}

fn is_answered(operation: &Operation) -> bool {
    operation.responses.iter().any(|response| response.status.is_success() || response.status.is_redirect())
}

fn documented(version: &Version) -> BTreeSet<&str> {
    let types = version.resources.iter().map(|ty| ty.name.as_str());
    types.chain(version.enums.iter().map(|item| item.name.as_str())).collect()
}

/// The operations that published pages document.
fn operations(version: &Version) -> impl Iterator<Item = &Operation> {
    version.operations.iter().filter(|operation| !operation.marks.is_completed())
}

/// The structured types that published pages declare.
fn resources(version: &Version) -> impl Iterator<Item = &Resource> {
    version.resources.iter().filter(|resource| !resource.marks.is_completed())
}

/// The properties and relationships that published pages list.
fn rows(resource: &Resource) -> impl Iterator<Item = &Property> {
    resource.properties.iter().chain(&resource.relationships).filter(|row| !row.marks.is_completed())
}

/// The parameters that published pages list.
fn parameters(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    operation.parameters.iter().filter(|parameter| !parameter.marks.is_completed())
}

/// The names of all types to which published facts refer, with repetitions.
fn references(version: &Version) -> impl Iterator<Item = &str> {
    operations(version).flat_map(of_operation).chain(resources(version).flat_map(of_resource))
}

fn of_operation(operation: &Operation) -> impl Iterator<Item = &str> {
    let body = match &operation.body {
        Body::Resource { ty } => Some(ty),
        Body::None | Body::Parameters | Body::Stream | Body::Reference => None,
    };
    let parameters = parameters(operation).map(|parameter| &parameter.ty);
    let responses = operation.responses.iter().filter_map(|response| response.body.as_ref()).map(|body| &body.ty);
    parameters.chain(body).chain(responses).map(name)
}

fn of_resource(resource: &Resource) -> impl Iterator<Item = &str> {
    resource.base.as_deref().into_iter().chain(rows(resource).map(|row| name(&row.ty)))
}

fn name(ty: &TypeRef) -> &str {
    &ty.name
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;

    fn api() -> Api {
        let ty = |name: &str| format!(r#"{{"name":"{name}","collection":false}}"#);
        let property =
            |name: &str| format!(r#"{{"name":"p","type":{},"read_only":false,"nullable":null,"line":1}}"#, ty(name));
        let operation = |responses: &str| {
            format!(
                r#"{{"page":"p","locale":"en-us","title":"t","namespace":"n","name":"o","kind":"get",
                "requests":[{{"method":"GET","path":"/doors","query":[],"line":1,"parameters":[]}}],"permissions":[],
                "headers":[],"query_options":[],"parameters":[],"body":{{"kind":"resource","type":{}}},
                "responses":{responses}}}"#,
                ty("microsoft.graph.door")
            )
        };
        let text = format!(
            r#"{{"versions":[{{"name":"v1.0","routes":[],"enums":[],"operations":[{},{}],
              "resources":[{{"page":"p","pages":[],"name":"microsoft.graph.door","rust_name":"Door","kind":"entity",
                "base":"microsoft.graph.entity","abstract":false,"open":false,"key":[],
                "properties":[{},{}],"relationships":[{}]}}]}}]}}"#,
            operation(r#"[{"status":404,"body":null},{"status":204,"body":null}]"#),
            operation(r#"[{"status":404,"body":null}]"#),
            property("Edm.String"),
            property("Edm.Untyped"),
            property("microsoft.graph.door"),
        );
        serde_json::from_str(&text).expect("it is an API")
    }

    #[test]
    fn every_figure_is_counted() {
        let diagnostics = [
            Diagnostic::new(Code::RowUnused, "p", 1, ""),
            Diagnostic::new(Code::RowUnused, "p", 2, ""),
            Diagnostic::new(Code::PageUnused, "p", 1, ""),
        ];
        let expected = "\
pages 3
v1.0 pages with an operation 1
v1.0 operations 2
v1.0 operations with a status on success 1
v1.0 request lines 2
v1.0 routes 0
v1.0 routes at a type 0
v1.0 nodes of a type 0
v1.0 nodes of a collection 0
v1.0 nodes of an address 0
v1.0 children of nodes 0
v1.0 methods 0
v1.0 methods with 1 route 0
v1.0 methods with 2 routes 0
v1.0 methods with 3 to 4 routes 0
v1.0 methods with 5 to 8 routes 0
v1.0 methods with more routes 0
v1.0 types 1
v1.0 enums 0
v1.0 properties 3
v1.0 parameters 0
v1.0 type references 6
v1.0 type references that are not primitive 5
v1.0 type references to documented types 3
GD0208 error 1
GD0403 warning 2
";
        assert_eq!(Totals::of(3, &api(), &diagnostics).to_string(), expected);
    }
}

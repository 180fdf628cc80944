//! Groups the request types of a version by module.

use std::collections::BTreeMap;

use super::docs;
use crate::model::api::{Operation, Parameter, Route, RouteBody, Version};
use crate::naming::{self, RustName};

/// The request types of a version by module.
pub(crate) type RequestGroups<'a> = BTreeMap<RustName, Vec<RequestType<'a>>>;

/// The type of a body that one or more operations send.
#[derive(Debug)]
pub(crate) struct RequestType<'a> {
    pub(crate) name: RustName,
    /// The operations that take it, by page.
    pub(crate) operations: Vec<&'a Operation>,
    /// The parameters in page order. Of several with the same name, the first is used.
    pub(crate) parameters: Vec<&'a Parameter>,
    /// The routes that take it.
    pub(crate) routes: Vec<&'a Route>,
}

/// Groups the request types of a version, in the order of the pages that list their parameters.
pub(crate) fn group_requests(version: &Version) -> RequestGroups<'_> {
    let mut groups: RequestGroups<'_> = BTreeMap::new();
    for (operation, routes) in parameter_operations(version) {
        let Some(RouteBody::Parameters { module, name }) = routes.first().map(|route| &route.body) else { continue };
        let types = groups.entry(naming::identifier(module)).or_default();
        let name = naming::identifier(name);
        let at = types.iter().position(|known| known.name == name).unwrap_or_else(|| {
            let parameters = operation.body_parameters().collect();
            types.push(RequestType { name, operations: Vec::new(), parameters, routes: Vec::new() });
            types.len() - 1
        });
        types[at].operations.push(operation);
        types[at].routes.extend(routes);
    }
    groups
}

/// The leaders of routes whose bodies consist of parameters, each with these routes, by page.
fn parameter_operations(version: &Version) -> Vec<(&Operation, Vec<&Route>)> {
    let mut led: BTreeMap<u32, Vec<&Route>> = BTreeMap::new();
    for route in version.routes.iter().filter(|route| matches!(route.body, RouteBody::Parameters { .. })) {
        if let Some(operation) = route.leading_operation() {
            led.entry(operation).or_default().push(route);
        }
    }
    let operations =
        led.into_iter().filter_map(|(index, routes)| Some((version.operations.get(index as usize)?, routes)));
    let mut operations: Vec<(&Operation, Vec<&Route>)> = operations.collect();
    operations.sort_by_key(|(operation, _)| (docs::stem(&operation.page), &operation.page, &operation.title));
    operations
}

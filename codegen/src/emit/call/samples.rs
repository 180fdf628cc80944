//! Writes a call for every route, with a marker in place of each argument.

use super::uses::Uses;
use super::{Calls, body, value};
use crate::emit::sheet;
use crate::emit::value::Value;
use crate::model::api::{Argument, Method, Route, Segment};

/// The text in place of an argument.
const MARKER: &str = "x";

/// The call of a route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// The method.
    pub method: Method,
    /// The template of the address.
    pub address: String,
    /// Whether a page documents the route.
    pub documented: bool,
    /// The expression of the request value. Types are written with the module of the version: `v1::models::User`.
    pub expression: String,
}

impl Calls<'_> {
    /// The call of each route by the nodes and the method that were made for it, in the order of routes.
    pub fn samples(&self) -> Vec<Sample> {
        let routes = (0..).zip(&self.context.version.routes);
        routes.filter_map(|(index, route)| self.sample(index, route)).collect()
    }

    fn sample(&self, index: u32, route: &Route) -> Option<Sample> {
        let way = self.context.version.way(route);
        let node = self.context.version.nodes.get(*way.last()? as usize)?;
        let method = node.methods.iter().find(|method| method.routes.contains(&index))?;
        let mut uses = Uses::inline(&self.module);
        let steps = route.nodes.iter().zip(&route.segments);
        let mut calls: Vec<String> = steps
            .map(|(name, segment)| format!(".{name}({})", self.arguments(segment, &mut uses).join(", ")))
            .collect();
        let tail = route.segments.get(route.nodes.len()..).unwrap_or_default();
        let mut arguments: Vec<String> = tail.iter().flat_map(|segment| self.arguments(segment, &mut uses)).collect();
        let leading = self.leading(method)?;
        arguments.extend(body::body(leading, None, &self.context, &mut uses).argument);
        calls.push(format!(".{}({})", method.name, arguments.join(", ")));
        Some(Sample {
            method: route.method,
            address: sheet::address(&route.segments),
            documented: !route.documented.is_empty(),
            expression: chain_on_one_line(&calls),
        })
    }

    fn arguments(&self, segment: &Segment, uses: &mut Uses) -> Vec<String> {
        match segment {
            Segment::Name { .. } => Vec::new(),
            Segment::Key | Segment::Path { .. } => vec![value::text(MARKER)],
            Segment::AlternateKey { arguments, .. } | Segment::Function { arguments, .. } => {
                arguments.iter().map(|argument| self.argument(argument, uses)).collect()
            }
        }
    }

    fn argument(&self, argument: &Argument, uses: &mut Uses) -> String {
        let value =
            if argument.ty.collection { Value::Untyped } else { Value::of(&argument.ty.name, &self.context.types) };
        match value {
            Value::Bool => "true".to_owned(),
            Value::Number("f32" | "f64") => "1.0".to_owned(),
            Value::Number(_) => "1".to_owned(),
            Value::Parsed("OffsetDateTime", _) if argument.quoted => value::text(MARKER),
            Value::Parsed(..) => "sample()".to_owned(),
            Value::Enum(entry) => value::member(entry, MARKER, uses),
            Value::Text | Value::Binary | Value::Stream | Value::Untyped | Value::Model(_) => value::text(MARKER),
        }
    }
}

fn chain_on_one_line(calls: &[String]) -> String {
    format!("graph{}", calls.concat())
}

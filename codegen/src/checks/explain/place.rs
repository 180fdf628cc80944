//! Explains where the method of a request stands: where each segment of its address leads.

use super::asked::Asked;
use super::explanation::Part;
use super::row;
use crate::emit::sheet;
use crate::model::api::{Node, Place, Segment};
use crate::resolve::StepReason;

/// A part for each segment, and one for the method.
pub(super) fn parts(request: &Asked<'_>) -> Vec<Part> {
    let nodes: Vec<&Node> = request
        .version
        .way(request.route)
        .iter()
        .filter_map(|index| request.version.nodes.get(*index as usize))
        .collect();
    let steps = request.route.segments.iter().zip(&request.reasons.place.steps).enumerate();
    let mut parts: Vec<Part> =
        steps.map(|(index, (segment, reason))| step(request, segment, reason, nodes.get(index + 1).copied())).collect();
    parts.push(method(request));
    parts
}

fn step(request: &Asked<'_>, segment: &Segment, reason: &StepReason, node: Option<&Node>) -> Part {
    let value = match (reason, node) {
        (StepReason::Tail, _) | (_, None) => "a part of the method".to_owned(),
        (_, Some(node)) => format!("nodes::{}, {}", node.name, describe(&node.place)),
    };
    let part = Part::new(format!("segment {segment}"), value);
    match reason {
        StepReason::Listed { owner } => {
            let Segment::Name { name } = segment else { return part.because([format!("{owner} lists it")]) };
            let resource = request.version.resources.iter().find(|resource| resource.name.as_str() == owner);
            let row = resource.and_then(|resource| {
                let mut rows = resource.properties.iter().chain(&resource.relationships);
                Some((resource, rows.find(|row| row.name.eq_ignore_ascii_case(name))?))
            });
            let origin = row.map(|(resource, row)| row::origin(request.documentation, request.version, resource, row));
            part.from(origin).because([format!("{owner} lists it")])
        }
        StepReason::Key => part.because(["a key leads to an item of the collection"]),
        StepReason::Cast => part.because(["the name of a type casts to this type"]),
        StepReason::Path => part.because(["a path leads from an item to another one"]),
        StepReason::Learnt(reason) => part.because([format!("learnt from the requests through it: {reason}")]),
        StepReason::Unknown => {
            part.because(["neither a type nor a request shows what stands there, so the place is known by its address"])
        }
        StepReason::Tail => part,
    }
}

/// What stands at a node.
pub(super) fn describe(place: &Place) -> String {
    match place {
        Place::Root => "the root".to_owned(),
        Place::Item { ty } => format!("one {ty}"),
        Place::Collection { ty, .. } => format!("a collection of {ty}"),
        Place::Address => "an address".to_owned(),
    }
}

fn method(request: &Asked<'_>) -> Part {
    let Some((node, method)) = request.method else { return Part::new("method", "none") };
    let part = Part::new("method", format!("nodes::{}::{}", node.name, method.name));
    let name = match request.operation {
        _ if method.tail.is_empty() => "the name follows from what the request does to its place",
        Some(operation) if operation.name == method.name => "the name is that of the action, function or verb",
        _ => "the name is that of the segment, made different from its siblings",
    };
    let count = method.routes.len();
    let others = (count > 1).then(|| format!("the same method sends the requests of {count} addresses"));
    let is_leading = method.routes.first().and_then(|index| request.version.routes.get(*index as usize));
    let leading = is_leading.filter(|_| count > 1).map(|leading| {
        let address = sheet::address(&leading.segments);
        let reason = request.reasons.place.leading.map(|reason| format!(", since {reason}")).unwrap_or_default();
        format!("{} {address} leads them{reason}", leading.method)
    });
    part.because([name.to_owned()].into_iter().chain(others).chain(leading))
}

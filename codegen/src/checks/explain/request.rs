//! Explains a request: the page that leads it, the place where its method stands, and what it sends and returns.

use super::asked::Asked;
use super::documentation::Documentation;
use super::explanation::{Explanation, Kind, Origin, Part};
use super::lines::SectionLines;
use super::{body, deprecation, permissions, place, reply};
use crate::emit::sheet;
use crate::model::api::{LineSource, Operation, RequestLine, Segment, Version};
use crate::resolve;

/// Explains a route. `asked` is the request that was asked about, if it is another address of the same method.
pub(super) fn explain(
    version: &Version,
    index: u32,
    asked: Option<&str>,
    documentation: &Documentation<'_>,
) -> Explanation {
    let route = &version.routes[index as usize];
    let operation = route.leading_operation().and_then(|operation| version.operations.get(operation as usize));
    let file = operation.and_then(|operation| documentation.file(&operation.page));
    let lines = file.map(|file| SectionLines::of(file, &documentation.read.sources.includes)).unwrap_or_default();
    let methods = version.nodes.iter().flat_map(|node| node.methods.iter().map(move |method| (node, method)));
    let request = Asked {
        documentation,
        version,
        route,
        reasons: resolve::reasons(version, index),
        method: methods.into_iter().find(|(_, method)| method.routes.contains(&index)),
        operation,
        page: operation.and_then(|operation| documentation.parse(&operation.page)),
        lines,
    };
    let address = format!("{} {}", route.method, sheet::address(&route.segments));
    let mut parts = vec![request.address()];
    parts.extend(request.leader());
    parts.extend(place::parts(&request));
    parts.extend(body::parts(&request));
    parts.extend(reply::parts(&request));
    parts.extend(permissions::parts(&request));
    parts.extend(request.lists());
    Explanation {
        kind: Kind::Request,
        name: asked.unwrap_or(&address).to_owned(),
        version: Some(version.name.clone()),
        summary: request.summary(asked, &address),
        parts,
    }
}

impl Asked<'_> {
    fn summary(&self, asked: Option<&str>, address: &str) -> Vec<String> {
        let mut summary = Vec::new();
        if asked.is_some() {
            summary.push(format!(
                "Neither a page nor a list of the service has this very address. Its method is that of {address}, which is \
                 explained here."
            ));
        }
        let node = self.method.map(|(node, method)| format!(": nodes::{}::{}", node.name, method.name));
        summary.push(format!("The client sends it by {}{}.", self.call(), node.unwrap_or_default()));
        let operation = self.operation.map(|operation| {
            let words = operation.kind.words();
            format!("It {words}; {} decides what it sends and returns ({}).", operation.page, operation.title)
        });
        summary.push(operation.unwrap_or_else(|| "No page documents it.".to_owned()));
        summary
    }

    /// The calls that send the request: `graph.me().messages().id(…).reply(…)`.
    fn call(&self) -> String {
        let takes = |segments: &[Segment]| segments.iter().any(|segment| !matches!(segment, Segment::Name { .. }));
        let call = |name: &str, segments: &[Segment]| format!(".{name}({})", if takes(segments) { "…" } else { "" });
        let (route, at) = (self.route, self.route.nodes.len().min(self.route.segments.len()));
        let way = route.nodes.iter().zip(route.segments.chunks(1)).map(|(name, segment)| call(name, segment));
        format!("graph{}{}", way.collect::<String>(), call(&route.name, &route.segments[at..]))
    }

    /// The request lines that document the address, the leading one first.
    fn address(&self) -> Part {
        let mut lines = self.documented();
        let leader = self.route.leader as usize;
        if leader < lines.len() {
            let leading = lines.remove(leader);
            lines.insert(0, leading);
        }
        let origins = lines.iter().map(|(operation, line)| self.documentation.origin(self.version, operation, line));
        let reasons = lines.iter().flat_map(|(operation, line)| self.describe_line(operation, line));
        Part::new("address", sheet::address(&self.route.segments)).from(origins).because(reasons)
    }

    fn describe_line(&self, operation: &Operation, line: &RequestLine) -> Vec<String> {
        let at = format!("{}:{}", operation.page, line.line);
        let stands = match line.source {
            LineSource::Section | LineSource::Permissions | LineSource::Reference => None,
            LineSource::OtherSection => Some(format!("{at} stands below another heading than the request lines")),
            LineSource::Example => {
                Some(format!("{at} stands in an example alone, and differs in its prefix from a request line"))
            }
            LineSource::Metadata => Some(
                "no list has the request, but the metadata declares the action or function that it calls".to_owned(),
            ),
        };
        let notes = if line.line > 0 { self.documentation.notes(&operation.page, line.line) } else { Vec::new() };
        stands.into_iter().chain(notes).collect()
    }

    /// The page that leads, and why.
    fn leader(&self) -> Option<Part> {
        let operation = self.operation?;
        let others = self.documented().len().saturating_sub(1);
        let reason = self.reasons.leader.map(|reason| format!("it leads, since {reason}"));
        let others = (others > 0).then(|| format!("{others} more request lines document the address"));
        let marks = deprecation::describe(&operation.marks, self.version);
        let part = Part::new("leading page", format!("{} ({})", operation.page, operation.title));
        Some(part.because(reason.into_iter().chain(others).chain(marks)))
    }

    /// The query options and headers that the leading page lists.
    fn lists(&self) -> Vec<Part> {
        let Some(operation) = self.operation else { return Vec::new() };
        let headers: Vec<&str> = operation.headers.iter().map(|header| header.name.as_str()).collect();
        let lists = [
            ("query options", operation.query_options.join(", "), self.lines.query),
            ("headers", headers.join(", "), self.lines.headers),
        ];
        let lists = lists.into_iter().filter(|(_, value, _)| !value.is_empty());
        lists.map(|(name, value, line)| Part::new(name, value).from([Origin::page(&operation.page, line)])).collect()
    }
}

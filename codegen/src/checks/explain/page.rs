//! Explains a page: what it produced, and what was left.

use super::documentation::Documentation;
use super::explanation::{Explanation, Kind, Origin, Part};
use crate::diagnostic::Severity;
use crate::emit::sheet;
use crate::model::api::{Operation, Route, Version};

pub(super) fn explain(path: &str, documentation: &Documentation<'_>) -> Explanation {
    let page = documentation.parse(path);
    let name = path.split('/').next().unwrap_or_default();
    let version = documentation.versions(Some(name)).next();
    let produced: Vec<Part> = version.map(|version| produced(path, version, documentation)).unwrap_or_default();
    let diagnostics: Vec<Part> = documentation
        .of_page(path)
        .map(|one| {
            let origin = Origin::page(path, one.line);
            Part::new(format!("{} {}", one.severity, one.code), one.message.clone()).from([origin])
        })
        .collect();
    let mut summary = Vec::new();
    if let Some(page) = &page {
        summary.push(format!("{} (in {}{}).", page.title, page.locale, date(path, documentation)));
        if !page.is_published() {
            summary.push(
                "It was never published: what the service publishes about itself is all that is on it.".to_owned(),
            );
        }
    }
    if !documentation.read.sources.completed.is_empty() {
        summary.push(VENDORED.to_owned());
    }
    summary.push(if produced.is_empty() { "Nothing was made of it.".to_owned() } else { count(path, version) });
    summary.push(left(path, documentation));
    Explanation {
        kind: Kind::Page,
        name: path.to_owned(),
        version: version.map(|version| version.name.clone()),
        summary,
        parts: produced.into_iter().chain(diagnostics).collect(),
    }
}

/// What vendored pages do not show.
const VENDORED: &str = "`cargo xtask vendor` wrote it, with the names that the evidence of its editions shows: with --docs of \
    these editions, the diagnostics name the evidence.";

/// The date of the edition.
fn date(path: &str, documentation: &Documentation<'_>) -> String {
    let root = documentation.file(path).map_or(0, |file| file.root);
    let snapshot = documentation.read.sources.snapshots.get(root).and_then(Option::as_ref);
    snapshot.map(|date| format!(", edition of {date}")).unwrap_or_default()
}

/// How much was made of a page.
fn count(path: &str, version: Option<&Version>) -> String {
    let Some(version) = version else { return String::new() };
    let operations: Vec<&Operation> = version.operations.iter().filter(|one| one.page == path).collect();
    let lines: usize = operations.iter().map(|one| one.requests.len()).sum();
    let types = version.resources.iter().filter(|one| one.pages.iter().any(|page| page == path)).count();
    let enums = version.enums.iter().filter(|one| one.page == path).count();
    let counts = [(operations.len(), "operation"), (lines, "request line"), (types, "type"), (enums, "enum")];
    let counts = counts.into_iter().filter(|(count, _)| *count > 0);
    let words = counts.map(|(count, noun)| format!("{count} {noun}{}", if count == 1 { "" } else { "s" }));
    format!("Made of it: {}.", words.collect::<Vec<_>>().join(", "))
}

/// What was left out or changed.
fn left(path: &str, documentation: &Documentation<'_>) -> String {
    let count = |severity| documentation.of_page(path).filter(|one| one.severity == severity).count();
    let [errors, warnings, infos] = [Severity::Error, Severity::Warning, Severity::Info].map(count);
    if errors + warnings + infos == 0 {
        return "Nothing was left, and nothing is doubtful.".to_owned();
    }
    format!(
        "Doubtful or left: {errors} errors, {warnings} warnings, {infos} notes; they follow below with their lines."
    )
}

fn produced(path: &str, version: &Version, documentation: &Documentation<'_>) -> Vec<Part> {
    let mut parts = Vec::new();
    for (index, operation) in (0..).zip(&version.operations).filter(|(_, operation)| operation.page == path) {
        parts.push(Part::new("operation", format!("{}: {}", operation.name, operation.kind.words())));
        let routes = version.routes.iter().flat_map(|route| {
            let lines = route.documented.iter().filter(move |(of, _)| *of == index);
            lines.map(move |(_, line)| (*line, route))
        });
        let mut routes: Vec<(u32, &Route)> = routes.collect();
        routes.sort_by_key(|(line, _)| *line);
        parts.extend(
            routes.into_iter().map(|(line, route)| request((operation, index), line, route, version, documentation)),
        );
    }
    for one in version.resources.iter().filter(|one| one.pages.iter().any(|page| page == path)) {
        let rows = one.properties.len() + one.relationships.len();
        let others = one.pages.len() - 1;
        let reason = (others > 0).then(|| format!("{others} more pages declare it; {} leads", one.page));
        parts.push(Part::new("type", format!("{} with {rows} properties", one.name)).because(reason));
    }
    for one in version.enums.iter().filter(|one| one.page == path) {
        parts.push(Part::new("enum", format!("{} with {} members", one.name, one.members.len())));
    }
    parts
}

/// A request line, and the method that sends it.
fn request(
    (operation, index): (&Operation, u32),
    line: u32,
    route: &Route,
    version: &Version,
    documentation: &Documentation<'_>,
) -> Part {
    let names: Vec<String> = route.nodes.iter().chain([&route.name]).map(|name| format!("{name}()")).collect();
    let text = operation.requests.get(line as usize);
    let written = text.map_or_else(|| sheet::address(&route.segments), |line| line.path.clone());
    let part = Part::new(format!("{} {written}", route.method), format!("graph.{}", names.join(".")));
    let leading = route.leading_operation();
    let reason = match leading.and_then(|leading| version.operations.get(leading as usize)) {
        Some(other) if leading != Some(index) => Some(format!("{} leads this request", other.page)),
        _ => None,
    };
    let origin = text.map(|line| documentation.origin(version, operation, line));
    part.from(origin).because(reason)
}

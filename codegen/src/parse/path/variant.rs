//! Compares the addresses of examples with the templates of request lines.

use super::parts::{argument, parts, split};
use crate::model::names::short_name;
use crate::model::path::{Part, PartArgument};

/// Whether an address matches a template. A key matches any segment, and so does a path between colons.
pub(crate) fn matches_template(sent: &[Part<'_>], line: &[Part<'_>]) -> bool {
    if has_path(sent) || has_path(line) {
        return true;
    }
    sent.len() == line.len() && sent.iter().zip(line).all(|(sent, line)| matches_segment(sent, line))
}

/// Whether an address matches a template, or may do so if one of them has a path between colons: then both end in the
/// same name.
pub(crate) fn is_alike(sent: &[Part<'_>], line: &[Part<'_>]) -> bool {
    let end = |parts: &[Part<'_>]| match parts.last() {
        Some(Part::Name(name) | Part::Call { name, .. }) => Some(short_name(name).to_ascii_lowercase()),
        _ => None,
    };
    matches_template(sent, line) && (!has_path(sent) && !has_path(line) || end(sent) == end(line))
}

/// Whether some part is a path between colons.
fn has_path(parts: &[Part<'_>]) -> bool {
    parts.iter().any(|part| matches!(part, Part::Path { .. }))
}

/// A template that an example proves beside the request lines of its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variant {
    /// The template: the prefix of the example, with placeholders for samples, and the rest of the request line.
    pub(crate) path: String,
    /// The number of segments in which it differs from the request line, from the start.
    pub(crate) prefix: usize,
    /// The number of segments that both have.
    shared: usize,
}

/// The variant of the request line that has the most segments in common with an address: it differs in its prefix
/// alone, leaves out arguments of a function, or appends `$value` to a line while another line of the page has it.
pub(crate) fn find_variant<'l>(sent: &str, lines: impl Iterator<Item = &'l str> + Clone) -> Option<Variant> {
    let sent = pieces(sent)?;
    let with_value = lines.clone().any(|line| line.ends_with(VALUE));
    let of_value = |line: &str| with_value.then(|| value_variant(&sent, line)).flatten();
    let variants = lines.filter_map(|line| {
        of_value(line).or_else(|| arguments_variant(&sent, line)).or_else(|| prefix_variant(&sent, line))
    });
    // The first of equally long ones.
    variants.reduce(|best, next| if next.shared > best.shared { next } else { best })
}

/// The segment that reads the bytes of an entity.
const VALUE: &str = "/$value";

/// The segments of a path; `None` if a segment stands for several parts.
fn pieces(path: &str) -> Option<Vec<(&str, Part<'_>)>> {
    let pieces = split(path.trim_matches('/'));
    let parts = parts(path);
    let is_plain = pieces.len() == parts.len() && !parts.iter().any(|part| matches!(part, Part::Path { .. }));
    is_plain.then(|| pieces.into_iter().zip(parts).collect())
}

fn value_variant(sent: &[(&str, Part<'_>)], line: &str) -> Option<Variant> {
    let ((last, _), before) = sent.split_last()?;
    let line_pieces = pieces(line)?;
    let same = before.len() == line_pieces.len()
        && before.iter().zip(&line_pieces).all(|((_, sent), (_, line))| matches_segment(sent, line));
    (same && VALUE.strip_prefix('/') == Some(last)).then(|| Variant {
        path: format!("{line}{VALUE}"),
        prefix: 0,
        shared: before.len(),
    })
}

/// Whether an address is a request line without some arguments of its functions.
pub(crate) fn leaves_out_arguments(sent: &str, line: &str) -> bool {
    pieces(sent).is_some_and(|sent| arguments_variant(&sent, line).is_some())
}

/// The request line with the arguments of its functions that the address has, if that leaves out some of them.
fn arguments_variant(sent: &[(&str, Part<'_>)], line: &str) -> Option<Variant> {
    let line = pieces(line)?;
    let is_variant = |((_, sent), (_, line)): (&(&str, Part<'_>), &(&str, Part<'_>))| match (sent, line) {
        (Part::Call { name, arguments }, Part::Call { name: other, arguments: others }) => {
            let is_listed = |one: &PartArgument<'_>| others.iter().any(|other| is_named(other, one.name));
            name.eq_ignore_ascii_case(other) && !arguments.is_empty() && arguments.iter().all(is_listed)
        }
        _ => is_same(sent, line),
    };
    if sent.len() != line.len() || !sent.iter().zip(&line).all(is_variant) {
        return None;
    }
    let written = sent.iter().zip(&line).map(|((_, sent), (text, line))| match (sent, line) {
        (Part::Call { arguments, .. }, Part::Call { arguments: others, .. }) if arguments.len() < others.len() => {
            keep_arguments(text, arguments)
        }
        _ => (*text).to_owned(),
    });
    let written: Vec<String> = written.collect();
    let shorter = written.iter().zip(&line).any(|(written, (text, _))| written != text);
    shorter.then(|| Variant { path: format!("/{}", written.join("/")), prefix: 0, shared: line.len() })
}

fn is_named(argument: &PartArgument<'_>, name: &str) -> bool {
    !name.is_empty() && argument.name.eq_ignore_ascii_case(name)
}

/// The call of a function, with the arguments alone that have the names of others.
fn keep_arguments(call: &str, others: &[PartArgument<'_>]) -> String {
    let Some((name, arguments)) = call.strip_suffix(')').and_then(|call| call.split_once('(')) else {
        return call.to_owned();
    };
    let is_kept = |written: &&str| others.iter().any(|other| is_named(&argument(written), other.name));
    let kept: Vec<&str> = arguments.split(',').map(str::trim).filter(is_kept).collect();
    format!("{name}({})", kept.join(","))
}

fn prefix_variant(sent: &[(&str, Part<'_>)], line: &str) -> Option<Variant> {
    let line = pieces(line)?;
    let same = sent.iter().rev().zip(line.iter().rev()).take_while(|((_, sent), (_, line))| is_same(sent, line));
    let tail = &line[line.len() - same.count()..];
    // What both have starts with a name: a key belongs to the name before it.
    let start = tail.iter().position(|(_, part)| !matches!(part, Part::Key(_)))?;
    let rest = &tail[start..];
    let prefix = &sent[..sent.len() - rest.len()];
    let is_member = matches!(rest[0].1, Part::Name(name) if !name.starts_with('$'));
    if !is_member || !matches!(prefix.first(), Some((_, Part::Name(_)))) {
        return None;
    }
    let written = |(text, part): &(&str, Part<'_>)| match part {
        Part::Key(_) if !text.starts_with('{') => "{id}".to_owned(),
        _ => (*text).to_owned(),
    };
    let all: Vec<String> = prefix.iter().map(written).chain(rest.iter().map(|(text, _)| (*text).to_owned())).collect();
    Some(Variant { path: format!("/{}", all.join("/")), prefix: prefix.len(), shared: rest.len() })
}

/// Whether a segment of an example stands for a segment of a template, names by their letters.
fn is_same(sent: &Part<'_>, line: &Part<'_>) -> bool {
    match (sent, line) {
        (Part::Name(sent), Part::Name(line)) => sent.eq_ignore_ascii_case(line),
        (Part::Name(sent), Part::Key(_)) => !sent.starts_with('$'),
        (Part::Key(_), Part::Key(_)) => true,
        _ => false,
    }
}

fn matches_segment(sent: &Part<'_>, line: &Part<'_>) -> bool {
    match (sent, line) {
        (_, Part::Key(_) | Part::Pair(_)) | (Part::Key(_), _) => true,
        (Part::Name(sent) | Part::Call { name: sent, .. }, Part::Name(line) | Part::Call { name: line, .. }) => {
            let short = |name: &str| short_name(name).to_ascii_lowercase();
            short(sent) == short(line)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{find_variant, is_alike, matches_template};
    use crate::parse::path::parts;

    #[test]
    fn an_example_matches_a_template() {
        let fits = |sent, line| matches_template(&parts(sent), &parts(line));
        assert!(
            fits("/boats/17/Oars", "/boats/{id}/oars")
                && fits("/me/drive/root:/a/b:/content", "/me/drive/items/{id}/content")
        );
        assert!(fits("/boats/17/graph.launch", "/boats/{id}/launch") && fits("/boats/x(y='1')", "/boats/x(y={y})"));
        assert!(!fits("/boats", "/boats/{id}") && !fits("/boats/17/anchor", "/boats/{id}/oars"));
    }

    #[test]
    fn a_path_between_colons_does_not_hide_another_end() {
        let alike = |sent, line| is_alike(&parts(sent), &parts(line));
        assert!(alike("/me/drive/root:/a/b:/content", "/me/drive/items/{id}/content"));
        assert!(!alike("/drive/items/{id}", "/me/drive/root:/{path}:/content"));
    }

    #[test]
    fn a_variant_differs_in_its_prefix_alone() {
        let variant = |sent, lines: &[&str]| find_variant(sent, lines.iter().copied()).map(|found| found.path);
        let found = |sent, line| variant(sent, &[line]);
        assert_eq!(found("/mine/oars", "/boats/{id}/oars").as_deref(), Some("/mine/oars"));
        assert_eq!(
            found("/mine/Oars/A17/sell", "/boats/{boat-id}/oars/{oar-id}/sell").as_deref(),
            Some("/mine/oars/{oar-id}/sell")
        );
        assert_eq!(
            found("/ports/7a2f3c1e-1111-2222-3333-444455556666/oars", "/boats/{id}/oars").as_deref(),
            Some("/ports/{id}/oars")
        );
        // A whole address, another end, a key alone, `$count` alone, and an address that only lacks its start.
        assert_eq!(found("/boats", "/oars"), None);
        assert_eq!(found("/boats/1/oars/$count", "/boats/{id}/oars"), None);
        assert_eq!(found("/ports/1", "/boats/{id}"), None);
        assert_eq!(found("/ports/$count", "/boats/$count"), None);
        assert_eq!(found("/oars/1/sell", "/boats/{id}/oars/{id}/sell"), None);
    }

    #[test]
    fn a_function_may_be_called_with_fewer_arguments() {
        fn found(sent: &str, line: &str) -> Option<String> {
            find_variant(sent, [line].into_iter()).map(|found| found.path)
        }
        let line = "/boats/{boat-id}/trips/between(start={start},end={end})";
        let shorter = "/boats/{boat-id}/trips/between(start={start})";
        assert_eq!(found("/boats/17/trips/between(start=2026-01-01)", line).as_deref(), Some(shorter));
        assert_eq!(
            found("/boats/17/trips/between(start=2026-01-01)/delta", &format!("{line}/delta")),
            Some(format!("{shorter}/delta"))
        );
        // All arguments, another argument, and none.
        assert_eq!(found("/boats/17/trips/between(start=1,end=2)", line), None);
        assert_eq!(found("/boats/17/trips/between(begin=1)", line), None);
        assert_eq!(found("/boats/17/trips/between()", line), None);
    }

    #[test]
    fn bytes_may_be_read_where_the_page_reads_bytes() {
        let lines = ["/boats/{id}/picture/$value", "/boats/{id}/pictures/{size}"];
        let found = find_variant("/boats/1/pictures/48x48/$value", lines.into_iter());
        assert_eq!(found.map(|found| found.path).as_deref(), Some("/boats/{id}/pictures/{size}/$value"));
        assert_eq!(find_variant("/boats/1/pictures/48x48/$value", lines[1..].iter().copied()), None);
    }
}

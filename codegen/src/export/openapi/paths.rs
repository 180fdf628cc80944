//! Writes the address of a route as a path template of OpenAPI, with its parameters.
//!
//! The name of a parameter depends on the address alone, so that routes with the same address have the same template.

use std::collections::BTreeSet;

use super::context::Context;
use super::document::{Location, Parameter};
use super::schema::Schema;
use crate::model::api::{Argument, Segment};
use crate::model::names::{short_name, singular};

/// A path template and its parameters, in order.
#[derive(Debug, PartialEq)]
pub(super) struct Template {
    pub(super) path: String,
    pub(super) parameters: Vec<Parameter>,
}

/// Writes the template of an address: `/users/{userId}/messages/{messageId}`.
pub(super) fn template(segments: &[Segment], context: &Context<'_>) -> Template {
    let mut writer = Writer { path: String::new(), parameters: Vec::new(), names: BTreeSet::new(), context };
    let mut before = "";
    let mut is_open = false;
    for segment in segments {
        if is_open {
            writer.path.push(':');
        }
        writer.push(segment, before);
        is_open = matches!(segment, Segment::Path { .. });
        if let Segment::Name { name } | Segment::Function { name, .. } | Segment::Path { name, .. } = segment {
            before = name;
        }
    }
    if writer.path.is_empty() {
        writer.path.push('/');
    }
    Template { path: writer.path, parameters: writer.parameters }
}

/// The template without the names of its parameters. OpenAPI takes templates for the same path if these are equal.
pub(super) fn anonymous(path: &str) -> String {
    let parts = path.split('{').enumerate().map(|(index, part)| match part.split_once('}') {
        Some((_, after)) if index > 0 => format!("{{}}{after}"),
        _ => part.to_owned(),
    });
    parts.collect()
}

struct Writer<'w, 'a> {
    path: String,
    parameters: Vec<Parameter>,
    names: BTreeSet<String>,
    context: &'w Context<'a>,
}

impl Writer<'_, '_> {
    /// Appends a segment. `before` is the last name before it.
    fn push(&mut self, segment: &Segment, before: &str) {
        match segment {
            Segment::Name { name } => self.push_name(name),
            Segment::Key => {
                self.path.push('/');
                self.push_parameter(&key_name(before), Schema::of("string"));
            }
            Segment::AlternateKey { arguments, parenthesized } => {
                self.path.push(if *parenthesized { '(' } else { '/' });
                self.push_arguments(arguments);
                self.path.push_str(if *parenthesized { ")" } else { "" });
            }
            Segment::Function { name, arguments } => {
                self.push_name(name);
                self.path.push('(');
                self.push_arguments(arguments);
                self.path.push(')');
            }
            Segment::Path { name, .. } => {
                if !name.is_empty() {
                    self.push_name(name);
                }
                self.path.push_str(":/");
                self.push_parameter("path", Schema::of("string"));
            }
        }
    }

    fn push_name(&mut self, name: &str) {
        self.path.push('/');
        self.path.push_str(&encode(name));
    }

    fn push_arguments(&mut self, arguments: &[Argument]) {
        for (index, argument) in arguments.iter().enumerate() {
            let quote = if argument.quoted { "'" } else { "" };
            let comma = if index > 0 { "," } else { "" };
            self.path.push_str(&format!("{comma}{}={quote}", encode(&argument.name)));
            let schema = if argument.ty.collection { Schema::of("string") } else { self.context.value(&argument.ty) };
            self.push_parameter(&argument.name, schema);
            self.path.push_str(quote);
        }
    }

    /// Appends a placeholder. A name that the path has already gets a number.
    fn push_parameter(&mut self, name: &str, schema: Schema) {
        let plain: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')).collect();
        let plain = if plain.is_empty() { "value".to_owned() } else { plain };
        let numbered = (2..).map(|number| format!("{plain}{number}"));
        let mut candidates = std::iter::once(plain.clone()).chain(numbered);
        let name = candidates.find(|name| !self.names.contains(name)).unwrap_or(plain);
        self.names.insert(name.clone());
        self.path.push_str(&format!("{{{name}}}"));
        let (style, explode, deprecated) = (None, None, false);
        self.parameters.push(Parameter {
            name,
            location: Location::Path,
            required: true,
            deprecated,
            style,
            explode,
            schema,
        });
    }
}

/// The name of a key: `userId` after `users` and after `microsoft.graph.user`.
fn key_name(before: &str) -> String {
    let letters: String = short_name(before).chars().filter(char::is_ascii_alphanumeric).collect();
    let word = if before.contains('.') { letters } else { singular(&letters) };
    let mut chars = word.chars();
    match chars.next() {
        Some(first) => format!("{}{}Id", first.to_ascii_lowercase(), chars.as_str()),
        None => "id".to_owned(),
    }
}

/// A name as part of a path: what a path cannot have, and braces, are encoded.
fn encode(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::Areas;
    use crate::model::sketch;

    /// The templates of routes that are written as text.
    fn templates(routes: &str) -> Vec<String> {
        let (version, areas) = (sketch::version(routes), Areas::default());
        let context = Context::new(&version, &areas);
        version.routes.iter().map(|route| template(&route.segments, &context).path).collect()
    }

    #[test]
    fn a_key_is_named_after_what_it_is_the_key_of() {
        let routes = "get GET /users/{}/messages/{} get GET /policies/{}/members/{}/members/{} get GET /a/{}/{} \
                      get GET /users/microsoft.graph.guests/{} get GET /";
        let expected = [
            "/users/{userId}/messages/{messageId}",
            "/policies/{policyId}/members/{memberId}/members/{memberId2}",
            "/a/{aId}/{aId2}",
            "/users/microsoft.graph.guests/{guestsId}",
            "/",
        ];
        assert_eq!(templates(routes), expected);
    }

    #[test]
    fn functions_keys_and_paths_keep_their_form() {
        let routes = "get GET /a/f(x) get GET /a/(k) get GET /drive/root:closed/content get GET /items/{}/:";
        let expected = ["/a/f(x='{x}')", "/a(k='{k}')", "/drive/root:/{path}:/content", "/items/{itemId}:/{path}"];
        assert_eq!(templates(routes), expected);
    }

    #[test]
    fn text_of_pages_stays_outside_of_braces() {
        assert_eq!(templates("get GET /a{b}/%"), ["/a%7Bb%7D/%25"]);
        assert_eq!(anonymous("/a/{x}/f(y='{y}')"), "/a/{}/f(y='{}')");
    }
}

//! Normalized addresses. Two paths with the same address lead to the same resource.

use super::{Argument, Part, Segment};

/// A path in lower case, without the names of placeholders, types and quotes. It also records where each segment ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    text: String,
    ends: Vec<usize>,
}

impl Address {
    /// The address of a parsed path. A call stays a call, even if it turns out to be an alternate key.
    pub fn of_parts(parts: &[Part<'_>]) -> Self {
        Self::build(parts, Self::push_part)
    }

    /// The address of a route.
    pub fn of_route(segments: &[Segment]) -> Self {
        Self::build(segments, Self::push_segment)
    }

    /// The whole address.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The address up to and including a segment.
    pub fn through(&self, index: usize) -> &str {
        &self.text[..self.ends[index]]
    }

    /// The address up to a segment, without it.
    pub fn before(&self, index: usize) -> &str {
        index.checked_sub(1).map_or("", |last| self.through(last))
    }

    /// The address up to and including each segment.
    pub fn prefixes(&self) -> impl Iterator<Item = &str> {
        self.ends.iter().map(|end| &self.text[..*end])
    }

    fn build<T>(items: &[T], push: impl Fn(&mut Self, &T)) -> Self {
        let mut address = Self { text: String::with_capacity(64), ends: Vec::with_capacity(items.len()) };
        for item in items {
            push(&mut address, item);
            address.ends.push(address.text.len());
        }
        address
    }

    fn push_part(&mut self, part: &Part<'_>) {
        match part {
            Part::Name(name) => self.push_name(name),
            Part::Key(_) => self.push_key(),
            Part::Pair(argument) => self.push_alternate_key([argument.name], false),
            Part::Call { name, arguments } => self.push_call(name, arguments.iter().map(|argument| argument.name)),
            Part::Path { name, .. } => self.push_path(name, false),
        }
    }

    fn push_segment(&mut self, segment: &Segment) {
        match segment {
            Segment::Name { name } => self.push_name(name),
            Segment::Key => self.push_key(),
            Segment::AlternateKey { arguments, parenthesized } => {
                self.push_alternate_key(names(arguments), *parenthesized);
            }
            Segment::Function { name, arguments } => self.push_call(name, names(arguments)),
            Segment::Path { name, closed } => self.push_path(name, *closed),
        }
    }

    fn push_name(&mut self, name: &str) {
        self.text.push('/');
        self.push_lower(name);
    }

    fn push_key(&mut self) {
        self.text.push_str("/{}");
    }

    fn push_alternate_key<'n>(&mut self, names: impl IntoIterator<Item = &'n str>, parenthesized: bool) {
        self.text.push(if parenthesized { '(' } else { '/' });
        self.push_list(names);
        self.text.push('=');
    }

    fn push_call<'n>(&mut self, name: &str, names: impl IntoIterator<Item = &'n str>) {
        self.push_name(name);
        self.text.push('(');
        self.push_list(names);
        self.text.push(')');
    }

    fn push_path(&mut self, name: &str, closed: bool) {
        self.text.push_str(name);
        self.text.push_str(if closed { "::" } else { ":" });
    }

    fn push_list<'n>(&mut self, names: impl IntoIterator<Item = &'n str>) {
        for name in names {
            self.push_lower(name);
            self.text.push(',');
        }
    }

    fn push_lower(&mut self, text: &str) {
        let start = self.text.len();
        self.text.push_str(text);
        self.text[start..].make_ascii_lowercase();
    }
}

fn names(arguments: &[Argument]) -> impl Iterator<Item = &str> {
    arguments.iter().map(|argument| argument.name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::names::Primitive;
    use crate::model::path::PartArgument;
    use crate::model::types::TypeRef;

    #[test]
    fn a_path_and_its_route_have_one_address() {
        let value = PartArgument { name: "Name", value: "x", quoted: true, placeholder: true };
        let parts = [
            Part::Name("Doors"),
            Part::Key("id | name"),
            Part::Call { name: "Find", arguments: vec![value.clone()] },
            Part::Pair(value),
            Part::Path { name: "root", path: "{path}", closed: false },
        ];
        let argument = |quoted| Argument { name: "name".into(), ty: TypeRef::single(Primitive::Untyped), quoted };
        let segments = [
            Segment::Name { name: "doors".into() },
            Segment::Key,
            Segment::Function { name: "find".into(), arguments: vec![argument(true)] },
            Segment::AlternateKey { arguments: vec![argument(false)], parenthesized: false },
            Segment::Path { name: "root".into(), closed: false },
        ];
        let (path, route) = (Address::of_parts(&parts), Address::of_route(&segments));
        assert_eq!(path, route);
        assert_eq!(path.text(), "/doors/{}/find(name,)/name,=root:");
        assert_eq!((path.through(1), path.before(1), path.before(0)), ("/doors/{}", "/doors", ""));
        assert_eq!(route.prefixes().count(), 5);
    }
}

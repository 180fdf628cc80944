//! Parses XML into a tree of elements with their attributes and lines.
//!
//! Only elements of OData have a name; those of other vocabularies, such as `edmx`, have none. Comments and processing
//! instructions are left out. Elements that are nested too deeply are an error, so that recursion is
//! bounded.

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;

use super::error::CsdlError;

/// The vocabulary of OData v4 metadata.
const EDM: &str = "http://docs.oasis-open.org/odata/ns/edm";

/// The maximum depth of elements. Metadata has less than ten levels.
const DEPTH: usize = 64;

/// An element.
#[derive(Debug, PartialEq)]
pub(super) struct Element {
    /// Its name, which is empty unless it is an element of OData.
    pub(super) name: String,
    /// The 1-based line in which it starts.
    pub(super) line: u32,
    /// The text directly in it, without the space around it.
    pub(super) text: String,
    /// The elements in it.
    pub(super) children: Vec<Element>,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether the value of an attribute is `true`.
    pub(super) fn is(&self, attribute: &str) -> bool {
        self.attribute(attribute) == Some("true")
    }

    /// The value of a required attribute.
    pub(super) fn required(&self, attribute: &str) -> Result<&str, CsdlError> {
        let value = self.attribute(attribute).filter(|value| !value.is_empty());
        value.ok_or_else(|| CsdlError::new(self.line, format!("{} without {attribute}", self.name)))
    }

    /// The child elements with a name.
    pub(super) fn all<'e>(&'e self, name: &'static str) -> impl Iterator<Item = &'e Element> + use<'e> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The property of a record.
    pub(super) fn property(&self, name: &str) -> Option<&Element> {
        self.all("PropertyValue").find(|value| value.attribute("Property") == Some(name))
    }

    /// This element and all below it.
    pub(super) fn walk(&self) -> impl Iterator<Item = &Element> {
        let mut waiting = vec![self];
        std::iter::from_fn(move || {
            let next = waiting.pop()?;
            waiting.extend(next.children.iter().rev());
            Some(next)
        })
    }
}

/// Parses a document, and returns its outermost element.
pub(super) fn parse(text: &str) -> Result<Element, CsdlError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = NsReader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut lines = Lines { text: text.as_bytes(), at: 0, line: 1 };
    let mut tree = Tree::default();
    loop {
        let line = lines.at(reader.buffer_position());
        let event = reader.read_resolved_event().map(|(namespace, event)| (is_edm(&namespace), event));
        match event {
            Ok((edm, Event::Start(tag))) => tree.start(&tag, edm, line)?,
            Ok((_, Event::End(_))) => tree.end(),
            Ok((_, Event::Text(text))) => {
                if let Some(outer) = tree.open.last_mut() {
                    outer.text.push_str(text.trim());
                }
            }
            Ok((_, Event::Eof)) => return tree.finish(),
            Ok(_) => {}
            Err(error) => {
                let line = lines.at(reader.error_position());
                return Err(CsdlError::new(line, format!("not well-formed XML: {error}")));
            }
        }
    }
}

/// The elements that were read so far.
#[derive(Default)]
struct Tree {
    /// The elements that are not closed, the outermost first.
    open: Vec<Element>,
    root: Option<Element>,
}

impl Tree {
    fn start(&mut self, tag: &BytesStart<'_>, edm: bool, line: u32) -> Result<(), CsdlError> {
        if self.root.is_some() {
            return Err(CsdlError::new(line, "a second outermost element"));
        }
        if self.open.len() == DEPTH {
            return Err(CsdlError::new(line, "elements nested too deep"));
        }
        self.open.push(element(tag, edm, line)?);
        Ok(())
    }

    fn end(&mut self) {
        let Some(done) = self.open.pop() else { return };
        match self.open.last_mut() {
            Some(outer) => outer.children.push(done),
            None => self.root = Some(done),
        }
    }

    fn finish(mut self) -> Result<Element, CsdlError> {
        if let Some(unclosed) = self.open.pop() {
            return Err(CsdlError::new(unclosed.line, "not well-formed XML: an element is never closed"));
        }
        self.root.ok_or_else(|| CsdlError::new(1, "not XML: there is no element"))
    }
}

fn is_edm(namespace: &ResolveResult<'_>) -> bool {
    matches!(namespace, ResolveResult::Bound(Namespace(EDM)))
}

fn element(tag: &BytesStart<'_>, edm: bool, line: u32) -> Result<Element, CsdlError> {
    let wrong = |error: &dyn std::error::Error| CsdlError::new(line, format!("not well-formed XML: {error}"));
    let name = if edm { tag.local_name().into_inner().to_owned() } else { String::new() };
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| wrong(&error))?;
        let value = attribute.normalized_value_with(XmlVersion::Implicit1_0, 1, resolve_predefined_entity);
        let value = value.map_err(|error| wrong(&error))?.into_owned();
        attributes.push((attribute.key.into_inner().to_owned(), value));
    }
    Ok(Element { name, line, text: String::new(), children: Vec::new(), attributes })
}

/// Counts the lines before a position. Positions have to be asked for in ascending order.
struct Lines<'t> {
    text: &'t [u8],
    at: usize,
    line: u32,
}

impl Lines<'_> {
    fn at(&mut self, position: u64) -> u32 {
        let position = usize::try_from(position).map_or(self.text.len(), |position| position.min(self.text.len()));
        let passed = self.text.get(self.at..position).unwrap_or_default();
        self.line += memchr::memchr_iter(b'\n', passed).count() as u32;
        self.at = self.at.max(position);
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUSE: &str = "\u{feff}<?xml version=\"1.0\"?>\n<!-- a house -->\n<x:Edmx xmlns:x=\"urn:envelope\">\n\
        <Schema xmlns=\"http://docs.oasis-open.org/odata/ns/edm\" Namespace=\"a&amp;b\">\n  text\n\
        <EnumType\n Name='e'/><x:EnumType/><EnumType/></Schema></x:Edmx>\n";

    #[test]
    fn elements_have_names_attributes_and_lines() {
        let root = parse(HOUSE).expect("it is XML");
        let names: Vec<_> = root.walk().map(|element| (element.name.as_str(), element.line)).collect();
        assert_eq!(names, [("", 3), ("Schema", 4), ("EnumType", 6), ("", 7), ("EnumType", 7)]);
        let schema = &root.children[0];
        assert_eq!((schema.attribute("Namespace"), schema.attribute("Alias")), (Some("a&b"), None));
        assert_eq!(schema.all("EnumType").filter_map(|one| one.attribute("Name")).collect::<Vec<_>>(), ["e"]);
    }

    #[test]
    fn invalid_xml_is_an_error_with_its_line() {
        let deep = "<a>\n".repeat(70);
        for (text, line, message) in [
            ("", 1, "no element"),
            ("a house", 1, "no element"),
            ("<a>\n<b>\n</a>", 3, "not well-formed XML: "),
            ("<a>\n<b/>\n", 1, "never closed"),
            ("<a/>\n<b/>", 2, "a second outermost element"),
            ("<a\n\n<b/>", 1, "not well-formed XML: "),
            ("<a>\n<b c/></a>", 2, "not well-formed XML: "),
            ("<a>\n\n<b c='&door;'/></a>", 3, "not well-formed XML: "),
            (&deep, 65, "nested too deep"),
        ] {
            let error = parse(text).expect_err(text);
            assert!(error.line == line && error.message.contains(message), "{text}: {error:?}");
        }
    }
}

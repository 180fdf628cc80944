//! The facts that annotations state about a declaration.
//!
//! Terms are those of OData's Core and Capabilities vocabularies. Descriptions are prose, so they are left out, and all
//! other terms are ignored. `rebuild.alike` and `rebuild.source` stand in metadata that was rebuilt from other sources.

use super::xml::Element;
use crate::model::types::Deprecation;

/// The facts that annotations state about one declaration.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Facts {
    /// Whether the service computes the value.
    pub(crate) computed: bool,
    /// Whether the value cannot change once it is set.
    pub(crate) immutable: bool,
    /// Whether a parameter can be left out.
    pub(crate) optional: bool,
    /// Since when and until when it is deprecated.
    pub(crate) deprecated: Option<Deprecation>,
    /// The alternate keys of a type, each with the names of its properties.
    pub(crate) alternate_keys: Vec<Vec<String>>,
    /// What is supported, by the name of the term.
    pub(crate) capabilities: Vec<(String, bool)>,
    /// The qualified names of the operations that are bound here explicitly.
    pub(crate) explicit_bindings: Vec<String>,
    /// Whether an operation can be called only where it is bound explicitly.
    pub(crate) requires_explicit_binding: bool,
    /// The other types that the declared type may stand for.
    pub(crate) alike: Vec<String>,
    /// What the declaration comes from.
    pub(crate) origin: Origin,
}

/// What a declaration comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The service declares it, or a client of the service's team.
    #[default]
    Declared,
    /// Only a list of names has it, so nothing but its name is certain.
    Listed,
    /// Only a hint of the service's team has it.
    Hint,
    /// The metadata of another version declares it.
    OtherVersion,
}

impl Origin {
    /// Whether the types of the declaration are certain enough to contradict a page.
    pub(crate) fn states_types(self) -> bool {
        !matches!(self, Self::Listed | Self::OtherVersion)
    }
}

/// The terms of the Capabilities vocabulary that are kept, with the property whose boolean counts. A term without a
/// property is the boolean itself.
const CAPABILITIES: [(&str, &str); 15] = [
    ("ChangeTracking", "Supported"),
    ("CountRestrictions", "Countable"),
    ("DeleteRestrictions", "Deletable"),
    ("ExpandRestrictions", "Expandable"),
    ("FilterRestrictions", "Filterable"),
    ("InsertRestrictions", "Insertable"),
    ("NavigationRestrictions", "Referenceable"),
    ("ReadRestrictions", "Readable"),
    ("SearchRestrictions", "Searchable"),
    ("SelectRestrictions", "Selectable"),
    ("SelectSupport", "Supported"),
    ("SkipSupported", ""),
    ("SortRestrictions", "Sortable"),
    ("TopSupported", ""),
    ("UpdateRestrictions", "Updatable"),
];

/// Whether an element is an annotation of metadata that was rebuilt.
pub(super) fn is_rebuilt(element: &Element) -> bool {
    element.attribute("Term").is_some_and(|term| term.starts_with("rebuild."))
}

impl Facts {
    /// Adds what one annotation states.
    pub(super) fn add(&mut self, annotation: &Element) {
        let term = annotation.attribute("Term").unwrap_or_default();
        if let Some(core) = term.strip_prefix("Org.OData.Core.V1.") {
            self.add_core(core, annotation);
        } else if let Some(capability) = term.strip_prefix("Org.OData.Capabilities.V1.") {
            self.add_capability(capability, annotation);
        } else if let Some(rebuild) = term.strip_prefix("rebuild.") {
            self.add_rebuild(rebuild, annotation.attribute("String").unwrap_or_default());
        }
    }

    fn add_core(&mut self, term: &str, annotation: &Element) {
        // A term that is a tag is true if it stands there without a value.
        let tagged = annotation.attribute("Bool") != Some("false");
        match term {
            "Computed" => self.computed = tagged,
            "Immutable" => self.immutable = tagged,
            "OptionalParameter" => self.optional = tagged,
            "RequiresExplicitBinding" => self.requires_explicit_binding = tagged,
            "Revisions" => self.deprecated = deprecation(annotation).or(self.deprecated.take()),
            "AlternateKeys" => self.alternate_keys.extend(alternate_keys(annotation)),
            "ExplicitOperationBindings" => {
                let names = annotation.walk().filter(|element| element.name == "String");
                self.explicit_bindings.extend(names.map(|name| name.text.clone()));
            }
            _ => {}
        }
    }

    /// Of several annotations with the same term, the first one counts.
    fn add_capability(&mut self, term: &str, annotation: &Element) {
        let Some((term, property)) = CAPABILITIES.iter().find(|(known, _)| *known == term) else { return };
        let record = || annotation.all("Record").next()?.property(property)?.attribute("Bool");
        let value = if property.is_empty() { annotation.attribute("Bool") } else { record() };
        if let Some(value) = value
            && self.capabilities.iter().all(|(known, _)| known != term)
        {
            self.capabilities.push(((*term).to_owned(), value == "true"));
        }
    }

    fn add_rebuild(&mut self, term: &str, value: &str) {
        match (term, value) {
            ("alike", types) => self.alike.extend(types.split_whitespace().map(str::to_owned)),
            ("source", "listed") => self.origin = Origin::Listed,
            ("source", "hint") => self.origin = Origin::Hint,
            _ => {}
        }
    }
}

/// The length of a day, `2024-04-10`. A time may follow it.
const DAY: usize = 10;

/// The deprecation among the revisions. Of several, the one with the latest date counts, because it replaces what was
/// announced before.
fn deprecation(annotation: &Element) -> Option<Deprecation> {
    let records = annotation.walk().filter(|element| element.name == "Record");
    let deprecations = records.filter(|record| {
        let kind = record.property("Kind").and_then(|kind| kind.all("EnumMember").next());
        kind.is_some_and(|kind| kind.text.ends_with("/Deprecated"))
    });
    let value = |record: &Element, property: &str| {
        let property = record.property(property)?;
        let value = property.attribute("Date").or(property.attribute("String"));
        value.map(|value| value.get(..DAY).unwrap_or(value).to_owned())
    };
    let deprecations = deprecations.map(|record| Deprecation {
        since: value(record, "Date"),
        removal: value(record, "RemovalDate"),
        version: record.property("Version").and_then(|version| version.attribute("String")).map(str::to_owned),
    });
    deprecations.max_by(|one, other| one.since.cmp(&other.since))
}

/// The names of the properties of each alternate key.
fn alternate_keys(annotation: &Element) -> impl Iterator<Item = Vec<String>> {
    let keys = annotation.walk().filter(|element| element.attribute("Property") == Some("Key"));
    let names = keys.map(|key| {
        let references = key.walk().filter(|element| element.name == "Record");
        let paths = references.filter_map(|reference| reference.property("Name")?.attribute("PropertyPath"));
        paths.map(str::to_owned).collect::<Vec<_>>()
    });
    names.filter(|names| !names.is_empty())
}

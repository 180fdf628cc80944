//! The result of the audit: figures, printed as lines `name share (hits/total)`, and findings, printed as
//! `page:line: kind: what`.

use std::fmt;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::checks::tally::Tally;

/// A figure: how many of certain things agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    /// Request lines whose path the metadata has.
    RequestsStrict,
    /// Request lines whose path the metadata has, or that have a diagnostic.
    RequestsResolve,
    /// Requests whose response has the declared type.
    ResponseType,
    /// Documented parameters that the action declares.
    ActionParamNames,
    /// Of those, the ones with the declared type.
    ActionParamTypes,
    /// Requests of actions whose declared parameters are all documented.
    ActionParamsComplete,
    /// Documented types that are declared.
    ResourceExists,
    /// Documented properties that are declared.
    PropertyExists,
    /// Of those, the ones with exactly the declared type.
    PropertyTypeStrict,
    /// Of those, the ones with the declared type or a compatible one.
    PropertyType,
    /// Declared properties that are documented.
    PropertiesComplete,
    /// Documented base types from which the declared type derives.
    BaseType,
    /// Documented enums that are declared.
    EnumExists,
    /// Of those, the ones with exactly the declared members.
    EnumMembers,
}

impl Figure {
    /// Every figure, in the order in which they are printed.
    pub const ALL: [Figure; 14] = [
        Figure::RequestsStrict,
        Figure::RequestsResolve,
        Figure::ResponseType,
        Figure::ActionParamNames,
        Figure::ActionParamTypes,
        Figure::ActionParamsComplete,
        Figure::ResourceExists,
        Figure::PropertyExists,
        Figure::PropertyTypeStrict,
        Figure::PropertyType,
        Figure::PropertiesComplete,
        Figure::BaseType,
        Figure::EnumExists,
        Figure::EnumMembers,
    ];

    /// The name of the figure.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::RequestsStrict => "requests_strict",
            Self::RequestsResolve => "requests_resolve",
            Self::ResponseType => "response_type",
            Self::ActionParamNames => "action_param_names",
            Self::ActionParamTypes => "action_param_types",
            Self::ActionParamsComplete => "action_params_complete",
            Self::ResourceExists => "resource_exists",
            Self::PropertyExists => "property_exists",
            Self::PropertyTypeStrict => "property_type_strict",
            Self::PropertyType => "property_type",
            Self::PropertiesComplete => "properties_complete",
            Self::BaseType => "base_type",
            Self::EnumExists => "enum_exists",
            Self::EnumMembers => "enum_members",
        }
    }
}

impl Figure {
    /// What the figure counts: things, and of them those that agree.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::RequestsStrict => "of the documented requests, those whose path the metadata has",
            Self::RequestsResolve => {
                "of the documented requests, those whose path the metadata has or that have a diagnostic, so that nobody \
                 has to find the slip"
            }
            Self::ResponseType => "of the requests with a documented and a declared response, those with the same type",
            Self::ActionParamNames => "of the documented parameters of actions and functions, those that are declared",
            Self::ActionParamTypes => "of the documented parameters that are declared, those with the declared type",
            Self::ActionParamsComplete => {
                "of the requests that call an action, those that document all declared parameters"
            }
            Self::ResourceExists => "of the documented structured types, those that the metadata declares",
            Self::PropertyExists => "of the documented properties of declared types, those that the metadata declares",
            Self::PropertyTypeStrict => {
                "of the documented properties that are declared, those with exactly the declared type"
            }
            Self::PropertyType => {
                "of the documented properties that are declared, those with the declared type or a compatible one, such as \
                 a string for an enum"
            }
            Self::PropertiesComplete => "of the declared properties of documented types, those that are documented",
            Self::BaseType => "of the documented base types, those from which the declared type derives",
            Self::EnumExists => "of the documented enums, those that the metadata declares",
            Self::EnumMembers => "of the documented enums that are declared, those with exactly the declared members",
        }
    }
}

/// The kind of a difference between documentation and metadata.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// The metadata does not have the path of a documented request.
    UnknownRequest,
    /// A response is documented with a type other than the declared one.
    OtherResponseType,
    /// A documented parameter is not declared.
    UnknownParameter,
    /// A parameter is documented with a type other than the declared one.
    OtherParameterType,
    /// A declared parameter is not documented.
    UndocumentedParameter,
    /// A documented type is not declared.
    UnknownResource,
    /// A documented property is not declared.
    UnknownProperty,
    /// A property is documented with a type other than the declared one.
    OtherPropertyType,
    /// A property is documented with a type that is compatible with the declared one, but not the same.
    LoosePropertyType,
    /// A declared property is not documented.
    UndocumentedProperty,
    /// The declared type does not derive from the documented base type.
    OtherBaseType,
    /// A documented enum is not declared.
    UnknownEnum,
    /// A documented member of an enum is not declared.
    UnknownMember,
    /// A declared member of an enum is not documented.
    UndocumentedMember,
}

impl FindingKind {
    /// Every kind, in the order in which they are listed.
    pub const ALL: [FindingKind; 14] = [
        FindingKind::UnknownRequest,
        FindingKind::OtherResponseType,
        FindingKind::UnknownParameter,
        FindingKind::OtherParameterType,
        FindingKind::UndocumentedParameter,
        FindingKind::UnknownResource,
        FindingKind::UnknownProperty,
        FindingKind::OtherPropertyType,
        FindingKind::LoosePropertyType,
        FindingKind::UndocumentedProperty,
        FindingKind::OtherBaseType,
        FindingKind::UnknownEnum,
        FindingKind::UnknownMember,
        FindingKind::UndocumentedMember,
    ];

    /// The kind in words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownRequest => "unknown request",
            Self::OtherResponseType => "other response type",
            Self::UnknownParameter => "unknown parameter",
            Self::OtherParameterType => "other parameter type",
            Self::UndocumentedParameter => "undocumented parameter",
            Self::UnknownResource => "unknown resource",
            Self::UnknownProperty => "unknown property",
            Self::OtherPropertyType => "other property type",
            Self::LoosePropertyType => "loose property type",
            Self::UndocumentedProperty => "undocumented property",
            Self::OtherBaseType => "other base type",
            Self::UnknownEnum => "unknown enum",
            Self::UnknownMember => "unknown member",
            Self::UndocumentedMember => "undocumented member",
        }
    }
}

/// A difference between documentation and metadata, with its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The page, relative to the documentation root, with `/`.
    pub page: String,
    /// The 1-based line; 1 for the page as a whole.
    pub line: u32,
    /// The kind of the difference.
    pub kind: FindingKind,
    /// The details.
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { page, line, kind, what } = self;
        let text = format!("{page}:{line}: {}: {what}", kind.as_str());
        // Neither a page nor the metadata must send control sequences to the terminal.
        text.chars().try_for_each(|c| write!(f, "{}", if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }))
    }
}

/// The figures and the findings. `Display` prints the figures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The findings by page, line and kind, without repetitions.
    pub findings: Vec<Finding>,
    totals: [Tally; Figure::ALL.len()],
}

impl Report {
    /// The total of a figure.
    pub fn total(&self, figure: Figure) -> Tally {
        self.totals[figure as usize]
    }

    /// The number of findings of a kind.
    pub fn count(&self, kind: FindingKind) -> usize {
        self.findings.iter().filter(|finding| finding.kind == kind).count()
    }

    /// Counts one thing for a figure, and returns whether it agrees.
    pub(super) fn tally(&mut self, figure: Figure, agrees: bool) -> bool {
        self.totals[figure as usize].count(agrees);
        agrees
    }

    /// Adds a finding.
    pub(super) fn find(&mut self, kind: FindingKind, page: &str, line: u32, what: String) {
        self.findings.push(Finding { page: page.to_owned(), line: line.max(1), kind, what });
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Figure::ALL.iter().try_for_each(|figure| writeln!(f, "{} {}", figure.as_str(), self.total(*figure)))
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rows: Vec<_> = Figure::ALL.iter().map(|figure| self.total(*figure).row(figure.as_str())).collect();
        let counts: Vec<(FindingKind, usize)> =
            FindingKind::ALL.iter().map(|kind| (*kind, self.count(*kind))).collect();
        let counts: indexmap::IndexMap<FindingKind, usize> = counts.into_iter().collect();
        let mut report = serializer.serialize_struct("Report", 3)?;
        report.serialize_field("figures", &rows)?;
        report.serialize_field("counts", &counts)?;
        report.serialize_field("findings", &self.findings)?;
        report.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_and_kinds_are_listed_in_order_and_each_has_its_name() {
        assert!(Figure::ALL.iter().enumerate().all(|(index, figure)| *figure as usize == index));
        assert!(FindingKind::ALL.iter().enumerate().all(|(index, kind)| *kind as usize == index));
    }

    #[test]
    fn a_report_prints_its_figures() {
        let mut report = Report::default();
        for agrees in [true, true, false] {
            report.tally(Figure::BaseType, agrees);
        }
        let text = report.to_string();
        assert!(text.starts_with("requests_strict none\n"), "{text}");
        assert!(text.contains("\nbase_type 0.6667 (2/3)\n") && text.lines().count() == 14, "{text}");
    }

    #[test]
    fn a_finding_is_one_line_without_control_characters() {
        let mut report = Report::default();
        report.find(FindingKind::UnknownRequest, "v1.0/api/door-open.md", 0, "GET /\u{1b}[31mdoors\n".into());
        let expected = "v1.0/api/door-open.md:1: unknown request: GET /\u{fffd}[31mdoors\u{fffd}";
        assert_eq!(report.findings[0].to_string(), expected);
        let json = serde_json::to_value(&report).expect("plain data serializes");
        assert_eq!(json["counts"]["unknown_request"], 1);
        assert_eq!(json["findings"][0]["kind"], "unknown_request");
        assert_eq!(json["figures"][0]["name"], "requests_strict");
    }
}

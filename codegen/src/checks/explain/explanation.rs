//! An explanation: the parts of one thing, each with where it comes from and what decided. `Display` prints it for people.

use std::fmt;

use serde::Serialize;

use crate::diagnostic::render::escape_controls;

/// The explanation of one thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// What kind of thing it is.
    pub kind: Kind,
    /// Its name: `GET /me/messages/{id}`.
    pub name: String,
    /// The version of the API that has it; none for codes and figures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Sentences that sum it up.
    pub summary: Vec<String>,
    /// Its parts.
    pub parts: Vec<Part>,
}

/// What is explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A code of diagnostics.
    Code,
    /// A figure of a check.
    Figure,
    /// A request, and the method of the client that sends it.
    Request,
    /// A structured type.
    Type,
    /// An enum.
    Enum,
    /// A property of a type.
    Property,
    /// A member of an enum.
    Member,
    /// A page.
    Page,
}

impl Kind {
    /// The kind in words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Code => "diagnostic",
            Self::Figure => "figure",
            Self::Request => "request",
            Self::Type => "type",
            Self::Enum => "enum",
            Self::Property => "property",
            Self::Member => "member",
            Self::Page => "page",
        }
    }
}

/// A part of a thing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Part {
    /// Its name: `body`, `property subject`.
    pub name: String,
    /// What it is. Several lines if it is an example.
    pub value: String,
    /// Where it comes from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub origins: Vec<Origin>,
    /// The rules and the evidence that decided, and what else is known about it, in words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<String>,
}

/// Where a part comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Origin {
    /// Who states it.
    pub kind: OriginKind,
    /// The day or month of the service's document, if it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The page that has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// 1-based line in the page, if it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
}

/// Who states a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum OriginKind {
    /// A published page.
    Page,
    /// The service's metadata.
    Metadata,
    /// The service's metadata of another version.
    OtherMetadata,
    /// The permissions that the service publishes by request.
    Permissions,
    /// The index of the service's reference.
    Reference,
}

impl Part {
    /// A part without origins and reasons.
    pub(super) fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), ..Self::default() }
    }

    pub(super) fn from(mut self, origin: impl IntoIterator<Item = Origin>) -> Self {
        self.origins.extend(origin);
        self
    }

    pub(super) fn because<R: Into<String>>(mut self, reasons: impl IntoIterator<Item = R>) -> Self {
        self.reasons.extend(reasons.into_iter().map(Into::into));
        self
    }
}

impl Origin {
    /// A line of a published page; the page as a whole if the line is 0.
    pub(super) fn page(page: &str, line: u32) -> Self {
        Self {
            kind: OriginKind::Page,
            date: None,
            page: Some(page.to_owned()),
            line: Some(line).filter(|line| *line > 0),
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let document = match self.kind {
            OriginKind::Page => None,
            OriginKind::Metadata => Some("the service's metadata"),
            OriginKind::OtherMetadata => Some("the service's metadata of another version"),
            OriginKind::Permissions => Some("the service's permissions"),
            OriginKind::Reference => Some("the index of the reference"),
        };
        let mut words: Vec<String> = Vec::new();
        if let Some(document) = document {
            let date = self.date.as_ref().map(|date| format!(" of {date}")).unwrap_or_default();
            words.push(format!("{document}{date}"));
        }
        if let Some(page) = &self.page {
            words.push(self.line.map_or_else(|| page.clone(), |line| format!("{page}:{line}")));
        }
        f.write_str(&words.join(", "))
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, value, origins, reasons } = self;
        let is_long = value.contains('\n');
        match (is_long, origins.as_slice()) {
            (true, _) => {
                writeln!(f, "{name}:")?;
                value.lines().try_for_each(|line| writeln!(f, "{}", format!("    {line}").trim_end()))?;
            }
            (false, [only]) => writeln!(f, "{name}: {value}  [{only}]")?,
            (false, _) => writeln!(f, "{name}: {value}")?,
        }
        if is_long || origins.len() > 1 {
            origins.iter().try_for_each(|origin| writeln!(f, "    [{origin}]"))?;
        }
        reasons.iter().try_for_each(|reason| writeln!(f, "    {reason}"))
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let version = self.version.as_ref().map(|version| format!(" ({version})")).unwrap_or_default();
        let summary: String = self.summary.iter().map(|sentence| format!("{sentence}\n")).collect();
        let parts: String = self.parts.iter().map(Part::to_string).collect();
        let gap = if parts.is_empty() { "" } else { "\n" };
        let text = format!("{} {}{version}\n\n{summary}{gap}{parts}", self.kind.as_str(), self.name);
        // A page must not send control sequences to the terminal.
        f.write_str(&escape_controls(&text))
    }
}

//! The extensions of the document. Those with the prefix `x-ms-` are Microsoft's, those with `x-msgraph-` are ours.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::api::{Deprecation, Marks, Source};

/// What the extensions mean, as text of the document.
pub(super) const MEANING: &str = "\
Extensions: `x-msgraph-kind`: what an operation does, or whether a type is an entity. \
`x-msgraph-pages`: the pages that document an operation, the leading one first. \
`x-msgraph-source`: `metadata` if no published page has it. \
`x-msgraph-permissions`: for each kind of caller the alternative sets of scopes, least privileged first; an empty list if \
this kind of caller is not supported. `security` has the same sets. \
`x-msgraph-delta`: the answer ends in this link to later changes. \
`x-msgraph-also`: other addresses that OpenAPI cannot tell from this one. \
`x-msgraph-key`, `x-msgraph-alternate-keys`: the properties that identify an entity. \
`x-msgraph-abstract`: values are always of a derived type. \
`x-msgraph-completed`: the dates of what completes the pages. \
Null is allowed wherever it is not excluded. Types may have more properties than are listed, and enums more members. \
Each operationId is the method of the Rust client.";

/// `x-ms-pageable`: where the items and the link to the next page are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Pageable {
    pub(super) next_link_name: &'static str,
    pub(super) item_name: &'static str,
}

/// `x-msgraph-delta`: where the link to later changes is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Delta {
    pub(super) delta_link_name: &'static str,
}

/// `x-ms-enum`: an enum to which members are added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct EnumName {
    pub(super) name: String,
    pub(super) model_as_string: bool,
}

/// `x-ms-enum-flags`: an enum whose values combine several members, separated by commas.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct EnumFlags {
    pub(super) is_flags: bool,
}

/// `x-ms-deprecation`: since when something is deprecated, and when it will be removed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Deprecated {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) removal_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) version: Option<String>,
}

/// `x-msgraph-permissions`: the alternative sets of scopes of each kind of caller.
pub(super) type Permissions = BTreeMap<&'static str, Vec<Vec<String>>>;

impl Deprecated {
    /// The dates of a deprecation; `None` if it states none.
    pub(super) fn of(deprecation: Option<&Deprecation>) -> Option<Self> {
        let Deprecation { since, removal, version } = deprecation?;
        let dates = Self { date: since.clone(), removal_date: removal.clone(), version: version.clone() };
        (dates != Self::default()).then_some(dates)
    }
}

/// The word for what a fact comes from, if no published page states it.
pub(super) fn source(marks: &Marks) -> Option<&'static str> {
    marks.source.map(Source::words)
}

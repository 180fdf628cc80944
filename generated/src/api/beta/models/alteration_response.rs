// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.alterationResponse`](https://learn.microsoft.com/graph/api/resources/alterationresponse?view=graph-rest-beta)
    AlterationResponse = "microsoft.graph.alterationResponse"
}

impl AlterationResponse {
    /// `originalQueryString` in queries.
    pub const ORIGINAL_QUERY_STRING: Property<Self> = Property::new("originalQueryString");
    /// `queryAlteration` in queries.
    pub const QUERY_ALTERATION: Property<Self> = Property::new("queryAlteration");
    /// `queryAlterationType` in queries.
    pub const QUERY_ALTERATION_TYPE: Property<Self> = Property::new("queryAlterationType");

    /// `originalQueryString`: `Edm.String`
    pub fn original_query_string(&self) -> Option<&str> {
        self.0.str("originalQueryString")
    }

    /// Sets `originalQueryString`.
    pub fn with_original_query_string(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("originalQueryString", value))
    }

    /// `queryAlteration`: `microsoft.graph.searchAlteration`
    pub fn query_alteration(&self) -> Option<&super::SearchAlteration> {
        self.0.model("queryAlteration")
    }

    /// Sets `queryAlteration`.
    pub fn with_query_alteration(self, value: impl Into<Nullable<super::SearchAlteration>>) -> Self {
        Self(self.0.with("queryAlteration", value))
    }

    /// `queryAlterationType`: `microsoft.graph.searchAlterationType`
    ///
    /// Possible values are: suggestion, modification.
    pub fn query_alteration_type(&self) -> Option<super::SearchAlterationType> {
        self.0.enumeration("queryAlterationType")
    }

    /// Sets `queryAlterationType`.
    pub fn with_query_alteration_type(self, value: impl Into<Nullable<super::SearchAlterationType>>) -> Self {
        Self(self.0.with("queryAlterationType", value))
    }
}

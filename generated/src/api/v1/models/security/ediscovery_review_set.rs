// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryReviewSet`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewset?view=graph-rest-1.0)
    EdiscoveryReviewSet = "microsoft.graph.security.ediscoveryReviewSet"
}

impl EdiscoveryReviewSet {
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `queries` in queries.
    pub const QUERIES: Property<Self> = Property::new("queries");

    /// `createdBy`: `microsoft.graph.identitySet`, read-only
    ///
    /// Read-only.
    pub fn created_by(&self) -> Option<&super::super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `queries`: `Collection(microsoft.graph.security.ediscoveryReviewSetQuery)`
    #[cfg(feature = "security")]
    pub fn queries(&self) -> Option<&[super::EdiscoveryReviewSetQuery]> {
        self.0.models("queries")
    }

    /// Sets `queries`.
    #[cfg(feature = "security")]
    pub fn with_queries(self, value: impl Into<Nullable<Vec<super::EdiscoveryReviewSetQuery>>>) -> Self {
        Self(self.0.with("queries", value))
    }
}

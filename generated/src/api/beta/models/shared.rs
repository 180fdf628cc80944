// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.shared`](https://learn.microsoft.com/graph/api/resources/shared?view=graph-rest-beta)
    Shared = "microsoft.graph.shared"
}

impl Shared {
    /// `owner` in queries.
    pub const OWNER: Property<Self> = Property::new("owner");
    /// `scope` in queries.
    pub const SCOPE: Property<Self> = Property::new("scope");
    /// `sharedBy` in queries.
    pub const SHARED_BY: Property<Self> = Property::new("sharedBy");
    /// `sharedDateTime` in queries.
    pub const SHARED_DATE_TIME: Property<Self> = Property::new("sharedDateTime");

    /// `owner`: `microsoft.graph.identitySet`, read-only
    ///
    /// Read-only.
    pub fn owner(&self) -> Option<&super::IdentitySet> {
        self.0.model("owner")
    }

    /// `scope`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn scope(&self) -> Option<&str> {
        self.0.str("scope")
    }

    /// `sharedBy`: `microsoft.graph.identitySet`, read-only
    ///
    /// Read-only.
    pub fn shared_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("sharedBy")
    }

    /// `sharedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn shared_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("sharedDateTime")
    }
}

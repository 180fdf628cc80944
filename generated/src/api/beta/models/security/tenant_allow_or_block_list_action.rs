// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security.tenantAllowOrBlockListAction`](https://learn.microsoft.com/graph/api/resources/security-tenantalloworblocklistaction?view=graph-rest-beta)
    TenantAllowOrBlockListAction = "microsoft.graph.security.tenantAllowOrBlockListAction"
}

impl TenantAllowOrBlockListAction {
    /// `action` in queries.
    pub const ACTION: Property<Self> = Property::new("action");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `note` in queries.
    pub const NOTE: Property<Self> = Property::new("note");
    /// `results` in queries.
    pub const RESULTS: Property<Self> = Property::new("results");

    /// `action`: `microsoft.graph.tenantAllowBlockListAction`
    ///
    /// Possible values are: allow, block, unkownFutureValue.
    pub fn action(&self) -> Option<super::super::TenantAllowBlockListAction> {
        self.0.enumeration("action")
    }

    /// Sets `action`.
    pub fn with_action(self, value: impl Into<Nullable<super::super::TenantAllowBlockListAction>>) -> Self {
        Self(self.0.with("action", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `note`: `Edm.String`
    pub fn note(&self) -> Option<&str> {
        self.0.str("note")
    }

    /// Sets `note`.
    pub fn with_note(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("note", value))
    }

    /// `results`: `Collection(microsoft.graph.security.tenantAllowBlockListEntryResult)`
    pub fn results(&self) -> Option<&[super::TenantAllowBlockListEntryResult]> {
        self.0.models("results")
    }

    /// Sets `results`.
    pub fn with_results(self, value: impl Into<Nullable<Vec<super::TenantAllowBlockListEntryResult>>>) -> Self {
        Self(self.0.with("results", value))
    }
}

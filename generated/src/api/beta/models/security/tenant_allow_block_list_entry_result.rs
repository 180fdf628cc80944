// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security.tenantAllowBlockListEntryResult`](https://learn.microsoft.com/graph/api/resources/security-tenantallowblocklistentryresult?view=graph-rest-beta)
    TenantAllowBlockListEntryResult = "microsoft.graph.security.tenantAllowBlockListEntryResult"
}

impl TenantAllowBlockListEntryResult {
    /// `entryType` in queries.
    pub const ENTRY_TYPE: Property<Self> = Property::new("entryType");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `identity` in queries.
    pub const IDENTITY: Property<Self> = Property::new("identity");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `entryType`: `microsoft.graph.tenantAllowBlockListEntryType`
    ///
    /// Possible values are: url, fileHash, sender, recipient, unkownFutureValue.
    pub fn entry_type(&self) -> Option<super::super::TenantAllowBlockListEntryType> {
        self.0.enumeration("entryType")
    }

    /// Sets `entryType`.
    pub fn with_entry_type(self, value: impl Into<Nullable<super::super::TenantAllowBlockListEntryType>>) -> Self {
        Self(self.0.with("entryType", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `identity`: `Edm.String`
    pub fn identity(&self) -> Option<&str> {
        self.0.str("identity")
    }

    /// Sets `identity`.
    pub fn with_identity(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("identity", value))
    }

    /// `status`: `microsoft.graph.longRunningOperationStatus`
    ///
    /// Possible values are: notStarted, running, succeeded, failed, skipped, unkownFutureValue.
    pub fn status(&self) -> Option<super::super::LongRunningOperationStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::super::LongRunningOperationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `value`: `Edm.String`
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }
}

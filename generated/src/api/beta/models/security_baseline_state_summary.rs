// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.securityBaselineStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinestatesummary?view=graph-rest-beta)
    SecurityBaselineStateSummary = "microsoft.graph.securityBaselineStateSummary" {
        "microsoft.graph.securityBaselineCategoryStateSummary",
    }
}

impl SecurityBaselineStateSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `secureCount` in queries.
    pub const SECURE_COUNT: Property<Self> = Property::new("secureCount");
    /// `notSecureCount` in queries.
    pub const NOT_SECURE_COUNT: Property<Self> = Property::new("notSecureCount");
    /// `unknownCount` in queries.
    pub const UNKNOWN_COUNT: Property<Self> = Property::new("unknownCount");
    /// `errorCount` in queries.
    pub const ERROR_COUNT: Property<Self> = Property::new("errorCount");
    /// `conflictCount` in queries.
    pub const CONFLICT_COUNT: Property<Self> = Property::new("conflictCount");
    /// `notApplicableCount` in queries.
    pub const NOT_APPLICABLE_COUNT: Property<Self> = Property::new("notApplicableCount");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `secureCount`: `Edm.Int32`
    pub fn secure_count(&self) -> Option<i32> {
        self.0.i32("secureCount")
    }

    /// Sets `secureCount`.
    pub fn with_secure_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("secureCount", value))
    }

    /// `notSecureCount`: `Edm.Int32`
    pub fn not_secure_count(&self) -> Option<i32> {
        self.0.i32("notSecureCount")
    }

    /// Sets `notSecureCount`.
    pub fn with_not_secure_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notSecureCount", value))
    }

    /// `unknownCount`: `Edm.Int32`
    pub fn unknown_count(&self) -> Option<i32> {
        self.0.i32("unknownCount")
    }

    /// Sets `unknownCount`.
    pub fn with_unknown_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unknownCount", value))
    }

    /// `errorCount`: `Edm.Int32`
    pub fn error_count(&self) -> Option<i32> {
        self.0.i32("errorCount")
    }

    /// Sets `errorCount`.
    pub fn with_error_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorCount", value))
    }

    /// `conflictCount`: `Edm.Int32`
    pub fn conflict_count(&self) -> Option<i32> {
        self.0.i32("conflictCount")
    }

    /// Sets `conflictCount`.
    pub fn with_conflict_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("conflictCount", value))
    }

    /// `notApplicableCount`: `Edm.Int32`
    pub fn not_applicable_count(&self) -> Option<i32> {
        self.0.i32("notApplicableCount")
    }

    /// Sets `notApplicableCount`.
    pub fn with_not_applicable_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notApplicableCount", value))
    }
}

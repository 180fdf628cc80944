// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from securitybaselinestatesummary.
    ///
    /// [`microsoft.graph.securityBaselineCategoryStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinecategorystatesummary?view=graph-rest-beta)
    SecurityBaselineCategoryStateSummary: super::SecurityBaselineStateSummary = "microsoft.graph.securityBaselineCategoryStateSummary"
}

impl SecurityBaselineCategoryStateSummary {
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
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `secureCount`.
    pub fn with_secure_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("secureCount", value))
    }

    /// Sets `notSecureCount`.
    pub fn with_not_secure_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notSecureCount", value))
    }

    /// Sets `unknownCount`.
    pub fn with_unknown_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unknownCount", value))
    }

    /// Sets `errorCount`.
    pub fn with_error_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorCount", value))
    }

    /// Sets `conflictCount`.
    pub fn with_conflict_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("conflictCount", value))
    }

    /// Sets `notApplicableCount`.
    pub fn with_not_applicable_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notApplicableCount", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }
}

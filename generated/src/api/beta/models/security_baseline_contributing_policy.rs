// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.securityBaselineContributingPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinecontributingpolicy?view=graph-rest-beta)
    SecurityBaselineContributingPolicy = "microsoft.graph.securityBaselineContributingPolicy"
}

impl SecurityBaselineContributingPolicy {
    /// `sourceId` in queries.
    pub const SOURCE_ID: Property<Self> = Property::new("sourceId");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `sourceType` in queries.
    pub const SOURCE_TYPE: Property<Self> = Property::new("sourceType");

    /// `sourceId`: `Edm.String`
    pub fn source_id(&self) -> Option<&str> {
        self.0.str("sourceId")
    }

    /// Sets `sourceId`.
    pub fn with_source_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourceId", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `sourceType`: `microsoft.graph.securityBaselinePolicySourceType`
    ///
    /// Possible values are: deviceConfiguration, deviceIntent.
    pub fn source_type(&self) -> Option<super::SecurityBaselinePolicySourceType> {
        self.0.enumeration("sourceType")
    }

    /// Sets `sourceType`.
    pub fn with_source_type(self, value: impl Into<Nullable<super::SecurityBaselinePolicySourceType>>) -> Self {
        Self(self.0.with("sourceType", value))
    }
}

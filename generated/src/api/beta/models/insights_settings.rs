// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.insightsSettings`](https://learn.microsoft.com/graph/api/resources/insightssettings?view=graph-rest-beta)
    InsightsSettings = "microsoft.graph.insightsSettings"
}

impl InsightsSettings {
    /// `isEnabledInOrganization` in queries.
    pub const IS_ENABLED_IN_ORGANIZATION: Property<Self> = Property::new("isEnabledInOrganization");
    /// `disabledForGroup` in queries.
    pub const DISABLED_FOR_GROUP: Property<Self> = Property::new("disabledForGroup");

    /// `isEnabledInOrganization`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_enabled_in_organization(&self) -> Option<bool> {
        self.0.bool("isEnabledInOrganization")
    }

    /// Sets `isEnabledInOrganization`.
    pub fn with_is_enabled_in_organization(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabledInOrganization", value))
    }

    /// `disabledForGroup`: `Edm.String`
    ///
    /// Optional.
    pub fn disabled_for_group(&self) -> Option<&str> {
        self.0.str("disabledForGroup")
    }

    /// Sets `disabledForGroup`.
    pub fn with_disabled_for_group(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("disabledForGroup", value))
    }
}

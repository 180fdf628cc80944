// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesConditionalAccessSettings`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-onpremisesconditionalaccesssettings?view=graph-rest-1.0)
    OnPremisesConditionalAccessSettings = "microsoft.graph.onPremisesConditionalAccessSettings"
}

impl OnPremisesConditionalAccessSettings {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `enabled` in queries.
    pub const ENABLED: Property<Self> = Property::new("enabled");
    /// `includedGroups` in queries.
    pub const INCLUDED_GROUPS: Property<Self> = Property::new("includedGroups");
    /// `excludedGroups` in queries.
    pub const EXCLUDED_GROUPS: Property<Self> = Property::new("excludedGroups");
    /// `overrideDefaultRule` in queries.
    pub const OVERRIDE_DEFAULT_RULE: Property<Self> = Property::new("overrideDefaultRule");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `enabled`: `Edm.Boolean`
    pub fn enabled(&self) -> Option<bool> {
        self.0.bool("enabled")
    }

    /// Sets `enabled`.
    pub fn with_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enabled", value))
    }

    /// `includedGroups`: `Collection(Edm.Guid)`
    pub fn included_groups(&self) -> Parsed<Vec<Uuid>> {
        self.0.values("includedGroups")
    }

    /// Sets `includedGroups`.
    pub fn with_included_groups(self, value: impl Into<Nullable<Vec<Uuid>>>) -> Self {
        Self(self.0.with("includedGroups", value))
    }

    /// `excludedGroups`: `Collection(Edm.Guid)`
    pub fn excluded_groups(&self) -> Parsed<Vec<Uuid>> {
        self.0.values("excludedGroups")
    }

    /// Sets `excludedGroups`.
    pub fn with_excluded_groups(self, value: impl Into<Nullable<Vec<Uuid>>>) -> Self {
        Self(self.0.with("excludedGroups", value))
    }

    /// `overrideDefaultRule`: `Edm.Boolean`
    pub fn override_default_rule(&self) -> Option<bool> {
        self.0.bool("overrideDefaultRule")
    }

    /// Sets `overrideDefaultRule`.
    pub fn with_override_default_rule(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("overrideDefaultRule", value))
    }
}

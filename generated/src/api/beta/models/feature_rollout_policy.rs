// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.featureRolloutPolicy`](https://learn.microsoft.com/graph/api/resources/featurerolloutpolicy?view=graph-rest-beta)
    FeatureRolloutPolicy = "microsoft.graph.featureRolloutPolicy"
}

impl FeatureRolloutPolicy {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `feature` in queries.
    pub const FEATURE: Property<Self> = Property::new("feature");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isAppliedToOrganization` in queries.
    pub const IS_APPLIED_TO_ORGANIZATION: Property<Self> = Property::new("isAppliedToOrganization");
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `appliesTo` in queries.
    pub const APPLIES_TO: Property<Self> = Property::new("appliesTo");

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `feature`: `microsoft.graph.stagedFeatureName`
    ///
    /// Possible values are: passthroughAuthentication, seamlessSso, passwordHashSync, emailAsAlternateId, unknownFutureValue.
    pub fn feature(&self) -> Option<super::StagedFeatureName> {
        self.0.enumeration("feature")
    }

    /// Sets `feature`.
    pub fn with_feature(self, value: impl Into<Nullable<super::StagedFeatureName>>) -> Self {
        Self(self.0.with("feature", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isAppliedToOrganization`: `Edm.Boolean`
    pub fn is_applied_to_organization(&self) -> Option<bool> {
        self.0.bool("isAppliedToOrganization")
    }

    /// Sets `isAppliedToOrganization`.
    pub fn with_is_applied_to_organization(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAppliedToOrganization", value))
    }

    /// `isEnabled`: `Edm.Boolean`
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `appliesTo`: `Collection(microsoft.graph.directoryObject)`
    ///
    /// Nullable.
    pub fn applies_to(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("appliesTo")
    }

    /// Sets `appliesTo`.
    pub fn with_applies_to(self, value: impl Into<Nullable<Vec<super::DirectoryObject>>>) -> Self {
        Self(self.0.with("appliesTo", value))
    }
}

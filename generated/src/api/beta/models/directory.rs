// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.directory`](https://learn.microsoft.com/graph/api/resources/directory?view=graph-rest-beta)
    Directory: super::Entity = "microsoft.graph.directory"
}

impl Directory {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `administrativeUnits` in queries.
    pub const ADMINISTRATIVE_UNITS: Property<Self> = Property::new("administrativeUnits");
    /// `attributeSets` in queries.
    pub const ATTRIBUTE_SETS: Property<Self> = Property::new("attributeSets");
    /// `customSecurityAttributeDefinitions` in queries.
    pub const CUSTOM_SECURITY_ATTRIBUTE_DEFINITIONS: Property<Self> =
        Property::new("customSecurityAttributeDefinitions");
    /// `deletedItems` in queries.
    pub const DELETED_ITEMS: Property<Self> = Property::new("deletedItems");
    /// `featureRolloutPolicies` in queries.
    pub const FEATURE_ROLLOUT_POLICIES: Property<Self> = Property::new("featureRolloutPolicies");
    /// `federationConfigurations` in queries.
    pub const FEDERATION_CONFIGURATIONS: Property<Self> = Property::new("federationConfigurations");

    /// `administrativeUnits`: `Collection(microsoft.graph.administrativeUnit)`
    #[cfg(any(feature = "directory", feature = "education"))]
    pub fn administrative_units(&self) -> Option<&[super::AdministrativeUnit]> {
        self.0.models("administrativeUnits")
    }

    /// Sets `administrativeUnits`.
    #[cfg(any(feature = "directory", feature = "education"))]
    pub fn with_administrative_units(self, value: impl Into<Nullable<Vec<super::AdministrativeUnit>>>) -> Self {
        Self(self.0.with("administrativeUnits", value))
    }

    /// `attributeSets`: `Collection(microsoft.graph.attributeSet)`
    #[cfg(feature = "directory")]
    pub fn attribute_sets(&self) -> Option<&[super::AttributeSet]> {
        self.0.models("attributeSets")
    }

    /// Sets `attributeSets`.
    #[cfg(feature = "directory")]
    pub fn with_attribute_sets(self, value: impl Into<Nullable<Vec<super::AttributeSet>>>) -> Self {
        Self(self.0.with("attributeSets", value))
    }

    /// `customSecurityAttributeDefinitions`: `Collection(microsoft.graph.customSecurityAttributeDefinition)`
    #[cfg(feature = "directory")]
    pub fn custom_security_attribute_definitions(&self) -> Option<&[super::CustomSecurityAttributeDefinition]> {
        self.0.models("customSecurityAttributeDefinitions")
    }

    /// Sets `customSecurityAttributeDefinitions`.
    #[cfg(feature = "directory")]
    pub fn with_custom_security_attribute_definitions(
        self,
        value: impl Into<Nullable<Vec<super::CustomSecurityAttributeDefinition>>>,
    ) -> Self {
        Self(self.0.with("customSecurityAttributeDefinitions", value))
    }

    /// `deletedItems`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn deleted_items(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("deletedItems")
    }

    /// `featureRolloutPolicies`: `Collection(microsoft.graph.featureRolloutPolicy)`
    ///
    /// Nullable.
    #[cfg(feature = "authentication")]
    pub fn feature_rollout_policies(&self) -> Option<&[super::FeatureRolloutPolicy]> {
        self.0.models("featureRolloutPolicies")
    }

    /// Sets `featureRolloutPolicies`.
    #[cfg(feature = "authentication")]
    pub fn with_feature_rollout_policies(self, value: impl Into<Nullable<Vec<super::FeatureRolloutPolicy>>>) -> Self {
        Self(self.0.with("featureRolloutPolicies", value))
    }

    /// `federationConfigurations`: `Collection(microsoft.graph.identityProviderBase)`
    #[cfg(any(feature = "authentication", feature = "directory"))]
    pub fn federation_configurations(&self) -> Option<&[super::IdentityProviderBase]> {
        self.0.models("federationConfigurations")
    }

    /// Sets `federationConfigurations`.
    #[cfg(any(feature = "authentication", feature = "directory"))]
    pub fn with_federation_configurations(self, value: impl Into<Nullable<Vec<super::IdentityProviderBase>>>) -> Self {
        Self(self.0.with("federationConfigurations", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.directory`](https://learn.microsoft.com/graph/api/resources/directory?view=graph-rest-beta)
    Directory: super::Entity = "microsoft.graph.directory"
}

impl Directory {
    pub const ID: Property<Self> = Property::new("id");
    pub const ADMINISTRATIVE_UNITS: Property<Self> = Property::new(
        "administrativeUnits",
    );
    pub const ATTRIBUTE_SETS: Property<Self> = Property::new("attributeSets");
    pub const CUSTOM_SECURITY_ATTRIBUTE_DEFINITIONS: Property<Self> = Property::new(
        "customSecurityAttributeDefinitions",
    );
    pub const DELETED_ITEMS: Property<Self> = Property::new("deletedItems");
    pub const FEATURE_ROLLOUT_POLICIES: Property<Self> = Property::new(
        "featureRolloutPolicies",
    );
    pub const FEDERATION_CONFIGURATIONS: Property<Self> = Property::new(
        "federationConfigurations",
    );

    #[cfg(any(feature = "directory", feature = "education"))]
    /// `administrativeUnits`: `Collection(microsoft.graph.administrativeUnit)`
    pub fn administrative_units(&self) -> Option<&[super::AdministrativeUnit]> {
        self.0.models("administrativeUnits")
    }

    #[cfg(any(feature = "directory", feature = "education"))]
    pub fn with_administrative_units(
        self,
        value: impl Into<Nullable<Vec<super::AdministrativeUnit>>>,
    ) -> Self {
        Self(self.0.with("administrativeUnits", value))
    }

    #[cfg(feature = "directory")]
    /// `attributeSets`: `Collection(microsoft.graph.attributeSet)`
    pub fn attribute_sets(&self) -> Option<&[super::AttributeSet]> {
        self.0.models("attributeSets")
    }

    #[cfg(feature = "directory")]
    pub fn with_attribute_sets(
        self,
        value: impl Into<Nullable<Vec<super::AttributeSet>>>,
    ) -> Self {
        Self(self.0.with("attributeSets", value))
    }

    #[cfg(feature = "directory")]
    /// `customSecurityAttributeDefinitions`: `Collection(microsoft.graph.customSecurityAttributeDefinition)`
    pub fn custom_security_attribute_definitions(
        &self,
    ) -> Option<&[super::CustomSecurityAttributeDefinition]> {
        self.0.models("customSecurityAttributeDefinitions")
    }

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

    #[cfg(feature = "authentication")]
    /// `featureRolloutPolicies`: `Collection(microsoft.graph.featureRolloutPolicy)`
    ///
    /// Nullable.
    pub fn feature_rollout_policies(&self) -> Option<&[super::FeatureRolloutPolicy]> {
        self.0.models("featureRolloutPolicies")
    }

    #[cfg(feature = "authentication")]
    pub fn with_feature_rollout_policies(
        self,
        value: impl Into<Nullable<Vec<super::FeatureRolloutPolicy>>>,
    ) -> Self {
        Self(self.0.with("featureRolloutPolicies", value))
    }

    #[cfg(any(feature = "authentication", feature = "directory"))]
    /// `federationConfigurations`: `Collection(microsoft.graph.identityProviderBase)`
    pub fn federation_configurations(&self) -> Option<&[super::IdentityProviderBase]> {
        self.0.models("federationConfigurations")
    }

    #[cfg(any(feature = "authentication", feature = "directory"))]
    pub fn with_federation_configurations(
        self,
        value: impl Into<Nullable<Vec<super::IdentityProviderBase>>>,
    ) -> Self {
        Self(self.0.with("federationConfigurations", value))
    }
}

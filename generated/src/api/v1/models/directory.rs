// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.directory`](https://learn.microsoft.com/graph/api/resources/directory?view=graph-rest-1.0)
    Directory: super::Entity = "microsoft.graph.directory"
}

impl Directory {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `administrativeUnits` in queries.
    pub const ADMINISTRATIVE_UNITS: Property<Self> = Property::new("administrativeUnits");
    /// `deleteditems` in queries.
    pub const DELETEDITEMS: Property<Self> = Property::new("deleteditems");
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

    /// `deleteditems`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn deleteditems(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("deleteditems")
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

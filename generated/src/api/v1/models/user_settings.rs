// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.userSettings`](https://learn.microsoft.com/graph/api/resources/usersettings?view=graph-rest-1.0)
    UserSettings: super::Entity = "microsoft.graph.userSettings"
}

impl UserSettings {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `contributionToContentDiscoveryDisabled` in queries.
    pub const CONTRIBUTION_TO_CONTENT_DISCOVERY_DISABLED: Property<Self> =
        Property::new("contributionToContentDiscoveryDisabled");
    /// `contributionToContentDiscoveryAsOrganizationDisabled` in queries.
    pub const CONTRIBUTION_TO_CONTENT_DISCOVERY_AS_ORGANIZATION_DISABLED: Property<Self> =
        Property::new("contributionToContentDiscoveryAsOrganizationDisabled");

    /// `contributionToContentDiscoveryDisabled`: `Edm.Boolean`
    pub fn contribution_to_content_discovery_disabled(&self) -> Option<bool> {
        self.0.bool("contributionToContentDiscoveryDisabled")
    }

    /// Sets `contributionToContentDiscoveryDisabled`.
    pub fn with_contribution_to_content_discovery_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("contributionToContentDiscoveryDisabled", value))
    }

    /// `contributionToContentDiscoveryAsOrganizationDisabled`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn contribution_to_content_discovery_as_organization_disabled(&self) -> Option<bool> {
        self.0.bool("contributionToContentDiscoveryAsOrganizationDisabled")
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.teamsAppSettings`](https://learn.microsoft.com/graph/api/resources/teamsappsettings?view=graph-rest-beta)
    TeamsAppSettings: super::Entity = "microsoft.graph.teamsAppSettings"
}

impl TeamsAppSettings {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isChatResourceSpecificConsentEnabled` in queries.
    pub const IS_CHAT_RESOURCE_SPECIFIC_CONSENT_ENABLED: Property<Self> =
        Property::new("isChatResourceSpecificConsentEnabled");

    /// `isChatResourceSpecificConsentEnabled`: `Edm.Boolean`
    pub fn is_chat_resource_specific_consent_enabled(&self) -> Option<bool> {
        self.0.bool("isChatResourceSpecificConsentEnabled")
    }

    /// Sets `isChatResourceSpecificConsentEnabled`.
    pub fn with_is_chat_resource_specific_consent_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isChatResourceSpecificConsentEnabled", value))
    }
}

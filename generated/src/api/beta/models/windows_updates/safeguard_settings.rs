// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.safeguardSettings`](https://learn.microsoft.com/graph/api/resources/windowsupdates-safeguardsettings?view=graph-rest-beta)
    SafeguardSettings = "microsoft.graph.windowsUpdates.safeguardSettings"
}

impl SafeguardSettings {
    /// `disabledSafeguardProfiles` in queries.
    pub const DISABLED_SAFEGUARD_PROFILES: Property<Self> = Property::new("disabledSafeguardProfiles");

    /// `disabledSafeguardProfiles`: `Collection(microsoft.graph.windowsUpdates.safeguardProfile)`
    pub fn disabled_safeguard_profiles(&self) -> Option<&[super::SafeguardProfile]> {
        self.0.models("disabledSafeguardProfiles")
    }

    /// Sets `disabledSafeguardProfiles`.
    pub fn with_disabled_safeguard_profiles(self, value: impl Into<Nullable<Vec<super::SafeguardProfile>>>) -> Self {
        Self(self.0.with("disabledSafeguardProfiles", value))
    }
}

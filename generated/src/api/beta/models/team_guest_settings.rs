// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamGuestSettings`](https://learn.microsoft.com/graph/api/resources/teamguestsettings?view=graph-rest-beta)
    TeamGuestSettings = "microsoft.graph.teamGuestSettings"
}

impl TeamGuestSettings {
    /// `allowCreateUpdateChannels` in queries.
    pub const ALLOW_CREATE_UPDATE_CHANNELS: Property<Self> = Property::new("allowCreateUpdateChannels");
    /// `allowDeleteChannels` in queries.
    pub const ALLOW_DELETE_CHANNELS: Property<Self> = Property::new("allowDeleteChannels");

    /// `allowCreateUpdateChannels`: `Edm.Boolean`
    pub fn allow_create_update_channels(&self) -> Option<bool> {
        self.0.bool("allowCreateUpdateChannels")
    }

    /// Sets `allowCreateUpdateChannels`.
    pub fn with_allow_create_update_channels(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowCreateUpdateChannels", value))
    }

    /// `allowDeleteChannels`: `Edm.Boolean`
    pub fn allow_delete_channels(&self) -> Option<bool> {
        self.0.bool("allowDeleteChannels")
    }

    /// Sets `allowDeleteChannels`.
    pub fn with_allow_delete_channels(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowDeleteChannels", value))
    }
}

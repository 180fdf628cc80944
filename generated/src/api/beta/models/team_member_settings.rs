// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamMemberSettings`](https://learn.microsoft.com/graph/api/resources/teammembersettings?view=graph-rest-beta)
    TeamMemberSettings = "microsoft.graph.teamMemberSettings"
}

impl TeamMemberSettings {
    /// `allowCreateUpdateChannels` in queries.
    pub const ALLOW_CREATE_UPDATE_CHANNELS: Property<Self> = Property::new("allowCreateUpdateChannels");
    /// `allowCreatePrivateChannels` in queries.
    pub const ALLOW_CREATE_PRIVATE_CHANNELS: Property<Self> = Property::new("allowCreatePrivateChannels");
    /// `allowDeleteChannels` in queries.
    pub const ALLOW_DELETE_CHANNELS: Property<Self> = Property::new("allowDeleteChannels");
    /// `allowAddRemoveApps` in queries.
    pub const ALLOW_ADD_REMOVE_APPS: Property<Self> = Property::new("allowAddRemoveApps");
    /// `allowCreateUpdateRemoveTabs` in queries.
    pub const ALLOW_CREATE_UPDATE_REMOVE_TABS: Property<Self> = Property::new("allowCreateUpdateRemoveTabs");
    /// `allowCreateUpdateRemoveConnectors` in queries.
    pub const ALLOW_CREATE_UPDATE_REMOVE_CONNECTORS: Property<Self> =
        Property::new("allowCreateUpdateRemoveConnectors");

    /// `allowCreateUpdateChannels`: `Edm.Boolean`
    pub fn allow_create_update_channels(&self) -> Option<bool> {
        self.0.bool("allowCreateUpdateChannels")
    }

    /// Sets `allowCreateUpdateChannels`.
    pub fn with_allow_create_update_channels(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowCreateUpdateChannels", value))
    }

    /// `allowCreatePrivateChannels`: `Edm.Boolean`
    pub fn allow_create_private_channels(&self) -> Option<bool> {
        self.0.bool("allowCreatePrivateChannels")
    }

    /// Sets `allowCreatePrivateChannels`.
    pub fn with_allow_create_private_channels(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowCreatePrivateChannels", value))
    }

    /// `allowDeleteChannels`: `Edm.Boolean`
    pub fn allow_delete_channels(&self) -> Option<bool> {
        self.0.bool("allowDeleteChannels")
    }

    /// Sets `allowDeleteChannels`.
    pub fn with_allow_delete_channels(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowDeleteChannels", value))
    }

    /// `allowAddRemoveApps`: `Edm.Boolean`
    pub fn allow_add_remove_apps(&self) -> Option<bool> {
        self.0.bool("allowAddRemoveApps")
    }

    /// Sets `allowAddRemoveApps`.
    pub fn with_allow_add_remove_apps(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowAddRemoveApps", value))
    }

    /// `allowCreateUpdateRemoveTabs`: `Edm.Boolean`
    pub fn allow_create_update_remove_tabs(&self) -> Option<bool> {
        self.0.bool("allowCreateUpdateRemoveTabs")
    }

    /// Sets `allowCreateUpdateRemoveTabs`.
    pub fn with_allow_create_update_remove_tabs(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowCreateUpdateRemoveTabs", value))
    }

    /// `allowCreateUpdateRemoveConnectors`: `Edm.Boolean`
    pub fn allow_create_update_remove_connectors(&self) -> Option<bool> {
        self.0.bool("allowCreateUpdateRemoveConnectors")
    }

    /// Sets `allowCreateUpdateRemoveConnectors`.
    pub fn with_allow_create_update_remove_connectors(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowCreateUpdateRemoveConnectors", value))
    }
}

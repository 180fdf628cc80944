// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.appListItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applistitem?view=graph-rest-1.0)
    AppListItem = "microsoft.graph.appListItem"
}

impl AppListItem {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `publisher` in queries.
    pub const PUBLISHER: Property<Self> = Property::new("publisher");
    /// `appStoreUrl` in queries.
    pub const APP_STORE_URL: Property<Self> = Property::new("appStoreUrl");
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `publisher`: `Edm.String`
    pub fn publisher(&self) -> Option<&str> {
        self.0.str("publisher")
    }

    /// Sets `publisher`.
    pub fn with_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publisher", value))
    }

    /// `appStoreUrl`: `Edm.String`
    pub fn app_store_url(&self) -> Option<&str> {
        self.0.str("appStoreUrl")
    }

    /// Sets `appStoreUrl`.
    pub fn with_app_store_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appStoreUrl", value))
    }

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }
}

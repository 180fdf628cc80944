// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from applistitem.
    ///
    /// [`microsoft.graph.appleAppListItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-appleapplistitem?view=graph-rest-beta)
    AppleAppListItem: super::AppListItem = "microsoft.graph.appleAppListItem"
}

impl AppleAppListItem {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `publisher` in queries.
    pub const PUBLISHER: Property<Self> = Property::new("publisher");
    /// `appStoreUrl` in queries.
    pub const APP_STORE_URL: Property<Self> = Property::new("appStoreUrl");
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// Sets `publisher`.
    pub fn with_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publisher", value))
    }

    /// Sets `appStoreUrl`.
    pub fn with_app_store_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appStoreUrl", value))
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from applistitem.
    ///
    /// [`microsoft.graph.appleAppListItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-appleapplistitem?view=graph-rest-beta)
    AppleAppListItem: super::AppListItem = "microsoft.graph.appleAppListItem"
}

impl AppleAppListItem {
    pub const NAME: Property<Self> = Property::new("name");
    pub const PUBLISHER: Property<Self> = Property::new("publisher");
    pub const APP_STORE_URL: Property<Self> = Property::new("appStoreUrl");
    pub const APP_ID: Property<Self> = Property::new("appId");

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    pub fn with_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publisher", value))
    }

    pub fn with_app_store_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appStoreUrl", value))
    }

    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }
}

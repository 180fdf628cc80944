// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sharepointIds`](https://learn.microsoft.com/graph/api/resources/sharepointids?view=graph-rest-1.0)
    SharepointIds = "microsoft.graph.sharepointIds"
}

impl SharepointIds {
    /// `listId` in queries.
    pub const LIST_ID: Property<Self> = Property::new("listId");
    /// `listItemId` in queries.
    pub const LIST_ITEM_ID: Property<Self> = Property::new("listItemId");
    /// `listItemUniqueId` in queries.
    pub const LIST_ITEM_UNIQUE_ID: Property<Self> = Property::new("listItemUniqueId");
    /// `siteId` in queries.
    pub const SITE_ID: Property<Self> = Property::new("siteId");
    /// `siteUrl` in queries.
    pub const SITE_URL: Property<Self> = Property::new("siteUrl");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `webId` in queries.
    pub const WEB_ID: Property<Self> = Property::new("webId");

    /// `listId`: `Edm.String`
    pub fn list_id(&self) -> Option<&str> {
        self.0.str("listId")
    }

    /// Sets `listId`.
    pub fn with_list_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("listId", value))
    }

    /// `listItemId`: `Edm.String`
    pub fn list_item_id(&self) -> Option<&str> {
        self.0.str("listItemId")
    }

    /// Sets `listItemId`.
    pub fn with_list_item_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("listItemId", value))
    }

    /// `listItemUniqueId`: `Edm.String`
    pub fn list_item_unique_id(&self) -> Option<&str> {
        self.0.str("listItemUniqueId")
    }

    /// Sets `listItemUniqueId`.
    pub fn with_list_item_unique_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("listItemUniqueId", value))
    }

    /// `siteId`: `Edm.String`
    pub fn site_id(&self) -> Option<&str> {
        self.0.str("siteId")
    }

    /// Sets `siteId`.
    pub fn with_site_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("siteId", value))
    }

    /// `siteUrl`: `Edm.String`
    pub fn site_url(&self) -> Option<&str> {
        self.0.str("siteUrl")
    }

    /// Sets `siteUrl`.
    pub fn with_site_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("siteUrl", value))
    }

    /// `tenantId`: `Edm.String`
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `webId`: `Edm.String`
    pub fn web_id(&self) -> Option<&str> {
        self.0.str("webId")
    }

    /// Sets `webId`.
    pub fn with_web_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webId", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.itemReference`](https://learn.microsoft.com/graph/api/resources/itemreference?view=graph-rest-1.0)
    ItemReference = "microsoft.graph.itemReference"
}

impl ItemReference {
    /// `driveId` in queries.
    pub const DRIVE_ID: Property<Self> = Property::new("driveId");
    /// `driveType` in queries.
    pub const DRIVE_TYPE: Property<Self> = Property::new("driveType");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `path` in queries.
    pub const PATH: Property<Self> = Property::new("path");
    /// `shareId` in queries.
    pub const SHARE_ID: Property<Self> = Property::new("shareId");
    /// `sharepointIds` in queries.
    pub const SHAREPOINT_IDS: Property<Self> = Property::new("sharepointIds");
    /// `siteId` in queries.
    pub const SITE_ID: Property<Self> = Property::new("siteId");

    /// `driveId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn drive_id(&self) -> Option<&str> {
        self.0.str("driveId")
    }

    /// `driveType`: `Edm.String`
    pub fn drive_type(&self) -> Option<&str> {
        self.0.str("driveType")
    }

    /// Sets `driveType`.
    pub fn with_drive_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("driveType", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `name`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// `path`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn path(&self) -> Option<&str> {
        self.0.str("path")
    }

    /// `shareId`: `Edm.String`
    pub fn share_id(&self) -> Option<&str> {
        self.0.str("shareId")
    }

    /// Sets `shareId`.
    pub fn with_share_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("shareId", value))
    }

    /// `sharepointIds`: `microsoft.graph.sharepointIds`, read-only
    ///
    /// Read-only.
    pub fn sharepoint_ids(&self) -> Option<&super::SharepointIds> {
        self.0.model("sharepointIds")
    }

    /// `siteId`: `Edm.String`
    pub fn site_id(&self) -> Option<&str> {
        self.0.str("siteId")
    }

    /// Sets `siteId`.
    pub fn with_site_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("siteId", value))
    }
}

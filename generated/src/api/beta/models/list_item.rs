// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.listItem`](https://learn.microsoft.com/graph/api/resources/listitem?view=graph-rest-beta)
    ListItem: super::BaseItem = "microsoft.graph.listItem"
}

impl ListItem {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `eTag` in queries.
    pub const E_TAG: Property<Self> = Property::new("eTag");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `parentReference` in queries.
    pub const PARENT_REFERENCE: Property<Self> = Property::new("parentReference");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `contentType` in queries.
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    /// `sharepointIds` in queries.
    pub const SHAREPOINT_IDS: Property<Self> = Property::new("sharepointIds");
    /// `activities` in queries.
    pub const ACTIVITIES: Property<Self> = Property::new("activities");
    /// `analytics` in queries.
    pub const ANALYTICS: Property<Self> = Property::new("analytics");
    /// `documentSetVersions` in queries.
    pub const DOCUMENT_SET_VERSIONS: Property<Self> = Property::new("documentSetVersions");
    /// `driveItem` in queries.
    pub const DRIVE_ITEM: Property<Self> = Property::new("driveItem");
    /// `fields` in queries.
    pub const FIELDS: Property<Self> = Property::new("fields");
    /// `versions` in queries.
    pub const VERSIONS: Property<Self> = Property::new("versions");

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// Sets `parentReference`.
    pub fn with_parent_reference(self, value: impl Into<Nullable<super::ItemReference>>) -> Self {
        Self(self.0.with("parentReference", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `contentType`: `microsoft.graph.contentTypeInfo`
    pub fn content_type(&self) -> Option<&super::ContentTypeInfo> {
        self.0.model("contentType")
    }

    /// Sets `contentType`.
    pub fn with_content_type(self, value: impl Into<Nullable<super::ContentTypeInfo>>) -> Self {
        Self(self.0.with("contentType", value))
    }

    /// `sharepointIds`: `microsoft.graph.sharepointIds`, read-only
    ///
    /// Read-only.
    pub fn sharepoint_ids(&self) -> Option<&super::SharepointIds> {
        self.0.model("sharepointIds")
    }

    /// `activities`: `Collection(microsoft.graph.itemActivity)`
    pub fn activities(&self) -> Option<&[super::ItemActivity]> {
        self.0.models("activities")
    }

    /// Sets `activities`.
    pub fn with_activities(self, value: impl Into<Nullable<Vec<super::ItemActivity>>>) -> Self {
        Self(self.0.with("activities", value))
    }

    /// `analytics`: `microsoft.graph.itemAnalytics`
    pub fn analytics(&self) -> Option<&super::ItemAnalytics> {
        self.0.model("analytics")
    }

    /// Sets `analytics`.
    pub fn with_analytics(self, value: impl Into<Nullable<super::ItemAnalytics>>) -> Self {
        Self(self.0.with("analytics", value))
    }

    /// `documentSetVersions`: `Collection(microsoft.graph.documentSetVersion)`
    pub fn document_set_versions(&self) -> Option<&[super::DocumentSetVersion]> {
        self.0.models("documentSetVersions")
    }

    /// Sets `documentSetVersions`.
    pub fn with_document_set_versions(self, value: impl Into<Nullable<Vec<super::DocumentSetVersion>>>) -> Self {
        Self(self.0.with("documentSetVersions", value))
    }

    /// `driveItem`: `microsoft.graph.driveItem`
    #[cfg(any(feature = "files", feature = "teams", feature = "users"))]
    pub fn drive_item(&self) -> Option<&super::DriveItem> {
        self.0.model("driveItem")
    }

    /// Sets `driveItem`.
    #[cfg(any(feature = "files", feature = "teams", feature = "users"))]
    pub fn with_drive_item(self, value: impl Into<Nullable<super::DriveItem>>) -> Self {
        Self(self.0.with("driveItem", value))
    }

    /// `fields`: `microsoft.graph.fieldValueSet`
    pub fn fields(&self) -> Option<&super::FieldValueSet> {
        self.0.model("fields")
    }

    /// Sets `fields`.
    pub fn with_fields(self, value: impl Into<Nullable<super::FieldValueSet>>) -> Self {
        Self(self.0.with("fields", value))
    }

    /// `versions`: `Collection(microsoft.graph.listItemVersion)`
    pub fn versions(&self) -> Option<&[super::ListItemVersion]> {
        self.0.models("versions")
    }

    /// Sets `versions`.
    pub fn with_versions(self, value: impl Into<Nullable<Vec<super::ListItemVersion>>>) -> Self {
        Self(self.0.with("versions", value))
    }
}

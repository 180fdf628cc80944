// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppRelationship`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapprelationship?view=graph-rest-beta)
    MobileAppRelationship = "microsoft.graph.mobileAppRelationship" {
        "microsoft.graph.mobileAppDependency",
        "microsoft.graph.mobileAppSupersedence",
    }
}

impl MobileAppRelationship {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `targetId` in queries.
    pub const TARGET_ID: Property<Self> = Property::new("targetId");
    /// `targetDisplayName` in queries.
    pub const TARGET_DISPLAY_NAME: Property<Self> = Property::new("targetDisplayName");
    /// `targetDisplayVersion` in queries.
    pub const TARGET_DISPLAY_VERSION: Property<Self> = Property::new("targetDisplayVersion");
    /// `targetPublisher` in queries.
    pub const TARGET_PUBLISHER: Property<Self> = Property::new("targetPublisher");
    /// `targetType` in queries.
    pub const TARGET_TYPE: Property<Self> = Property::new("targetType");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `targetId`: `Edm.String`
    pub fn target_id(&self) -> Option<&str> {
        self.0.str("targetId")
    }

    /// Sets `targetId`.
    pub fn with_target_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetId", value))
    }

    /// `targetDisplayName`: `Edm.String`
    pub fn target_display_name(&self) -> Option<&str> {
        self.0.str("targetDisplayName")
    }

    /// Sets `targetDisplayName`.
    pub fn with_target_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetDisplayName", value))
    }

    /// `targetDisplayVersion`: `Edm.String`
    pub fn target_display_version(&self) -> Option<&str> {
        self.0.str("targetDisplayVersion")
    }

    /// Sets `targetDisplayVersion`.
    pub fn with_target_display_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetDisplayVersion", value))
    }

    /// `targetPublisher`: `Edm.String`
    pub fn target_publisher(&self) -> Option<&str> {
        self.0.str("targetPublisher")
    }

    /// Sets `targetPublisher`.
    pub fn with_target_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetPublisher", value))
    }

    /// `targetType`: `microsoft.graph.mobileAppRelationshipType`
    ///
    /// Possible values are: child, parent.
    pub fn target_type(&self) -> Option<super::MobileAppRelationshipType> {
        self.0.enumeration("targetType")
    }

    /// Sets `targetType`.
    pub fn with_target_type(self, value: impl Into<Nullable<super::MobileAppRelationshipType>>) -> Self {
        Self(self.0.with("targetType", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkContentCameraConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkcontentcameraconfiguration?view=graph-rest-beta)
    TeamworkContentCameraConfiguration = "microsoft.graph.teamworkContentCameraConfiguration"
}

impl TeamworkContentCameraConfiguration {
    /// `isContentCameraInverted` in queries.
    pub const IS_CONTENT_CAMERA_INVERTED: Property<Self> = Property::new("isContentCameraInverted");
    /// `isContentCameraOptional` in queries.
    pub const IS_CONTENT_CAMERA_OPTIONAL: Property<Self> = Property::new("isContentCameraOptional");
    /// `isContentEnhancementEnabled` in queries.
    pub const IS_CONTENT_ENHANCEMENT_ENABLED: Property<Self> = Property::new("isContentEnhancementEnabled");

    /// `isContentCameraInverted`: `Edm.Boolean`
    pub fn is_content_camera_inverted(&self) -> Option<bool> {
        self.0.bool("isContentCameraInverted")
    }

    /// Sets `isContentCameraInverted`.
    pub fn with_is_content_camera_inverted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isContentCameraInverted", value))
    }

    /// `isContentCameraOptional`: `Edm.Boolean`
    pub fn is_content_camera_optional(&self) -> Option<bool> {
        self.0.bool("isContentCameraOptional")
    }

    /// Sets `isContentCameraOptional`.
    pub fn with_is_content_camera_optional(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isContentCameraOptional", value))
    }

    /// `isContentEnhancementEnabled`: `Edm.Boolean`
    pub fn is_content_enhancement_enabled(&self) -> Option<bool> {
        self.0.bool("isContentEnhancementEnabled")
    }

    /// Sets `isContentEnhancementEnabled`.
    pub fn with_is_content_enhancement_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isContentEnhancementEnabled", value))
    }
}

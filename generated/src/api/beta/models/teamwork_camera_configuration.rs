// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkCameraConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkcameraconfiguration?view=graph-rest-beta)
    TeamworkCameraConfiguration = "microsoft.graph.teamworkCameraConfiguration"
}

impl TeamworkCameraConfiguration {
    /// `contentCameraConfiguration` in queries.
    pub const CONTENT_CAMERA_CONFIGURATION: Property<Self> = Property::new("contentCameraConfiguration");
    /// `cameras` in queries.
    pub const CAMERAS: Property<Self> = Property::new("cameras");
    /// `defaultContentCamera` in queries.
    pub const DEFAULT_CONTENT_CAMERA: Property<Self> = Property::new("defaultContentCamera");

    /// `contentCameraConfiguration`: `microsoft.graph.teamworkContentCameraConfiguration`
    pub fn content_camera_configuration(&self) -> Option<&super::TeamworkContentCameraConfiguration> {
        self.0.model("contentCameraConfiguration")
    }

    /// Sets `contentCameraConfiguration`.
    pub fn with_content_camera_configuration(
        self,
        value: impl Into<Nullable<super::TeamworkContentCameraConfiguration>>,
    ) -> Self {
        Self(self.0.with("contentCameraConfiguration", value))
    }

    /// `cameras`: `Collection(microsoft.graph.teamworkPeripheral)`
    pub fn cameras(&self) -> Option<&[super::TeamworkPeripheral]> {
        self.0.models("cameras")
    }

    /// Sets `cameras`.
    pub fn with_cameras(self, value: impl Into<Nullable<Vec<super::TeamworkPeripheral>>>) -> Self {
        Self(self.0.with("cameras", value))
    }

    /// `defaultContentCamera`: `microsoft.graph.teamworkPeripheral`
    pub fn default_content_camera(&self) -> Option<&super::TeamworkPeripheral> {
        self.0.model("defaultContentCamera")
    }

    /// Sets `defaultContentCamera`.
    pub fn with_default_content_camera(self, value: impl Into<Nullable<super::TeamworkPeripheral>>) -> Self {
        Self(self.0.with("defaultContentCamera", value))
    }
}

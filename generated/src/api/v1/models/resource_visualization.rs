// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.resourceVisualization`](https://learn.microsoft.com/graph/api/resources/insights-resourcevisualization?view=graph-rest-1.0)
    ResourceVisualization = "microsoft.graph.resourceVisualization"
}

impl ResourceVisualization {
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `mediaType` in queries.
    pub const MEDIA_TYPE: Property<Self> = Property::new("mediaType");
    /// `previewImageUrl` in queries.
    pub const PREVIEW_IMAGE_URL: Property<Self> = Property::new("previewImageUrl");
    /// `previewText` in queries.
    pub const PREVIEW_TEXT: Property<Self> = Property::new("previewText");
    /// `containerWebUrl` in queries.
    pub const CONTAINER_WEB_URL: Property<Self> = Property::new("containerWebUrl");
    /// `containerDisplayName` in queries.
    pub const CONTAINER_DISPLAY_NAME: Property<Self> = Property::new("containerDisplayName");
    /// `containerType` in queries.
    pub const CONTAINER_TYPE: Property<Self> = Property::new("containerType");

    /// `title`: `Edm.String`
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    /// Sets `title`.
    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `mediaType`: `Edm.String`
    pub fn media_type(&self) -> Option<&str> {
        self.0.str("mediaType")
    }

    /// Sets `mediaType`.
    pub fn with_media_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mediaType", value))
    }

    /// `previewImageUrl`: `Edm.String`
    pub fn preview_image_url(&self) -> Option<&str> {
        self.0.str("previewImageUrl")
    }

    /// Sets `previewImageUrl`.
    pub fn with_preview_image_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("previewImageUrl", value))
    }

    /// `previewText`: `Edm.String`
    pub fn preview_text(&self) -> Option<&str> {
        self.0.str("previewText")
    }

    /// Sets `previewText`.
    pub fn with_preview_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("previewText", value))
    }

    /// `containerWebUrl`: `Edm.String`
    pub fn container_web_url(&self) -> Option<&str> {
        self.0.str("containerWebUrl")
    }

    /// Sets `containerWebUrl`.
    pub fn with_container_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("containerWebUrl", value))
    }

    /// `containerDisplayName`: `Edm.String`
    pub fn container_display_name(&self) -> Option<&str> {
        self.0.str("containerDisplayName")
    }

    /// Sets `containerDisplayName`.
    pub fn with_container_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("containerDisplayName", value))
    }

    /// `containerType`: `Edm.String`
    pub fn container_type(&self) -> Option<&str> {
        self.0.str("containerType")
    }

    /// Sets `containerType`.
    pub fn with_container_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("containerType", value))
    }
}

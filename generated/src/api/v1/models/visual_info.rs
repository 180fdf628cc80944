// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.visualInfo`](https://learn.microsoft.com/graph/api/resources/projectrome-visualinfo?view=graph-rest-1.0)
    VisualInfo = "microsoft.graph.visualInfo"
}

impl VisualInfo {
    /// `displayText` in queries.
    pub const DISPLAY_TEXT: Property<Self> = Property::new("displayText");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `backgroundColor` in queries.
    pub const BACKGROUND_COLOR: Property<Self> = Property::new("backgroundColor");
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");
    /// `attribution` in queries.
    pub const ATTRIBUTION: Property<Self> = Property::new("attribution");

    /// `displayText`: `Edm.String`
    ///
    /// Required.
    pub fn display_text(&self) -> Option<&str> {
        self.0.str("displayText")
    }

    /// Sets `displayText`.
    pub fn with_display_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayText", value))
    }

    /// `description`: `Edm.String`
    ///
    /// Optional.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `backgroundColor`: `Edm.String`
    ///
    /// Optional.
    pub fn background_color(&self) -> Option<&str> {
        self.0.str("backgroundColor")
    }

    /// Sets `backgroundColor`.
    pub fn with_background_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("backgroundColor", value))
    }

    /// `content`: `Edm.Untyped`
    ///
    /// Optional.
    pub fn content(&self) -> Option<&Value> {
        self.0.untyped("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `attribution`: `microsoft.graph.imageInfo`
    ///
    /// Optional.
    pub fn attribution(&self) -> Option<&super::ImageInfo> {
        self.0.model("attribution")
    }

    /// Sets `attribution`.
    pub fn with_attribution(self, value: impl Into<Nullable<super::ImageInfo>>) -> Self {
        Self(self.0.with("attribution", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.fallbackpolicyProperties`](https://learn.microsoft.com/graph/api/resources/fallbackpolicyproperties?view=graph-rest-beta)
    FallbackpolicyProperties = "microsoft.graph.fallbackpolicyProperties"
}

impl FallbackpolicyProperties {
    /// `platformTypes` in queries.
    pub const PLATFORM_TYPES: Property<Self> = Property::new("platformTypes");
    /// `fallbackDelayInSeconds` in queries.
    pub const FALLBACK_DELAY_IN_SECONDS: Property<Self> = Property::new("fallbackDelayInSeconds");
    /// `visualContent` in queries.
    pub const VISUAL_CONTENT: Property<Self> = Property::new("visualContent");

    /// `platformTypes`: `Collection(Edm.String)`
    ///
    /// Optional.
    pub fn platform_types(&self) -> Option<Vec<&str>> {
        self.0.strs("platformTypes")
    }

    /// Sets `platformTypes`.
    pub fn with_platform_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("platformTypes", value))
    }

    /// `fallbackDelayInSeconds`: `Edm.Int32`
    pub fn fallback_delay_in_seconds(&self) -> Option<i32> {
        self.0.i32("fallbackDelayInSeconds")
    }

    /// Sets `fallbackDelayInSeconds`.
    pub fn with_fallback_delay_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("fallbackDelayInSeconds", value))
    }

    /// `visualContent`: `microsoft.graph.visualProperties`
    pub fn visual_content(&self) -> Option<&super::VisualProperties> {
        self.0.model("visualContent")
    }

    /// Sets `visualContent`.
    pub fn with_visual_content(self, value: impl Into<Nullable<super::VisualProperties>>) -> Self {
        Self(self.0.with("visualContent", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.payloadTypes`](https://learn.microsoft.com/graph/api/resources/payloadtypes?view=graph-rest-beta)
    PayloadTypes = "microsoft.graph.payloadTypes"
}

impl PayloadTypes {
    /// `rawContent` in queries.
    pub const RAW_CONTENT: Property<Self> = Property::new("rawContent");
    /// `visualContent` in queries.
    pub const VISUAL_CONTENT: Property<Self> = Property::new("visualContent");

    /// `rawContent`: `Edm.String`
    pub fn raw_content(&self) -> Option<&str> {
        self.0.str("rawContent")
    }

    /// Sets `rawContent`.
    pub fn with_raw_content(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("rawContent", value))
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

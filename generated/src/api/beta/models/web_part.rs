// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.webPart`](https://learn.microsoft.com/graph/api/resources/webpart?view=graph-rest-beta)
    WebPart = "microsoft.graph.webPart"
}

impl WebPart {
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `data` in queries.
    pub const DATA: Property<Self> = Property::new("data");

    /// `type`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// `data`: `microsoft.graph.sitePageData`
    pub fn data(&self) -> Option<&super::SitePageData> {
        self.0.model("data")
    }

    /// Sets `data`.
    pub fn with_data(self, value: impl Into<Nullable<super::SitePageData>>) -> Self {
        Self(self.0.with("data", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationLinkResource`](https://learn.microsoft.com/graph/api/resources/educationlinkresource?view=graph-rest-1.0)
    EducationLinkResource = "microsoft.graph.educationLinkResource"
}

impl EducationLinkResource {
    pub const LINK: Property<Self> = Property::new("link");

    /// `link`: `Edm.String`
    pub fn link(&self) -> Option<&str> {
        self.0.str("link")
    }

    pub fn with_link(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("link", value))
    }
}

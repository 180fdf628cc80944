// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationPowerPointResource`](https://learn.microsoft.com/graph/api/resources/educationpowerpointresource?view=graph-rest-1.0)
    EducationPowerPointResource = "microsoft.graph.educationPowerPointResource"
}

impl EducationPowerPointResource {
    pub const FILE_URL: Property<Self> = Property::new("fileUrl");

    /// `fileUrl`: `Edm.String`
    pub fn file_url(&self) -> Option<&str> {
        self.0.str("fileUrl")
    }

    pub fn with_file_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileUrl", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.certificationControl`](https://learn.microsoft.com/graph/api/resources/certificationcontrol?view=graph-rest-1.0)
    CertificationControl = "microsoft.graph.certificationControl"
}

impl CertificationControl {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `url` in queries.
    pub const URL: Property<Self> = Property::new("url");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `url`: `Edm.String`
    pub fn url(&self) -> Option<&str> {
        self.0.str("url")
    }

    /// Sets `url`.
    pub fn with_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("url", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.website`](https://learn.microsoft.com/graph/api/resources/website?view=graph-rest-beta)
    Website = "microsoft.graph.website"
}

impl Website {
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

    /// `type`: `microsoft.graph.websiteType`
    ///
    /// Possible values are: other, home, work, blog, profile.
    pub fn type_(&self) -> Option<super::WebsiteType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::WebsiteType>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `address`: `Edm.String`
    pub fn address(&self) -> Option<&str> {
        self.0.str("address")
    }

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }
}

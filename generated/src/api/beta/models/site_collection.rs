// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.siteCollection`](https://learn.microsoft.com/graph/api/resources/sitecollection?view=graph-rest-beta)
    SiteCollection = "microsoft.graph.siteCollection"
}

impl SiteCollection {
    /// `hostname` in queries.
    pub const HOSTNAME: Property<Self> = Property::new("hostname");
    /// `dataLocationCode` in queries.
    pub const DATA_LOCATION_CODE: Property<Self> = Property::new("dataLocationCode");
    /// `root` in queries.
    pub const ROOT: Property<Self> = Property::new("root");

    /// `hostname`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn hostname(&self) -> Option<&str> {
        self.0.str("hostname")
    }

    /// `dataLocationCode`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn data_location_code(&self) -> Option<&str> {
        self.0.str("dataLocationCode")
    }

    /// `root`: `microsoft.graph.root`, read-only
    ///
    /// Read-only.
    pub fn root(&self) -> Option<&super::Root> {
        self.0.model("root")
    }
}
